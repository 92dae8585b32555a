import { describe, expect, test } from 'vitest';
import { deed, perform } from '../../../shared/commands/index.ts';
import type { Deed } from '../../../shared/commands/index.ts';
import { boxAround, overlap } from '../../../shared/geometry/box.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { genogramOnSheet } from '../../../shared/scene/draw-genogram.ts';
import { paperOf } from '../../../shared/scene/paper.ts';
import { svgText, svgTree } from '../../../shared/scene/svg.ts';
import type { Drawn } from '../../../renderer/workspace/draft.ts';
import { withKeptMarks, nameOfMark } from '../../../renderer/workspace/kept-marks.ts';
import { firstLook } from '../../../renderer/workspace/look.ts';
import { meanwhile } from '../../../renderer/workspace/meanwhile/meanwhile.ts';
import { familyOf } from '../../helpers/families.ts';
import { laidOut } from '../../helpers/layout.ts';
import { lookOf } from '../../helpers/look.ts';
import { withRandomLines } from '../../helpers/random-lines.ts';

const look = lookOf({ view: { layers: firstLook.layers } });
const family = withRandomLines(familyOf(20, 3), 8, 3);

async function drawnOf(casus: Casus): Promise<Drawn> {
  const shown = visibleCasus(casus, look.view);
  const placement = await laidOut(shown);
  const sheet = genogramOnSheet(shown, placement, look);
  return { diagram: 'genogram', placement, scene: paperOf(sheet, look), heading: sheet.heading, legend: [] };
}

function after(casus: Casus, ...deeds: readonly Deed[]): Casus {
  const done = perform(casus, deeds);
  if (!done.ok) throw new Error(done.faults[0]?.place);
  return done.casus;
}

const stood = await drawnOf(family);
const names = (drawn: Drawn): readonly string[] => drawn.scene.marks.flatMap((mark) => nameOfMark(mark) ?? []);
const come = (drawn: Drawn): readonly string[] => names(drawn).filter((name) => !names(stood).includes(name));
const went = (drawn: Drawn): readonly string[] => names(stood).filter((name) => !names(drawn).includes(name));
const [couple] = family.unions;
const [father = '', mother = ''] = couple?.partners ?? [];

describe('what is seen of a change until its layout is made', () => {
  test('a tie runs from one to the other at once', () => {
    const now = after(family, deed('tie.draw', { id: 'new', from: father, to: 'p20', kind: 'close' }));
    const seen = meanwhile(stood, family, now, look);
    expect(come(seen)).toEqual([JSON.stringify({ kind: 'tie', record: 'new' })]);
    expect(went(seen)).toEqual([]);
    expect(seen.meanwhile).toEqual(new Set(come(seen)));
  });

  test('a child stands under its parents, free of everybody, with its line', () => {
    const now = after(family, deed('child.add', { child: { id: 'new', gender: 'female' }, union: couple?.id ?? '' }));
    const seen = meanwhile(stood, family, now, look);
    expect(come(seen)).toHaveLength(2);
    const persons = seen.diagram === 'genogram' ? seen.placement.persons : [];
    const child = persons.find(({ id }) => id === 'new');
    const parent = persons.find(({ id }) => id === mother);
    expect(child?.y).toBeGreaterThan(parent?.y ?? Infinity);
    const box = child && boxAround(child, child.width, child.height);
    const hit = persons.filter((it) => it.id !== 'new' && box && overlap(box, boxAround(it, it.width, it.height)));
    expect(hit).toEqual([]);
  });

  test('a partner stands beside, a parent above, with their lines', () => {
    const lone = family.persons.find(({ id }) => !family.descents.some((it) => it.child === id))?.id ?? '';
    const union = { id: 'new-union', form: 'unknown' } as const;
    const partnered = after(family, deed('partner.add', { of: lone, partner: { id: 'new', gender: 'unknown' }, union }));
    expect(come(meanwhile(stood, family, partnered, look))).toHaveLength(2);
    const parents = [
      { id: 'one', gender: 'male' },
      { id: 'two', gender: 'female' },
    ] as const;
    const with2 = meanwhile(stood, family, after(family, deed('parents.add', { children: [lone], parents: [...parents], union })), look);
    expect(come(with2)).toHaveLength(4);
    const persons = with2.diagram === 'genogram' ? with2.placement.persons : [];
    const yOf = (id: string): number => persons.find((it) => it.id === id)?.y ?? NaN;
    expect(yOf('one')).toBeLessThan(yOf(lone));
    expect(yOf('one')).toBe(yOf('two'));
  });

  test('a name changes where it stands', () => {
    const now = after(family, deed('person.rename', { person: father, name: 'Pieternel' }));
    const seen = meanwhile(stood, family, now, look);
    expect(svgText(svgTree(seen.scene))).toContain('>Pieternel</text>');
    expect([come(seen), went(seen)]).toEqual([[], []]);
    const texts = (drawn: Drawn) =>
      drawn.diagram === 'genogram' ? (drawn.placement.persons.find(({ id }) => id === father)?.texts ?? []) : [];
    expect(texts(seen).map(({ y }) => y)[0]).toBe(texts(stood).map(({ y }) => y)[0]);
  });

  test('who and what is taken away is gone at once, with what hangs on it', () => {
    const tie = family.ties[0]?.id ?? '';
    const noTie = meanwhile(stood, family, after(family, deed('tie.remove', { keys: [tie] })), look);
    expect(went(noTie)).toEqual([JSON.stringify({ kind: 'tie', record: tie })]);
    const child = family.descents.at(-1)?.child ?? '';
    const alone = meanwhile(stood, family, after(family, deed('person.remove', { keys: [child] })), look);
    const left = svgText(svgTree(alone.scene));
    expect(left).not.toContain(`data-record="${child}"`);
    expect(left).not.toContain(`data-child="${child}"`);
  });

  test('what takes no place there, and what a layer hides, leaves the very drawing that stood', () => {
    const titled = { ...family, title: 'anders' };
    expect(meanwhile(stood, family, titled, look)).toBe(stood);
    const dark = lookOf({ view: { layers: new Set([...firstLook.layers].filter((it) => it !== 'ties')) } });
    const now = after(family, deed('tie.draw', { id: 'new', from: father, to: 'p20', kind: 'close' }));
    expect(come(meanwhile(stood, family, now, dark))).toEqual([]);
  });

  test('no name is written that the view hides', () => {
    const roles = lookOf({ view: { names: 'roles', layers: firstLook.layers } });
    const now = after(family, deed('person.rename', { person: father, name: 'Pieternel' }));
    expect(svgText(svgTree(meanwhile(stood, family, now, roles).scene))).not.toContain('Pieternel');
  });
});

describe('marks that are kept', () => {
  test('a group that looks as it did is the very group of before, and only what changed is new', async () => {
    const made = await drawnOf(family);
    const kept = withKeptMarks(stood.scene, made.scene);
    expect(kept.marks.every((mark, nth) => mark === stood.scene.marks[nth])).toBe(true);
    const renamed = meanwhile(stood, family, after(family, deed('person.rename', { person: father, name: 'Pieternel' })), look);
    const again = withKeptMarks(stood.scene, structuredClone(renamed.scene));
    expect(again.marks.filter((mark, nth) => mark !== stood.scene.marks[nth])).toHaveLength(1);
    expect(svgText(svgTree(again))).toBe(svgText(svgTree(renamed.scene)));
  });
});
