import { expect, test } from 'vitest';
import { readTdmReservation } from './tdm.ts';

const policy = 'https://a.example/policies/tdm.json';

test.each([
  [[], false, null],
  [[['tdm-reservation', '0']], false, null],
  [[['TDM-Reservation', ' 1 ']], true, null],
  [[['tdm-reservation', 'yes']], false, null],
  [[['tdm-reservation', '0, 1']], true, null],
  [
    [
      ['tdm-reservation', '0'],
      ['tdm-reservation', '1'],
    ],
    true,
    null,
  ],
  [
    [
      ['tdm-reservation', '1'],
      ['TDM-Policy', policy],
    ],
    true,
    policy,
  ],
  [
    [
      ['tdm-reservation', '1'],
      ['tdm-policy', 'javascript:x'],
    ],
    true,
    null,
  ],
  // Terms without a reservation reserve nothing.
  [[['tdm-policy', policy]], false, null],
] as [[string, string][], boolean, string | null][])('%j', (headers, isReserved, expected) => {
  expect(readTdmReservation(headers)).toEqual({ isReserved, policy: expected });
});
