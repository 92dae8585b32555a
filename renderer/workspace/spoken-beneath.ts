import { helpFrameworks, helpQualities, helpStatuses } from '../../shared/catalogue/help.ts';
import { boundaryKinds } from '../../shared/catalogue/overlays.ts';
import type { Boundary, Casus, HelpLine, Tie } from '../../shared/model/records.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { Called } from '../../shared/scene/line-words.ts';
import { boundaryTitle, coalitionTitle, listed, loyaltyTitle, triangleTitle, withQualifiers } from '../../shared/scene/line-words.ts';
import type { Saying } from '../../shared/scene/look.ts';
import { labelOf } from '../../shared/scene/words.ts';
import { isDirected } from '../../shared/catalogue/ties.ts';

/** Something said of who is drawn; with its record where it can be chosen itself. */
export interface SpokenItem {
  readonly words: string;
  readonly record?: DrawnRecord;
}

/** In what a drawing is spoken. */
export interface Voice {
  readonly casus: Casus;
  /** What runs over the paper, by `drawnKey`. */
  readonly drawn: ReadonlySet<string>;
  /** The coalitions that go over the border of a generation, by id. */
  readonly across: ReadonlySet<string>;
  readonly called: Called;
  readonly look: Saying;
}

/** A line that may be told of: at whom it ends, and its sentence, made when it is asked for. */
interface Telling {
  readonly record: DrawnRecord;
  readonly ends: readonly string[];
  readonly words: () => string;
}

/** Every line that is drawn and ends at somebody or something, a sentence each. */
export function linesSaid({ casus, drawn, across, called, look }: Voice, id: string): readonly SpokenItem[] {
  const all: readonly Telling[] = [
    ...casus.ties.map((it) => ({
      record: { kind: 'tie', id: it.id } as const,
      ends: [it.from, it.to],
      words: () => tieSaid(it, id, called, look),
    })),
    ...casus.coalitions.map((it) => ({
      record: { kind: 'coalition', id: it.id } as const,
      ends: [...it.members, ...it.against],
      words: () =>
        coalitionTitle(
          it.theme ? { ...it, theme: look.say('interface.spoken.theme', { theme: it.theme }) } : it,
          across.has(it.id),
          called,
          look,
        ),
    })),
    ...casus.triangles.map((it) => ({
      record: { kind: 'triangle', id: it.id } as const,
      ends: it.corners,
      words: () => triangleTitle(it, called, look),
    })),
    ...casus.loyalties.map((it) => ({
      record: { kind: 'loyalty', id: it.id } as const,
      ends: [it.from, ...it.to],
      words: () => loyaltyTitle(it, called, look),
    })),
    ...casus.boundaries.map((it) => ({
      record: { kind: 'boundary', id: it.id } as const,
      ends: it.between.flat(),
      words: () => boundarySaid(it, called, look),
    })),
    ...casus.helpLines.map((it) => ({
      record: { kind: 'help-line', id: it.id } as const,
      ends: [it.from, ...it.to],
      words: () => helpSaid(it, called, look),
    })),
  ];
  return all
    .filter(({ record, ends }) => ends.includes(id) && drawn.has(drawnKey(record)))
    .map(({ record, words }) => ({ record, words: words() }));
}

/** A boundary as a sentence; where a side has more people, it is told who stands on which. */
function boundarySaid(boundary: Boundary, called: Called, look: Saying): string {
  const [one, other] = boundary.between;
  if (one.length === 1 && other.length === 1) return boundaryTitle(boundary, called, look);
  const kind = labelOf(boundaryKinds[boundary.kind], look);
  const sentence = look.say('interface.spoken.boundary', { kind, one: listed(one, called, look), other: listed(other, called, look) });
  return withQualifiers(sentence, boundary, called, look);
}

/** A tie as a sentence; one that holds for both alike begins with whoever it is told of. */
export function tieSaid(tie: Tie, of: string, called: Called, look: Saying): string {
  const turned = !isDirected(tie.kind) && tie.to === of;
  const [from, to] = turned ? [tie.to, tie.from] : [tie.from, tie.to];
  return withQualifiers(look.say(`interface.spoken.tie.${tie.kind}`, { from: called(from), to: called(to) }), tie, called, look);
}

/** Help as a sentence. */
export function helpSaid(line: HelpLine, called: Called, look: Saying): string {
  const { from, to, status, framework, quality, since, until } = line;
  const how = [
    ...(status === 'active' ? [] : [labelOf(helpStatuses[status], look)]),
    ...(framework === 'voluntary' ? [] : [labelOf(helpFrameworks[framework], look)]),
    ...(quality === 'normal' ? [] : [labelOf(helpQualities[quality], look)]),
  ];
  const sentence = look.say('interface.spoken.help', { from: called(from), to: listed(to, called, look) });
  return withQualifiers([sentence, ...how].join(', '), { since, until }, called, look);
}
