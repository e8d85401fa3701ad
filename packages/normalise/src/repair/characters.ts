import { repairMojibake } from './mojibake.ts';
import { continueRepair, type Repaired, type RepairPass } from './repair.ts';
import {
  composeCharacters,
  removeInvisible,
  repairControls,
  repairLineEndings,
  repairSurrogates,
} from './unicode-repair.ts';

/** Mojibake goes before the controls, which are bytes of it. */
const passes: readonly RepairPass[] = [
  repairSurrogates,
  repairMojibake,
  repairControls,
  repairLineEndings,
  removeInvisible,
  composeCharacters,
];
/** One repair can bring another to light; more rounds than this only made-up text takes. */
const mostRounds = 8;
/** No headline and no name is longer, in UTF-16 code units. */
const longestField = 2000;

/**
 * Repairs what encodings and editors do to characters: mojibake, C1 controls, line endings,
 * invisible characters, decomposed letters. Repairing the result again changes nothing.
 */
export function repairCharacters(text: string): Repaired {
  let repaired: Repaired = { text, repairs: [] };
  for (let round = 0; round < mostRounds; round += 1) {
    const next = continueRepair(repaired, passes);
    if (next.repairs.length === repaired.repairs.length) break;
    repaired = next;
  }
  return repaired;
}

/** Words of one field, such as a headline or a name, with their characters repaired, on one line; longer words are left. */
export function repairWords(words: string): string {
  const repaired = words.length > longestField ? words : repairCharacters(words).text;
  return repaired.replace(/\s+/g, ' ').trim();
}
