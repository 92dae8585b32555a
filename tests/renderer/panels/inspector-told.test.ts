import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCasusFile } from '../../../shared/formats/own-file.ts';
import { deed, perform } from '../../../shared/commands/index.ts';
import type { Deed } from '../../../shared/commands/index.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { authoritiesOf } from '../../../renderer/panels/inspector/custody-of.ts';
import { goesAlong } from '../../../renderer/panels/inspector/goes-along.ts';
import { allLines, eventsOf, linesOf } from '../../../renderer/panels/inspector/lines-of.ts';
import { homesOf, nightsTogether, nightsTyped, sharedOut } from '../../../renderer/panels/inspector/nights.ts';
import { removalsOf } from '../../../renderer/panels/inspector/removal.ts';
import { sentenceOf, titleOf } from '../../../renderer/panels/inspector/sentences.ts';
import { keyedTieKinds } from '../../../renderer/panels/inspector/tie-kinds.ts';
import { toldOf } from '../../../renderer/panels/inspector/told.ts';
import { firstLook, layerIds } from '../../../renderer/workspace/look.ts';
import { wordsOf } from '../../../renderer/words/words.ts';

function sample(name: string): Casus {
  const read = readCasusFile(readFileSync(join(import.meta.dirname, '../../../assets/samples', `${name}.casus.json`)));
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.casus;
}
const after = (casus: Casus, ...deeds: readonly Deed[]): Casus => {
  const done = perform(casus, deeds);
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
  return done.casus;
};

const casus = sample('w-2024-011');
const words = wordsOf('nl');
const view = { names: 'full', layers: firstLook.layers, language: 'nl' } as const;
const told = toldOf(casus, view, words);
const records = [
  ...casus.persons.map(({ id }) => ({ kind: 'person', id }) as const),
  ...casus.households.map(({ id }) => ({ kind: 'household', id }) as const),
  ...casus.involved.map(({ id }) => ({ kind: 'involved', id }) as const),
  ...casus.events.map(({ id }) => ({ kind: 'event', id }) as const),
  ...allLines(casus).map(({ record }) => record),
];

describe('what the inspector tells', () => {
  test('is who somebody is and when they were born', () => {
    expect(sentenceOf({ kind: 'person', id: 'moeder' }, told, words)).toBe('moeder, geboren 1980');
    expect(sentenceOf({ kind: 'person', id: 'opa_m' }, told, words)).toBe('opa moeders kant, geboren 1946, overleden 2008');
  });

  test('is what a loss without a name is', () => {
    const loss = after(casus, deed('person.add', { id: 'loss', gender: 'unknown', kind: 'miscarriage', birth: '2012' }));
    expect(titleOf({ kind: 'person', id: 'loss' }, toldOf(loss, view, words), words)).toBe('miskraam');
  });

  test('is every line that ends at somebody, and no other', () => {
    for (const { id } of casus.persons) {
      const own = linesOf(casus, id, told.hidden);
      for (const { record, ends } of allLines(casus))
        expect(own.some((it) => it.id === record.id && it.kind === record.kind)).toBe(ends.includes(id));
    }
  });

  test('is a union as it is from the side of whoever is chosen', () => {
    const [first] = linesOf(casus, 'moeder', told.hidden);
    expect(first && sentenceOf(first, told, words, 'moeder')).toBe('gescheiden van Jeroen');
    expect(first && sentenceOf(first, told, words, 'vader')).toBe('gescheiden van Marleen');
  });

  test('has a sentence for every record in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const spoken = toldOf(casus, { ...view, language }, wordsOf(language));
      for (const record of records) {
        expect(titleOf(record, spoken, wordsOf(language))).not.toMatch(/^$|interface\./);
        expect(sentenceOf(record, spoken, wordsOf(language))).not.toMatch(/interface\./);
      }
    }
  });

  test.each(['initials', 'roles'] as const)('says nobody by name where names are %s', (names) => {
    const spoken = toldOf(casus, { ...view, names }, words);
    const all = records.flatMap((record) => [titleOf(record, spoken, words), sentenceOf(record, spoken, words)]).join('\n');
    const said = casus.persons.filter(({ name }) => name !== undefined && new RegExp(`\\b${name}\\b`).test(all));
    expect(said.map(({ id }) => id)).toEqual([]);
  });

  test('keeps a secret union and who is known only by it out of the lines while secrets are off', () => {
    const secret = after(
      casus,
      deed('person.add', { id: 'geheim', gender: 'female' }),
      deed('union.add', { id: 'ug', partners: ['oom', 'geheim'], form: 'secret' }),
    );
    const off = toldOf(secret, view, words);
    const on = toldOf(secret, { ...view, layers: new Set(layerIds) }, words);
    expect(linesOf(secret, 'oom', off.hidden).some(({ id }) => id === 'ug')).toBe(false);
    expect(linesOf(secret, 'oom', on.hidden).some(({ id }) => id === 'ug')).toBe(true);
  });

  test('is what happened to somebody', () => {
    expect(eventsOf(casus, 'tante')).toEqual([{ kind: 'event', id: 'e1' }]);
  });
});

