import { badges } from '../../shared/catalogue/badges.ts';
import { authorities } from '../../shared/catalogue/descents.ts';
import { idsOf } from '../../shared/catalogue/entry.ts';
import { unionDates, unionEnds } from '../../shared/catalogue/unions.ts';
import { commands, type CommandName, type Deed } from '../../shared/commands/index.ts';
import { keyed, type ListName } from '../../shared/model/record-key.ts';
import type { Casus } from '../../shared/model/records.ts';
import { drawOf, type Draw } from './draw.ts';
import { dates, namesIn, recordOf, source, type Names } from './random-records.ts';

type Input = (draw: Draw, names: Names, casus: Casus) => unknown;

/** A key of a list, or one that it does not hold. */
function keyIn(casus: Casus, list: ListName, { one, chance }: Draw): string {
  const keys = [...keyed<object>(list, casus[list]).keys()];
  return keys.length === 0 || chance(3) ? 'nothing' : one(keys);
}

const added =
  (list: ListName): Input =>
  (draw, names) =>
    recordOf[list](draw, names);

const changed =
  (list: ListName): Input =>
  (draw, names, casus) => {
    const { id: _, ...fields } = recordOf[list](draw, names);
    const entries = draw.some(Object.entries(fields), 1, 3);
    const gone = draw.chance(30) ? { [draw.one(['since', 'until', 'dates', 'lines', 'perspective'])]: null } : {};
    const known = Object.fromEntries(Object.entries(gone).filter(([field]) => field in fields));
    return { key: keyIn(casus, list, draw), patch: { ...Object.fromEntries(entries), ...known } };
  };

const removed =
  (list: ListName): Input =>
  (draw, _names, casus) => ({ keys: Array.from({ length: 1 + draw.number(2) }, () => keyIn(casus, list, draw)) });

const someone: Input = (draw, names) => (draw.chance(70) ? recordOf.persons(draw, names) : draw.one(names.persons));
const newUnion: Input = (draw, { unions }) => ({ id: draw.chance(80) ? draw.fresh() : draw.one(unions) });
const two: Input = (draw, names, casus) => [someone(draw, names, casus), someone(draw, names, casus)];
const place = ({ number }: Draw): [number, number] => [number(900), number(600) / 2];
const badgeOf: Input = (draw, { persons }) => ({ person: draw.one(persons), badge: draw.one(idsOf(badges)) });
const traitOf: Input = (draw, { persons }) => ({
  person: draw.one(persons),
  trait: { category: 'physical', text: draw.one(['astma', 'migraine']), status: 'current' },
});
const living: Input = (draw, { persons, homes }) => ({ household: draw.one(homes), persons: draw.some(persons, 1, 3) });
const diagram = ({ chance }: Draw): string => (chance(70) ? 'genogram' : 'systemogram');

