import { expect, test } from 'vitest';
import { recordingOf, registry } from '../test/newsroom.ts';
import { makeProfiles, readRegistry } from './recording-profile.ts';

function predecessors(
  recordings: typeof registry.recordings,
): Readonly<Record<string, string | null>> {
  const profiles = makeProfiles(readRegistry({ ...registry, recordings }).recordings);
  return Object.fromEntries(
    profiles.map(({ recording }) => [recording.recording_id, recording.predecessor_id]),
  );
}

test('the predecessor is the published recording of the same speaker just before', () => {
  expect(predecessors(registry.recordings.toReversed())).toEqual({
    'lin-2021-07': null,
    'lin-2022-05': 'lin-2021-07',
    'lin-2022-12': 'lin-2022-05',
    'oko-2023-06': null,
    'lin-2023-11': 'lin-2022-12',
    // Never published, so it precedes nothing.
    'lin-2024-02-farewell': 'lin-2023-11',
    'lin-2024-09': 'lin-2023-11',
    'lin-2025-04': 'lin-2024-09',
    'lin-2025-09': 'lin-2025-04',
  });
});

test('a recording without a day has no place in the order', () => {
  const undated = recordingOf('lin-undated', '2022-01-01', {
    released_from: null,
    released_to: null,
  });
  const known = predecessors([undated, ...registry.recordings]);
  expect(known['lin-undated']).toBeNull();
  expect(Object.values(known)).not.toContain('lin-undated');
});
