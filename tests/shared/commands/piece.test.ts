import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { perform } from '../../../shared/commands/index.ts';
import { pastingOf, pieceOf } from '../../../shared/commands/piece.ts';
import { checkCasus } from '../../../shared/model/check.ts';
import { lists, type Casus } from '../../../shared/model/records.ts';
import { casusOf } from '../../helpers/casus.ts';
import { deedOn } from '../../helpers/random-deeds.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

const numbered = (): (() => string) => {
  let made = 0;
  return () => {
    made += 1;
    return `new-${made}`;
  };
};

function pasted(casus: Casus, piece: Casus): Casus {
  const done = perform(casus, pastingOf(casus, piece, numbered()).deeds);
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
  return done.casus;
}

const everybody = (casus: Casus): ReadonlySet<string> =>
  new Set([...casus.persons, ...casus.involved, ...casus.households].map(({ id }) => id));
const empty = casusOf({});

describe('a copied piece', () => {
  test('holds who was named and what joins them, and nothing that was said beside the drawing', () => {
    const piece = pieceOf(wholeCasus, new Set(['karin', 'peter', 'lotte']));
    expect(piece.persons.map(({ id }) => id)).toEqual(['karin', 'peter', 'lotte']);
    expect(piece.unions.map(({ id }) => id)).toEqual(['u1']);
    expect(piece.descents).toEqual([{ child: 'lotte', kind: 'biological', union: 'u1' }]);
    expect(piece.ties.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(piece.coalitions).toEqual([]);
    expect(piece.triangles.map(({ id }) => id)).toEqual(['d1']);
    expect(piece.households.map(({ id, members }) => [id, members.map(({ person }) => person)])).toEqual([
      ['h1', ['karin', 'lotte']],
      ['h2', ['peter', 'lotte']],
    ]);
    for (const list of ['events', 'hypotheses', 'questions', 'consents', 'sessions', 'stays'] as const) expect(piece[list]).toEqual([]);
    expect(piece.title).toBe('');
    expect(piece.intake).toBeUndefined();
  });

  test('turns the view of somebody who stays behind into a hypothesis of nobody in particular', () => {
    const [tie] = pieceOf(wholeCasus, new Set(['karin', 'lotte'])).ties;
    expect(tie).toEqual({ id: 't1', from: 'karin', to: 'lotte', kind: 'close', certainty: 'hypothesis' });
  });

  test('comes under new ids beside what is there, and has no second index person', () => {
    const casus = pasted(wholeCasus, pieceOf(wholeCasus, new Set(['karin', 'lotte'])));
    expect(casus.persons.slice(wholeCasus.persons.length).map(({ id, name, index }) => [id, name, index])).toEqual([
      ['new-1', 'Karin', undefined],
      ['new-2', 'Lotte', undefined],
    ]);
    expect(casus.ties.at(-1)).toMatchObject({ from: 'new-1', to: 'new-2' });
    expect(casus.households.at(-1)?.members).toEqual([{ person: 'new-1' }, { person: 'new-2', nightsPer14: 9 }]);
  });

  test('keeps an index person in a casus that has none', () => {
    expect(pasted(empty, pieceOf(wholeCasus, new Set(['lotte']))).persons).toMatchObject([{ name: 'Lotte', index: true }]);
  });

  test('leaves words alone that read like an id', () => {
    const tom = casusOf({ persons: [{ id: 'Tom', name: 'Tom', gender: 'male', migration: { from: 'Tom', to: 'NL' } }] });
    expect(pasted(empty, pieceOf(tom, new Set(['Tom']))).persons).toEqual([
      { id: 'new-1', name: 'Tom', gender: 'male', migration: { from: 'Tom', to: 'NL' } },
    ]);
  });

  test('of any casus is one, and can be put into any other', () => {
    const grown = fc.array(fc.nat(), { maxLength: 25 }).map((seeds) => {
      let casus = wholeCasus;
      for (const seed of seeds) {
        const done = perform(casus, [deedOn(casus, seed)]);
        if (done.ok) casus = done.casus;
      }
      return casus;
    });
    fc.assert(
      fc.property(grown, fc.infiniteStream(fc.boolean()), (casus, coins) => {
        const ids = new Set([...everybody(casus)].filter(() => coins.next().value));
        const piece = pieceOf(casus, ids);
        expect(checkCasus(piece).ok).toBe(true);
        const now = pasted(casus, piece);
        for (const list of Object.keys(lists) as (keyof typeof lists)[])
          expect(now[list].length).toBeLessThanOrEqual(casus[list].length + piece[list].length);
        expect(now.persons.length).toBe(casus.persons.length + piece.persons.length);
        expect(pasted(empty, piece).ties.length).toBe(piece.ties.length);
      }),
      { numRuns: 300 },
    );
  });
});