/** For every command an input as it might be on a casus: most of them possible, some of them not. */
const inputs: Readonly<Record<CommandName, Input>> = {
  'casus.change': ({ chance, one }) => ({ ...(chance(50) && { title: 'titel' }), ...(chance(50) && { referenceDate: one(dates) }) }),
  'intake.change': ({ chance, one }) => ({ district: chance(50) ? null : one(['West', 'Oost']), ageGroup: '4-11' }),
  'consent.add': added('consents'),
  'consent.change': changed('consents'),
  'consent.remove': removed('consents'),
  'session.add': added('sessions'),
  'session.change': changed('sessions'),
  'session.remove': removed('sessions'),
  'person.add': added('persons'),
  'person.change': changed('persons'),
  'person.remove': removed('persons'),
  'person.rename': ({ one, chance }, { persons }) => ({ person: one(persons), name: chance(30) ? null : 'Noor' }),
  'person.death': ({ one, chance }, { persons }) => ({ person: one(persons), ...(chance(60) && { date: one(dates) }) }),
  'person.index': ({ one, chance }, { persons }) => ({ person: one(persons), index: chance(50) }),
  'badge.put': badgeOf,
  'badge.take': badgeOf,
  'trait.add': traitOf,
  'trait.remove': traitOf,
  'parents.add': (draw, names, casus) => ({
    children: draw.some(names.persons, 1, 2),
    parents: two(draw, names, casus),
    union: newUnion(draw, names, casus),
  }),
  'parent.add': (draw, names, casus) => ({
    children: draw.some(names.persons, 1, 2),
    parent: someone(draw, names, casus),
    ...(draw.chance(60) && { union: newUnion(draw, names, casus) }),
  }),
  'child.add': (draw, names, casus) => ({ child: someone(draw, names, casus), ...source(draw, names) }),
  'sibling.add': (draw, names, casus) => ({
    of: draw.one(names.persons),
    sibling: someone(draw, names, casus),
    ...(draw.chance(70) && { parents: two(draw, names, casus), union: newUnion(draw, names, casus) }),
  }),
  'partner.add': (draw, names, casus) => ({
    of: draw.one(names.persons),
    partner: someone(draw, names, casus),
    union: { id: draw.fresh(), form: 'unknown' },
  }),
  'union.add': added('unions'),
  'union.change': changed('unions'),
  'union.remove': removed('unions'),
  'union.end': ({ one, chance }, { unions }) => ({
    union: one(unions),
    end: one(idsOf(unionEnds)),
    ...(chance(50) && { date: one(dates) }),
  }),
  'union.date': ({ one }, { unions }) => ({ union: one(unions), kind: one(idsOf(unionDates)), date: one(dates) }),
  'union.turn': ({ one }, { unions }) => ({ union: one(unions) }),
  'descent.add': added('descents'),
  'descent.change': changed('descents'),
  'descent.remove': removed('descents'),
  'twins.join': added('twins'),
  'twins.change': changed('twins'),
  'twins.remove': removed('twins'),
  'household.add': added('households'),
  'household.change': changed('households'),
  'household.remove': removed('households'),
  'household.join': (draw, names, casus) => ({
    ...(living(draw, names, casus) as object),
    ...(draw.chance(50) && { nightsPer14: draw.number(15) }),
  }),
  'household.leave': living,
  'household.move': living,
  'household.nights': ({ one, some, number }, { persons, homes }) => ({
    person: one(persons),
    nights: some(homes, 1, 2).map((household) => ({ household, nightsPer14: number(9) })),
  }),
  'stay.add': added('stays'),
  'stay.change': changed('stays'),
  'stay.remove': removed('stays'),
  'person.place-out': added('stays'),
  'custody.set': ({ one, some, chance }, { persons }) => ({
    children: some(persons, 1, 2),
    parents: some(persons, 1, 2),
    authority: chance(20) ? null : one(idsOf(authorities)),
  }),
  'tie.draw': added('ties'),
  'tie.change': changed('ties'),
  'tie.remove': removed('ties'),
  'tie.turn': (draw, _names, casus) => ({ tie: keyIn(casus, 'ties', draw) }),
  'coalition.draw': added('coalitions'),
  'coalition.change': changed('coalitions'),
  'coalition.remove': removed('coalitions'),
  'triangle.draw': added('triangles'),
  'triangle.change': changed('triangles'),
  'triangle.remove': removed('triangles'),
  'loyalty.draw': added('loyalties'),
  'loyalty.change': changed('loyalties'),
  'loyalty.remove': removed('loyalties'),
  'boundary.draw': added('boundaries'),
  'boundary.change': changed('boundaries'),
  'boundary.remove': removed('boundaries'),
  'event.add': added('events'),
  'event.change': changed('events'),
  'event.remove': removed('events'),
  'question.add': added('questions'),
  'question.change': changed('questions'),
  'question.remove': removed('questions'),
  'involved.add': added('involved'),
  'involved.change': changed('involved'),
  'involved.remove': removed('involved'),
  'help.draw': added('helpLines'),
  'help.change': changed('helpLines'),
  'help.remove': removed('helpLines'),
  'help.end': (draw, _names, casus) => ({ line: keyIn(casus, 'helpLines', draw), status: 'ended', until: draw.one(dates) }),
  'direction.add': added('direction'),
  'direction.change': changed('direction'),
  'direction.remove': removed('direction'),
  'hypothesis.write': added('hypotheses'),
  'hypothesis.touch': ({ number, one }, { things }) => ({ slot: 1 + number(5), touch: one(things) }),
  'hypothesis.status': ({ number, one }) => ({ slot: 1 + number(5), status: one(['open', 'confirmed']) }),
  'hypothesis.move': ({ number }) => ({ slot: 1 + number(5), to: 1 + number(5) }),
  'hypothesis.remove': ({ number }) => ({ slot: 1 + number(5) }),
  'layout.place': (draw, { parties }) => ({
    diagram: diagram(draw),
    positions: Object.fromEntries(draw.some(parties, 1, 3).map((id) => [id, place(draw)])),
  }),
  'layout.order': (draw, { persons }) => ({ diagram: diagram(draw), order: draw.some(persons, 0, 5) }),
  'layout.release': (draw, { parties }) => ({ diagram: diagram(draw), ids: draw.some(parties, 1, 3) }),
  'layout.tidy': (draw) => ({ diagram: diagram(draw) }),
  'selection.remove': ({ some }, { things }) => ({ ids: some(things, 1, 3) }),
};

const names = Object.keys(commands) as readonly CommandName[];

/** A deed that one number decides, on a casus as it is then. */
export function deedOn(casus: Casus, seed: number): Deed {
  const draw = drawOf(seed);
  const command = draw.one(names);
  return { command, input: inputs[command](draw, namesIn(casus), casus) };
}
