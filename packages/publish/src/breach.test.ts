import { expect, test } from 'vitest';
import { describeBreach } from './breach.ts';
import { changeOf } from './change-rule.ts';
import { atMost } from './gate-bound.ts';

test('a breach names its gates, the ids they are about and what to do', () => {
  const gates = [
    atMost('quarantine_rate', 0.01, 0.02),
    atMost('since_last.keys_reused', 2, 0),
    { ...atMost('since_last.ids_gone.reports', 0.3, 0.1), exception: 'an archive closed' },
  ];
  const changes = [
    changeOf('record-reused', { table: 'reports', count: 2, examples: ['rep_b', 'rep_a'] }),
    changeOf('record-added', { table: 'reports', count: 1, examples: ['rep_c'] }),
  ];
  expect(describeBreach('harbour', gates, changes).split('\n')).toEqual([
    'harbour: nothing was released, because gates of dataset.yml are broken:',
    '  since_last.keys_reused: 2, limit 0',
    '  reports: 2 are another article under the key of an old one: rep_a, rep_b',
    'Correct the cause or, where the breach is meant, say why under gates.exceptions (docs/versions.md)',
  ]);
});
