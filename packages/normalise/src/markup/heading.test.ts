import { expect, test } from 'vitest';
import { parsePage } from '../page/page.ts';
import { readHeading } from './heading.ts';

const title = 'Pilots go back to work | The Quay';

test.each([
  ['<h1>The Quay</h1><h1>Pilots go back to work</h1>', 'Pilots go back to work'],
  ['<h1>Pilots go back to work</h1><h1 itemprop="headline">Pilots</h1>', 'Pilots'],
  ['<h1>The Quay</h1><article><h1>Pilots return</h1></article>', 'Pilots return'],
  ['<h1> </h1><h1>The Quay</h1>', 'The Quay'],
  ['<h1>Pilots go<br>back to <em>work</em></h1>', 'Pilots go back to work'],
  ['<h1><span>Port</span><span>Pilots return</span></h1>', 'Port Pilots return'],
  ['<h1><span>P</span><span>ilots return</span></h1>', 'Pilots return'],
  ['<h1><span>Port</span><span>: </span><span>Pilots return</span></h1>', 'Port: Pilots return'],
  ['<h2>Pilots go back to work</h2>', null],
])('%s', (body, heading) => {
  const document = parsePage(`<html><head></head><body>${body}</body></html>`);
  expect(readHeading(document, [title])).toBe(heading);
});
