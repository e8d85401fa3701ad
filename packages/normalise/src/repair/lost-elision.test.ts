import { describe, expect, test } from 'vitest';
import { repairElisions } from './lost-elision.ts';
import { repairText } from './repair.ts';

const repaired = (text: string): string => repairText(text, [repairElisions]).text;

describe('repairElisions', () => {
  test('gives French back its apostrophes', () => {
    const text =
      'La grève a duré dans le port qui est le plus grand du pays. L an dernier, la déléguée n a pas voté pour les marins, et c est avec une voix d écart qu il a perdu. Il n y a rien aujourd hui.';
    expect(repaired(text)).toBe(
      "La grève a duré dans le port qui est le plus grand du pays. L'an dernier, la déléguée n'a pas voté pour les marins, et c'est avec une voix d'écart qu'il a perdu. Il n'y a rien aujourd'hui.",
    );
  });

  test('gives Italian back its apostrophes', () => {
    const text =
      'Il porto di Trieste non apre: la nave dell armatore è ferma con gli uomini, e all alba c era solo una gru. Per l equipaggio, che aspetta nel porto, non è la fine.';
    expect(repaired(text)).toBe(
      "Il porto di Trieste non apre: la nave dell'armatore è ferma con gli uomini, e all'alba c'era solo una gru. Per l'equipaggio, che aspetta nel porto, non è la fine.",
    );
  });

  test.each([
    [
      'an apostrophe elsewhere',
      'Le port est à l arrêt, l an et d ici dans la rue des quais, qu’il dit.',
    ],
    [
      'letters that are named',
      'Les vitamines d et c sont dans le jus, pour la santé des marins du port.',
    ],
    [
      'lone letters all over',
      'Le plan b est dans la zone f du port, le quai d est pour les navires, l an et d ici, avec une case g, h, k, p et r.',
    ],
    [
      'two hits',
      'La grève dans le port est pour les marins du pays, et l an dernier il n a pas plu.',
    ],
    [
      'a text with too few of the frequent words',
      `le la les des du ${'grue mer quai proue voile corde '.repeat(8)}l an, d ici, qu il`,
    ],
    ['English', 'The plan for the quay d and l ends here, d ici, l an, n est.'],
    ['a list', 'l an d ici qu il n est'],
  ])('leaves %s alone', (_, text) => {
    expect(repaired(text)).toBe(text);
  });
});