describe('what goes along', () => {
  test('is counted without what was asked', () => {
    const { deeds, asked } = removalsOf(casus, [{ kind: 'person', id: 'moeder' }]);
    const along = goesAlong(casus, deeds, asked);
    expect(along.find(({ list }) => list === 'unions')?.count).toBe(1);
    expect(along.find(({ list }) => list === 'ties')?.count).toBe(
      casus.ties.filter((it) => it.from === 'moeder' || it.to === 'moeder').length,
    );
  });

  test('is no descent of a child who stays the child of the other parent', () => {
    const { deeds, asked } = removalsOf(casus, [{ kind: 'person', id: 'vader' }]);
    expect(after(casus, ...deeds).descents.some((it) => it.child === 'tijmen')).toBe(true);
    const own = casus.descents.filter((it) => it.child === 'vader').length;
    expect(goesAlong(casus, deeds, asked).find(({ list }) => list === 'descents')?.count).toBe(own);
  });

  test('is nothing with a line', () => {
    const { deeds, asked } = removalsOf(casus, [{ kind: 'tie', id: 't1' }]);
    expect(goesAlong(casus, deeds, asked)).toEqual([]);
    expect(after(casus, ...deeds).ties.some(({ id }) => id === 't1')).toBe(false);
  });

  test('counts a line that was chosen with who it ends at as asked', () => {
    const chosen = [{ kind: 'person', id: 'moeder' } as const, ...linesOf(casus, 'moeder', told.hidden)];
    const { deeds, asked } = removalsOf(casus, chosen);
    expect(goesAlong(casus, deeds, asked).filter(({ list }) => list === 'ties' || list === 'unions')).toEqual([]);
    const left = after(casus, ...deeds);
    expect(left.persons.some(({ id }) => id === 'moeder')).toBe(false);
  });
});

describe('nights', () => {
  test.each([
    ['9', 9],
    ['0', 0],
    ['14', 14],
    ['3,5', 3.5],
  ])('%s can be', (typed, nights) => expect(nightsTyped(typed)).toBe(nights));
  test.each(['15', '-1', 'veel', '', '1e1', '3.25'])('%s cannot be', (typed) => expect(nightsTyped(typed)).toBeUndefined());

  test('of two homes together are told, and the other home gives way where they would be more than a fortnight', () => {
    expect(nightsTogether(casus, 'tijmen')).toBe(14);
    const shares = sharedOut(casus, 'tijmen', 'h_moeder', 9);
    expect(shares).toEqual([
      { household: 'h_moeder', nightsPer14: 9 },
      { household: 'h_vader', nightsPer14: 5 },
    ]);
    const next = after(casus, deed('household.nights', { person: 'tijmen', nights: [...shares] }));
    expect(homesOf(next, 'tijmen').map(({ nights }) => nights)).toEqual([9, 5]);
    expect(sharedOut(casus, 'tijmen', 'h_moeder', 2)).toEqual([{ household: 'h_moeder', nightsPer14: 2 }]);
  });
});

describe('authority', () => {
  test('is asked of each parent over a child under age, and told wherever it is known', () => {
    expect(
      authoritiesOf(casus, 'tijmen')
        .map(({ parent }) => parent)
        .toSorted(),
    ).toEqual(['moeder', 'vader']);
    expect(
      authoritiesOf(casus, 'moeder')
        .map(({ child }) => child)
        .toSorted(),
    ).toEqual(['fenne', 'tijmen']);
    expect(authoritiesOf(casus, 'oma_m')).toEqual([]);
  });
});

test('the kinds of a relation line begin with those that have a digit, in the order of the digits', () => {
  expect(keyedTieKinds.slice(0, 9).map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', undefined]);
  expect(new Set(keyedTieKinds.map(({ kind }) => kind)).size).toBe(keyedTieKinds.length);
});
