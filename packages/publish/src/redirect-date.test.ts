import { expect, test } from 'vitest';
import { dateRedirects } from './redirect-date.ts';

test('redirects that are new begin with the version, others keep theirs, other tables theirs', () => {
  const claims = [{ claim_id: 'clm_1', since: null }];
  const redirects = [
    { id: 'new', since: null },
    { id: 'old', since: '0.1.0' },
  ];
  expect(dateRedirects({ claims, redirects }, '0.2.0')).toEqual({
    claims,
    redirects: [
      { id: 'new', since: '0.2.0' },
      { id: 'old', since: '0.1.0' },
    ],
  });
  expect(dateRedirects({ claims }, '0.2.0')).toEqual({ claims, redirects: [] });
});
