import type { Casus } from '../model/records.ts';
import type { DrawnRecord } from './focus.ts';
import { activeProfessionals, helpRemarks } from './help-counts.ts';
import type { Suggestion } from './suggestions.ts';

/** Questions about the help as a whole (catalogue F.3): most of it aims at one person, or many professionals help at once. */
export function helpSuggestions(casus: Casus): readonly Suggestion[] {
  return helpRemarks(casus).map((remark): Suggestion => {
    const active = casus.helpLines.filter(({ status }) => status === 'active');
    const shared = { ties: {}, helpersOwnPart: true } as const;
    if (remark.kind === 'many-professionals') {
      const helpers = activeProfessionals(casus);
      const records = helpers.map(party);
      return {
        ...shared,
        kind: 'many-professionals',
        about: records,
        who: {},
        counts: { count: remark.professionals },
        touches: helpers,
        core: { records, most: true },
      };
    }
    const helpers = [...new Set(active.filter(({ to }) => to.includes(remark.person)).map(({ from }) => from))];
    const records = helpers.map(party);
    return {
      ...shared,
      kind: 'mostly-one',
      about: [{ kind: 'person', id: remark.person }, ...records],
      who: { who: [remark.person] },
      counts: { lines: remark.lines, arrows: remark.arrows },
      touches: [remark.person, ...helpers],
      core: { records, most: true },
    };
  });
}

const party = (id: string): DrawnRecord => ({ kind: 'involved', id });
