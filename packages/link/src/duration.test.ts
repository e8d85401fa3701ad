import { expect, test } from 'vitest';
import { findDurations } from './duration.ts';
import { grammarFor } from './grammar.ts';

test.each([
  ['the 46-minute recording', 46, null],
  ['a half-hour-long audio message', 30, 'half-hour'],
  ['more than half an hour long', 30, 'more than half-hour'],
  ['almost an hour', 60, 'almost'],
  ['an hour-long speech', 60, 'hour'],
  ['a seventeen-minute tape', 17, null],
  ['a twenty-four-minute tape', 24, null],
  ['nearly 35 minutes', 35, 'nearly'],
  ['lasting 31.5 minutes', 31.5, null],
])('%s lasts %d minutes, %s', (text, minutes, qualifier) => {
  expect(findDurations(text, grammarFor('en'))).toMatchObject([{ minutes, qualifier }]);
});

test.each(['a $10 million boat', '46 sailors', 'minutes later'])('%s states no length', (text) => {
  expect(findDurations(text, grammarFor('en'))).toEqual([]);
});

test.each([
  ['uma gravação de 46 minutos', 'pt', 46],
  ['eine 55-minütige Botschaft', 'de', 55],
  ['de 46 minuten lange opname', 'nl', 46],
])('%s (%s)', (text, language, minutes) => {
  expect(findDurations(text, grammarFor(language))).toMatchObject([{ minutes }]);
});
