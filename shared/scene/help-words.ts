import { idsOf } from '../catalogue/entry.ts';
import { helpEnergies, supports, type HelpStatus } from '../catalogue/help.ts';
import type { SystemogramPlacement } from '../layout/systemogram/systemogram-placement.ts';
import type { Casus, HelpLine } from '../model/records.ts';
import { helpCounts } from '../rules/help-counts.ts';
import { listed, type Called } from './line-words.ts';
import type { Look } from './look.ts';
import { dateWords, labelOf } from './words.ts';

/** The verb of a status; what is over is told alike, and then how it ended. */
const verbs: Readonly<Record<HelpStatus, string>> = {
  active: 'active',
  'waiting-list': 'waiting',
  planned: 'planned',
  ended: 'over',
  'broken-off': 'over',
};

/** A help line in words: `jeugd-GGZ helpt Ruben, met spanning, sinds 2016`. */
export function helpLineTitle(line: HelpLine, called: Called, look: Look): string {
  const { status, framework, quality, energy, measure = '', since, until } = line;
  const [from, to] = [called(line.from), listed(line.to, called, look)];
  const kinds = idsOf(supports).filter((id) => line.support?.includes(id));
  return [
    look.say(to === '' ? 'drawing.help-line-nobody' : 'drawing.help-line', { status: verbs[status], from, to }),
    ...(status === 'planned' || status === 'broken-off' ? [look.say(`drawing.help-${status}`)] : []),
    look.say('drawing.help-framework', { framework }),
    look.say('drawing.help-quality', { quality }),
    ...(kinds.length === 0 ? [] : [look.say('drawing.help-support', { kinds: kinds.map((id) => labelOf(supports[id], look)).join(', ') })]),
    ...(energy === undefined ? [] : [labelOf(helpEnergies[energy], look)]),
    measure,
    ...(since === undefined ? [] : [look.say('drawing.line-since', { date: dateWords(since, 'words', look) })]),
    ...(until === undefined ? [] : [look.say('drawing.line-until', { date: dateWords(until, 'words', look) })]),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** What the pill in the heading counts: `7 actief · 4 op Lotte · 1 op wachtlijst`. */
export function countsText(casus: Casus, called: Called, look: Look): string {
  const { lines, most } = helpCounts(casus);
  return look.say('drawing.systemogram-counts', {
    active: lines.active,
    most: most ? 'yes' : 'no',
    lines: most?.lines ?? 0,
    who: most ? called(most.person) : '',
    waiting: lines['waiting-list'],
    planned: lines.planned,
  });
}

/** What is drawn, in one sentence; `counts` is empty where no help is shown. */
export function describeSystemogram(casus: Casus, { family, cards, lines }: SystemogramPlacement, counts: string, look: Look): string {
  return look.say('drawing.systemogram-description', {
    casus: casus.id,
    persons: family.persons.length,
    parties: cards.length,
    lines: lines.length,
    help: counts === '' ? 'no' : 'yes',
    counts,
    date: dateWords(casus.referenceDate, 'words', look),
  });
}
