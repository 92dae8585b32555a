import type { Browser, Locator, Page } from '@playwright/test';
import type { Casus } from '../../shared/model/records.ts';
import { chosen, drawn, inFile, newCasus, settled } from './at-drawing.ts';
import { fingerOf, middleOf, mouseOf } from './pointers.ts';
import type { Pointer } from './pointers.ts';
import { expect, test } from './program.ts';
import { buildHouse, makeTeam } from './team-hands.ts';

/** The family of scene one without a keyboard: names and years need one, all else does not. */

const code = 'W-2026-001';

function handsOn(page: Page, pointer: Pointer) {
  /** Who is who: nobody has a name. */
  const who = new Map<string, string>();
  const symbol = (name: string): Locator =>
    page.locator(`.sheet > svg [data-kind="person"][data-record="${who.get(name) ?? name}"] path`).first();
  const ids = (kind: string): Promise<string[]> =>
    drawn(page, kind).evaluateAll((groups) => groups.map((group) => group.getAttribute('data-record') ?? ''));
  const press = async (at: Locator): Promise<void> => pointer.press(await middleOf(at));
  const inspector = page.locator('.inspector');
  const choose = async (name: string): Promise<void> => {
    await settled(page);
    await press(symbol(name));
    await expect.poll(() => chosen(page)).toEqual([`person:${who.get(name) ?? ''}`]);
  };
  const gender = async (name: 'man' | 'vrouw'): Promise<void> => {
    await press(inspector.locator('label').filter({ hasText: name }).first());
    await expect(inspector.getByRole('radio', { name })).toBeChecked();
  };
  /** Whoever stands there since. */
  const newcomers = async (count: number, make: () => Promise<void>): Promise<readonly string[]> => {
    const before = new Set(await ids('person'));
    await make();
    await expect(drawn(page, 'person')).toHaveCount(before.size + count);
    await settled(page);
    return (await ids('person')).filter((id) => !before.has(id));
  };
  const add = async (kin: string, name: string): Promise<void> => {
    const [id = ''] = await newcomers(1, () => press(page.getByRole('button', { name: kin, exact: true })));
    who.set(name, id);
  };
  return {
    who,
    press,
    choose,
    gender,
    add,
    first: async (name: string): Promise<void> => {
      const [id = ''] = await newcomers(1, () => press(page.getByRole('button', { name: 'Iemand zetten zonder typen' })));
      who.set(name, id);
    },
    parents: async (father: string, mother: string): Promise<void> => {
      const both = await newcomers(2, () => press(page.getByRole('button', { name: 'ouders, twee tegelijk' })));
      const [man = ''] = (await chosen(page)).map((it) => it.replace('person:', ''));
      who.set(father, man);
      who.set(mother, both.find((id) => id !== man) ?? '');
    },
    /** What two are to each other, from the row of their line in the inspector of one of them. */
    union: async (name: string, nth: number, form: string, end?: string): Promise<void> => {
      await choose(name);
      await press(inspector.getByRole('button', { name: /^(relatie onbekend|gehuwd|samenwonend)/ }).nth(nth));
      await press(inspector.getByRole('button', { name: /Vorm$/ }));
      await press(page.getByRole('option', { name: form, exact: true }));
      if (end !== undefined) {
        await press(inspector.getByRole('button', { name: /Einde$/ }));
        await press(page.getByRole('option', { name: end, exact: true }));
      }
    },
    line: async (from: string, to: string, words: string): Promise<void> => {
      await choose(from);
      await pointer.drag(await middleOf(page.locator('[data-hand="line"]')), await middleOf(symbol(to)));
      await press(page.getByRole('menuitem', { name: words, exact: true }));
      await expect(page.getByRole('menu')).toHaveCount(0);
    },
    aimAt: async (name: string): Promise<void> => {
      await expect(page.locator('.stage')).toHaveClass(/aiming/);
      await press(symbol(name));
      await expect(drawn(page, 'coalition')).toHaveCount(1);
    },
  };
}

