import type { InvolvedKind } from '../catalogue/help.ts';
import type { Casus } from '../model/records.ts';
import { drawnNamed, type DrawnRecord } from './focus.ts';
import type { Suggestion } from './suggestions.ts';

/** Who helps by profession or office. */
const helping: ReadonlySet<InvolvedKind> = new Set(['organisation', 'professional', 'school', 'statutory', 'health']);

/** Coalitions in which helpers stand with some of a family against others (catalogue E.7): the question whether somebody is being rescued. */
export function rescuerSuggestions(casus: Casus): readonly Suggestion[] {
  const helpers = new Set(casus.involved.filter(({ kind }) => helping.has(kind)).map(({ id }) => id));
  const persons = new Set([...casus.persons, ...casus.households].map(({ id }) => id));
  return casus.coalitions.flatMap((it): readonly Suggestion[] => {
    const [rescuers, family] = [it.members.filter((id) => helpers.has(id)), it.members.filter((id) => persons.has(id))];
    const against = it.against.filter((id) => persons.has(id));
    const own: DrawnRecord = { kind: 'coalition', id: it.id };
    if (rescuers.length === 0 || family.length === 0 || against.length === 0 || (it.time ?? 'now') !== 'now') return [];
    return [
      {
        kind: 'rescuer',
        about: [own],
        who: { helpers: rescuers, family, against },
        ties: {},
        counts: {},
        touches: drawnNamed(casus, it.id)?.kind === 'coalition' ? [it.id] : [...it.members, ...it.against],
        helpersOwnPart: true,
        core: { records: [own] },
      },
    ];
  });
}
