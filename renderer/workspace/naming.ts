import { deed } from '../../shared/commands/index.ts';
import type { Deed } from '../../shared/commands/index.ts';
import type { Point } from '../../shared/geometry/box.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { Drawn } from './draft.ts';

/** Something with a name, and where that is written on the paper. */
export interface Nameable {
  readonly record: DrawnRecord;
  readonly name: string;
  /** The middle of the baseline, px of the drawing. */
  readonly at: Point;
  readonly role: 'name' | 'indexName' | 'cardTitle' | 'hull';
}

/** How far under a symbol a name stands where there is none yet, px. */
const below = 15;

/** The name that is written of somebody or something, as it stands on the paper; undefined for what has none. */
export function nameableOf(casus: Casus, drawn: Drawn, id: string): Nameable | undefined {
  const family = drawn.diagram === 'genogram' ? drawn.placement : drawn.placement.family;
  const cards = drawn.diagram === 'genogram' ? drawn.placement.parties : drawn.placement.cards;
  const person = casus.persons.find((it) => it.id === id);
  const placed = family.persons.find((it) => it.id === id);
  if (person !== undefined && placed !== undefined) {
    const text = placed.texts.find(({ role }) => role === 'name' || role === 'indexName');
    const role = person.index === true ? 'indexName' : 'name';
    const at = { x: placed.x, y: text?.y ?? placed.y + placed.height / 2 + below };
    return { record: { kind: 'person', id }, name: person.name ?? '', at, role };
  }
  const party = casus.involved.find((it) => it.id === id);
  const card = cards.find((it) => it.id === id);
  if (party !== undefined && card !== undefined) {
    const titles = card.texts.filter(({ role }) => role === 'cardTitle').map(({ y }) => y);
    const y = titles.length === 0 ? card.y : (Math.min(...titles) + Math.max(...titles)) / 2;
    return { record: { kind: 'involved', id }, name: party.name, at: { x: card.x, y }, role: 'cardTitle' };
  }
  const home = casus.households.find((it) => it.id === id);
  const label = family.households.find((it) => it.id === id)?.label;
  if (home === undefined || label === undefined) return undefined;
  const shift = label.anchor === 'start' ? label.width / 2 : label.anchor === 'end' ? -label.width / 2 : 0;
  return { record: { kind: 'household', id }, name: home.name, at: { x: label.x + shift, y: label.y }, role: 'hull' };
}

/** Gives it another name; nothing where it has that already, or where it cannot do without one. */
export function renaming({ record: { kind, id }, name: old }: Nameable, written: string): readonly Deed[] {
  const name = written.trim();
  if (name === old.trim()) return [];
  if (kind === 'person') return [deed('person.rename', { person: id, name: name === '' ? null : name })];
  if (name === '') return [];
  return [
    kind === 'involved' ? deed('involved.change', { key: id, patch: { name } }) : deed('household.change', { key: id, patch: { name } }),
  ];
}