/** The structure of a family, by who is who. */
function structureOf(casus: Casus, who: ReadonlyMap<string, string>) {
  const names = new Map([...who].map(([name, id]) => [id, name]));
  const called = (ids: readonly string[]): string =>
    ids
      .map((id) => names.get(id) ?? '?')
      .toSorted()
      .join(' ');
  return {
    people: casus.persons.map(({ id, gender }) => `${called([id])} ${gender}`).toSorted(),
    unions: casus.unions
      .map(({ id, partners, form, end }) => {
        const children = casus.descents.filter((it) => it.union === id).map((it) => it.child);
        return `${called(partners)}, ${form}${end === undefined ? '' : ` ${end}`}, ${called(children)}`;
      })
      .toSorted(),
    ties: casus.ties.map(({ from, to, kind }) => `${called([from])} ${kind} ${called([to])}`).toSorted(),
    coalitions: casus.coalitions.map(({ members, against, effect }) => `${called(members)} ${effect} ${called(against)}`),
  };
}

async function family(chromium: Browser, touch: boolean): Promise<void> {
  const house = await buildHouse();
  const sitting = await house.sitDown(chromium, 'one', { touch });
  const { page } = sitting;
  await makeTeam(page);
  await newCasus(page, code);
  const pointer = touch ? await fingerOf(page) : mouseOf(page);
  const hands = handsOn(page, pointer);
  await hands.first('Lotte');
  await hands.gender('vrouw');
  await hands.parents('Peter', 'Karin');
  for (const [of, kin, name, gender] of [
    ['Lotte', 'broer of zus', 'Bram', 'man'],
    ['Lotte', 'broer of zus', 'Fleur', 'vrouw'],
  ] as const) {
    await hands.choose(of);
    await hands.add(kin, name);
    await hands.gender(gender);
  }
  await hands.choose('Karin');
  await hands.parents('Wim', 'Joke');
  await hands.choose('Karin');
  await hands.add('broer of zus', 'Anouk');
  await hands.gender('vrouw');
  await hands.choose('Peter');
  await hands.parents('Henk', 'Tineke');
  await hands.choose('Peter');
  await hands.add('broer of zus', 'Bas');
  await hands.gender('man');
  await hands.choose('Peter');
  await hands.add('partner', 'Sanne');
  await hands.union('Karin', 0, 'gehuwd', 'gescheiden');
  await hands.union('Wim', 0, 'gehuwd');
  await hands.union('Sanne', 0, 'samenwonend');
  await hands.line('Karin', 'Joke', 'hecht');
  await hands.line('Bram', 'Peter', 'conflictueus');
  await hands.line('Karin', 'Joke', 'coalitie, dan tegen wie');
  await hands.aimAt('Peter');
  console.log(`by ${touch ? 'touch' : 'mouse'}: ${pointer.done.presses} presses, ${pointer.done.drags} drags`);

  expect(structureOf(await inFile(page, code), hands.who)).toEqual({
    people: [
      'Anouk female',
      'Bas male',
      'Bram male',
      'Fleur female',
      'Henk male',
      'Joke female',
      'Karin female',
      'Lotte female',
      'Peter male',
      'Sanne unknown',
      'Tineke female',
      'Wim male',
    ],
    unions: [
      'Henk Tineke, unknown, Bas Peter',
      'Joke Wim, married, Anouk Karin',
      'Karin Peter, married divorced, Bram Fleur Lotte',
      'Peter Sanne, cohabiting, ',
    ],
    ties: ['Bram conflict Peter', 'Karin close Joke'],
    coalitions: ['Joke Karin against Peter'],
  });
  await sitting.leave();
  await house.tearDown();
}

test('the same family is put down by mouse alone', async ({ chromium }) => {
  test.setTimeout(150_000);
  await family(chromium, false);
});

test('the same family is put down by touch alone', async ({ chromium }) => {
  test.setTimeout(150_000);
  await family(chromium, true);
});
