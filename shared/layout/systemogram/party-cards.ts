import { helpFrameworks, helpStatuses, involvedKinds } from '../../catalogue/help.ts';
import { textStyles, type TextRole } from '../../catalogue/type.ts';
import type { Point } from '../../geometry/box.ts';
import { inOrder } from '../../model/diagram.ts';
import type { Casus, HelpLine, Involved } from '../../model/records.ts';
import { captionWords } from '../../rules/caption-words.ts';
import { drawable, shortened } from '../../rules/clean-text.ts';
import { yearText } from '../../rules/date-text.ts';
import type { View } from '../../rules/view.ts';
import type { Measure, PlacedText } from '../placement.ts';

/** A card before it has a place: its size, px, and the lines of its words from the top. */
export interface CardSize {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly role: TextRole; readonly width: number }[];
}

/** What words are set with. */
export interface Words {
  readonly view: View;
  readonly measure: Measure;
  readonly textScale: number;
}

/** Cards grow with their words between these widths, px at 100 %. */
const LEAST = 132;
const MOST = 172;
const HEIGHT = 38;
/** White above and below the words together, px. */
const AIR = 10;
/** What outline and glyph take beside the words, px. */
const BESIDE = 24;
const BESIDE_GLYPH = 46;

/** The card of a party by its name, in one or two lines of its own, and under it what sort of help since when. */
export function cardSize(party: Involved, casus: Casus, { view, measure, textScale }: Words): CardSize {
  const beside = 'glyph' in involvedKinds[party.kind] ? BESIDE_GLYPH : BESIDE;
  const room = (MOST - beside) * Math.max(1, textScale);
  const fits =
    (role: TextRole) =>
    (text: string): boolean =>
      measure(text, role) <= room;
  const name = drawable(party.name);
  const [, head = '', aside = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(name) ?? ['', name];
  const [line] = casus.helpLines.filter((it) => it.from === party.id).toSorted(byWeight);
  const status = detailOf(line, view).join(', ');
  const together = [aside, status].filter((it) => it !== '').join(', ');
  const lines = [
    ...inLines(head === '' ? name : head, 'cardTitle', fits('cardTitle')),
    ...inLines(fits('cardDetail')(together) ? [together] : [aside, status], 'cardDetail', fits('cardDetail')),
  ].map((it) => ({ ...it, width: measure(it.text, it.role) }));
  const words = lines.reduce((sum, { role }) => sum + textStyles[role].line * textScale, 0);
  return {
    id: party.id,
    width: Math.max(LEAST, Math.ceil(Math.max(...lines.map((it) => it.width)) + beside)),
    height: Math.max(HEIGHT, Math.ceil(words + AIR)),
    lines,
  };
}

/** Words in the lines of a role: a text is broken in two where it does not fit, lines that are given stay apart. */
function inLines(
  words: string | readonly string[],
  role: TextRole,
  fits: (text: string) => boolean,
): readonly { readonly text: string; readonly role: TextRole }[] {
  return (typeof words === 'string' ? broken(words, fits) : words)
    .filter((text) => text !== '')
    .map((text) => ({ text: fitted(text, fits), role }));
}

/** What goes on is told before what is over, what is imposed before what is free. */
function byWeight(a: HelpLine, b: HelpLine): number {
  const weight = (it: HelpLine): number => (it.status === 'active' ? 0 : 2) + (it.framework === 'voluntary' ? 1 : 0);
  return weight(a) - weight(b) || inOrder(a.id, b.id);
}

function detailOf(line: HelpLine | undefined, view: View): readonly string[] {
  if (line === undefined) return [];
  const framework = line.framework === 'voluntary' ? [] : [helpFrameworks[line.framework].label[view.language]];
  const status = line.status === 'active' ? [] : [helpStatuses[line.status].label[view.language]];
  const over = line.until === undefined ? '' : yearText(line.until);
  const since = line.since === undefined ? '' : yearText(line.since);
  const when =
    over !== ''
      ? [since === over || since === '' ? over : `${since}–${over}`]
      : since === ''
        ? []
        : [`${captionWords.since[view.language]} ${since}`];
  return [[...framework, ...status].join(' '), ...when].filter((it) => it !== '');
}

/** A title in two where it does not fit: as many words as do, and what is left of it. */
function broken(title: string, fits: (text: string) => boolean): readonly [string, string] {
  if (fits(title)) return [title, ''];
  const words = title.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const head = words.slice(0, count).join(' ');
    if (fits(head)) return [head, words.slice(count).join(' ')];
  }
  return [title, ''];
}

/** As much of a line as fits. */
function fitted(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  for (let count = Math.min(text.length, 60); count > 1; count--) {
    const short = shortened(text, count);
    if (fits(short)) return short;
  }
  return '…';
}

/** The words of a card in its middle. */
export function cardTexts({ lines }: CardSize, at: Point, textScale: number): readonly PlacedText[] {
  const height = lines.reduce((sum, { role }) => sum + textStyles[role].line * textScale, 0);
  let top = at.y - height / 2;
  return lines.map(({ text, role, width }): PlacedText => {
    const { size, line } = textStyles[role];
    const y = top + (line * textScale) / 2 + 0.35 * size * textScale;
    top += line * textScale;
    return { text, role, width, anchor: 'middle', x: at.x, y };
  });
}
