import { deed, type Deed } from '../../../../shared/commands/index.ts';
import type { ListName } from '../../../../shared/model/record-key.ts';
import type { Casus, Descent, Person, Union } from '../../../../shared/model/records.ts';
import { headOfFile, namedFirst, recordByRecord } from './record-by-record.ts';

/** Lists that are told here in a therapist's own steps; the others are put in record by record. */
const told: readonly ListName[] = ['persons', 'unions', 'descents', 'households', 'hypotheses'];

/**
 * A casus as somebody would tell it: from the index person to parents, siblings, children and partners; how unions went, date by date;
 * who lives where, for how many nights; hypotheses, and then what they touch.
 */
export function asItIsTold(casus: Casus): readonly Deed[] {
  const rest = namedFirst.filter((list) => !told.includes(list));
  return [...headOfFile(casus), ...family(casus), ...homes(casus), ...recordByRecord(casus, rest), ...hypotheses(casus)];
}

function family(casus: Casus): readonly Deed[] {
  const { persons, unions, descents } = casus;
  const deeds: Deed[] = [];
  const here = new Set<string>();
  const drawn = new Set<Union | Descent>();
  const person = (id: string): Person => {
    const found = persons.find((it) => it.id === id);
    if (found === undefined) throw new Error(`there is no ${id}`);
    return found;
  };
  const someone = (id: string): Person | string => {
    if (here.has(id)) return id;
    here.add(id);
    return person(id);
  };
  const began = ({ id, form, secret }: Union) => ({ id, form, ...(secret !== undefined && { secret }) });
  const history = (union: Union): void => {
    drawn.add(union);
    for (const { kind, date } of union.dates ?? []) deeds.push(deed('union.date', { union: union.id, kind, date }));
    if (union.end !== undefined) deeds.push(deed('union.end', { union: union.id, end: union.end }));
  };
  const plain = (it: Descent): boolean => it.kind === 'biological' && Object.keys(it).length === 3;

  /** Tells one thing more about whom is there; false where nothing of that sort is left. */
  const next = [
    (): boolean => {
      const descent = descents.find(
        (it) => !drawn.has(it) && here.has(it.child) && plain(it) && it.union !== undefined && !drawn.has(unionOf(it)),
      );
      if (descent === undefined) return false;
      const union = unionOf(descent);
      const [a, b] = union.partners;
      deeds.push(deed('parents.add', { children: [descent.child], parents: [someone(a), someone(b)], union: began(union) }));
      drawn.add(descent);
      history(union);
      return true;
    },
    (): boolean => {
      const parent = descents.find((it) => !drawn.has(it) && here.has(it.child) && plain(it) && it.parents?.length === 1);
      if (parent?.parents?.[0] === undefined) return false;
      deeds.push(deed('parent.add', { children: [parent.child], parent: someone(parent.parents[0]) }));
      drawn.add(parent);
      return true;
    },
    (): boolean => {
      const sibling = descents.find(
        (it) =>
          !drawn.has(it) &&
          plain(it) &&
          it.union !== undefined &&
          descents.some((other) => drawn.has(other) && plain(other) && other.union === it.union),
      );
      const of = descents.find((it) => drawn.has(it) && plain(it) && it.union === sibling?.union);
      if (sibling === undefined || of === undefined) return false;
      deeds.push(deed('sibling.add', { of: of.child, sibling: someone(sibling.child) }));
      drawn.add(sibling);
      return true;
    },
    (): boolean => {
      const child = descents.find(
        (it) => !drawn.has(it) && (it.union === undefined ? (it.parents ?? []).every((id) => here.has(id)) : drawn.has(unionOf(it))),
      );
      if (child === undefined || child.organisation !== undefined) return false;
      deeds.push(deed('child.add', { ...child, child: someone(child.child) }));
      drawn.add(child);
      return true;
    },
    (): boolean => {
      const union = unions.find((it) => !drawn.has(it) && here.has(it.partners[0]));
      if (union === undefined) return false;
      deeds.push(deed('partner.add', { of: union.partners[0], partner: someone(union.partners[1]), union: began(union) }));
      history(union);
      return true;
    },
    (): boolean => {
      const other = persons.find((it) => !here.has(it.id) && it.index === true) ?? persons.find((it) => !here.has(it.id));
      if (other === undefined) return false;
      deeds.push(deed('person.add', other));
      here.add(other.id);
      return true;
    },
  ];
  const unionOf = (descent: Descent): Union => {
    const union = unions.find((it) => it.id === descent.union);
    if (union === undefined) throw new Error(`there is no union ${descent.union ?? ''}`);
    return union;
  };
  while (next.some((tell) => tell())) continue;
  const left = descents.filter((it) => !drawn.has(it));
  return [
    ...deeds,
    ...recordByRecord({ ...casus, involved: casus.involved.filter((it) => left.some((of) => of.organisation === it.id)), descents: left }, [
      'descents',
    ]),
  ];
}

function homes({ households }: Casus): readonly Deed[] {
  return households.flatMap((home) => [
    deed('household.add', { ...home, members: [] }),
    ...home.members.map(({ person, nightsPer14 }) =>
      deed('household.join', { household: home.id, persons: [person], ...(nightsPer14 !== undefined && { nightsPer14 }) }),
    ),
  ]);
}

function hypotheses({ hypotheses }: Casus): readonly Deed[] {
  return hypotheses.flatMap(({ touches, ...it }) => [
    deed('hypothesis.write', it),
    ...touches.map((touch) => deed('hypothesis.touch', { slot: it.slot, touch })),
  ]);
}
