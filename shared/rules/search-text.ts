import type { Casus } from '../model/records.ts';

/** The words by which a casus is found, by sort. */
export interface SearchText {
  readonly code: string;
  readonly title: string;
  /** Names of persons, homes and involved parties. */
  readonly names: string;
  /** What was written down about them: questions, notes, events, hypotheses. */
  readonly notes: string;
}

/** The words of a casus for the search; each text on a line of its own. */
export function searchTextOf(casus: Casus): SearchText {
  const { intake } = casus;
  const reframed = intake?.reframedQuestion;
  return {
    code: casus.id,
    title: casus.title,
    names: lines([
      ...casus.persons.flatMap((it) => [it.name, it.initials]),
      ...casus.households.map((it) => it.name),
      ...casus.involved.map((it) => it.name),
    ]),
    notes: lines([
      intake?.district,
      intake?.question?.text,
      typeof reframed === 'string' ? reframed : reframed?.text,
      intake?.expectedHelp,
      intake?.realisedHelp,
      ...casus.persons.flatMap((it) => [it.note, it.occupation, it.place, it.role, ...(it.traits ?? []).map((trait) => trait.text)]),
      ...casus.events.map((it) => it.title),
      ...casus.hypotheses.map((it) => it.text),
      ...casus.questions.map((it) => it.text),
      ...casus.direction.map((it) => it.note),
      ...casus.coalitions.map((it) => it.theme),
      ...casus.loyalties.map((it) => it.mandate),
      ...[...casus.ties, ...casus.coalitions, ...casus.triangles, ...casus.loyalties, ...casus.boundaries].map((it) => it.label),
      ...casus.helpLines.map((it) => it.measure),
    ]),
  };
}

function lines(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text.trim() !== '').join('\n');
}
