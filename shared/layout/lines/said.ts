import type { Casus } from '../../model/records.ts';
import { captionOf } from '../../rules/captions.ts';
import { drawable, wrapped } from '../../rules/clean-text.ts';
import type { View } from '../../rules/view.ts';
import type { Said } from './beside.ts';

/** What every line can be told about, as far as it is written beside it. */
interface Told {
  readonly time?: 'now' | 'past' | 'wished' | undefined;
  readonly certainty?: 'established' | 'hypothesis' | undefined;
  readonly perspective?: string | undefined;
  readonly label?: string | undefined;
}

const by = { nl: 'volgens', en: 'according to' };
/** Signs in one line of a label (catalogue D: 30 at most), and lines of what a mandate says. */
const LINE = 24;
const LINES = 3;

/** The words beside a line: its label, or `else` where it has none, and whose view it is. */
export function saidOf(told: Told, casus: Casus, view: View, otherwise = ''): readonly Said[] {
  const label = drawable(told.label ?? '') || drawable(otherwise);
  const whose = told.perspective === undefined ? '' : nameOf(told.perspective, casus, view);
  return [
    ...wrapped(label, LINE, LINES).map((text): Said => ({ text, role: 'lineLabel' })),
    ...(whose === '' ? [] : [{ text: `${by[view.language]} ${whose}`, role: 'perspective' as const }]),
  ].filter((one) => one.text !== '');
}

/** How many capsules a line wears: the question mark of a hypothesis, then the star of a wish. */
export function capsulesOf({ time, certainty }: Told): number {
  return (certainty === 'hypothesis' ? 1 : 0) + (time === 'wished' ? 1 : 0);
}

function nameOf(id: string, casus: Casus, view: View): string {
  const person = casus.persons.find((it) => it.id === id);
  if (person) return captionOf(person, casus, view).names[0] ?? '';
  return drawable(casus.involved.find((it) => it.id === id)?.name ?? casus.households.find((it) => it.id === id)?.name ?? '');
}
