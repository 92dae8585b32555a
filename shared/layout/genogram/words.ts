import { badgeSeats } from '../../catalogue/badges.ts';
import { descentKinds } from '../../catalogue/descents.ts';
import { figureOf } from '../../catalogue/people.ts';
import { markSizes } from '../../catalogue/person-marks.ts';
import type { PresetId } from '../../catalogue/presets.ts';
import type { TextRole } from '../../catalogue/type.ts';
import { unionEnds, unionForms } from '../../catalogue/unions.ts';
import type { Casus, Person } from '../../model/records.ts';
import { captionOf } from '../../rules/captions.ts';
import { isConsanguine } from '../../rules/consanguinity.ts';
import { unionCaption } from '../../rules/line-captions.ts';
import type { View } from '../../rules/view.ts';
import type { Measure } from '../placement.ts';
import type { Column, Words } from './columns.ts';
import type { Kin } from './kin.ts';
import type { Rows } from './seats.ts';
import type { CoupleWords } from './spacing.ts';

/** What the words of a drawing depend on. */
export interface WordsInput {
  readonly casus: Casus;
  readonly view: View;
  readonly preset: PresetId;
  readonly measure: Measure;
  /** Names wider than this are broken where they can be, px. */
  readonly wordWidth: number;
  readonly textScale: number;
}

/** Half a badge sticks out of its corner. */
const BADGE_BEYOND = 9;
const CARD = { least: 132, height: 38, beside: 44 };
const KIN = { nl: 'verwant', en: 'kin' };

/** The column of every seat: its symbol, its words and how far they reach. */
export function columnsOf(input: WordsInput, kin: Kin, rows: Rows): Column[] {
  const adopted = new Set(input.casus.descents.filter((d) => 'brackets' in descentKinds[d.kind]).map((d) => d.child));
  return rows.seats.map(({ what }): Column => {
    if ('person' in what) return personColumn(input, kin.persons[what.person]!, adopted.has(kin.persons[what.person]!.id));
    if ('guest' in what) return guestColumn(input, kin.persons[what.guest]!);
    if ('party' in what) return partyColumn(input, kin.parties[what.party]!);
    return { width: 0, height: 0, beyondLeft: 0, beyondRight: 0, above: [], below: [], lower: 0 };
  });
}

function personColumn(input: WordsInput, person: Person, adopted: boolean): Column {
  const kind = person.kind ?? 'person';
  const figure = figureOf(kind, person.gender, input.preset);
  const caption = captionOf(person, input.casus, input.view);
  const nameRole: TextRole = person.index === true ? 'indexName' : 'name';
  const years = caption.years === undefined ? [] : [words(input, caption.years, 'years')];
  const above = [
    ...(caption.migration === undefined ? [] : [words(input, caption.migration, 'years')]),
    ...(caption.yearsBelow ? [] : years),
  ];
  const names = caption.names.flatMap((line) => broken(input, line, nameRole));
  const details = [...(caption.cultures === undefined ? [] : [caption.cultures]), ...caption.details].flatMap((line) =>
    broken(input, line, 'detail'),
  );
  const worn = (person.badges ?? []).filter((badge) => badge !== 'family-secret' || input.view.layers.has('secrets'));
  const sides = badgeSeats(worn, { interpreter: person.interpreter === true, migration: person.migration !== undefined }).map(
    ({ corner }) => corner,
  );
  const has = (...corners: string[]) => sides.some((corner) => corners.includes(corner));
  const scale = input.textScale;
  const stays = input.casus.stays.some((stay) => stay.person === person.id);
  return {
    figure,
    width: figure.width,
    height: figure.height,
    beyondLeft: Math.max(
      adopted ? markSizes.brackets.away + 3 : 0,
      person.migration === undefined ? 0 : markSizes.migration.away + markSizes.migration.amplitude + 3,
      has('lower-left', 'upper-left') ? BADGE_BEYOND * scale : 0,
    ),
    beyondRight: Math.max(
      adopted ? markSizes.brackets.away + 3 : 0,
      stays ? markSizes.institution.away + markSizes.institution.width + 2 : 0,
      has('lower-right', 'upper-right') ? BADGE_BEYOND * scale : 0,
    ),
    above,
    below: [...(caption.yearsBelow ? years : []), ...names, ...details],
    lower: (person.cultures?.length ?? 0) > 1 ? markSizes.cultures.away + markSizes.cultures.amplitude : 0,
  };
}

function guestColumn(input: WordsInput, person: Person): Column {
  const figure = figureOf('person', person.gender, input.preset);
  const caption = captionOf(person, input.casus, input.view);
  return {
    width: figure.width,
    height: figure.height,
    beyondLeft: 0,
    beyondRight: 0,
    above: [],
    lower: 0,
    below: caption.names.flatMap((line) => broken(input, line, 'name')),
  };
}

function partyColumn(input: WordsInput, id: string): Column {
  const { card, width, height } = cardColumn(
    input.casus.involved.find((party) => party.id === id)?.name ?? '',
    input.measure,
    input.textScale,
  );
  return { width, height, card, beyondLeft: 0, beyondRight: 0, above: [], below: [], lower: 0 };
}

/** The card of a party by its name: its size in px, and the words in its middle. */
export function cardColumn(
  name: string,
  measure: Measure,
  textScale: number,
): { readonly width: number; readonly height: number; readonly card: Words } {
  const text = name.length > 32 ? `${name.slice(0, 31)}…` : name;
  const card: Words = { text, role: 'cardTitle', width: measure(text, 'cardTitle') };
  return { card, width: Math.max(CARD.least, card.width + CARD.beside), height: CARD.height * Math.max(1, textScale * 0.85) };
}

function words(input: WordsInput, text: string, role: TextRole): Words {
  return { text, role, width: input.measure(text, role) };
}

/** Breaks a line at its spaces so that no piece is wider than it must be. */
function broken(input: WordsInput, line: string, role: TextRole): Words[] {
  const limit = input.wordWidth * input.textScale;
  if (input.measure(line, role) <= limit) return [words(input, line, role)];
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && input.measure(longer, role) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((text) => words(input, text, role));
}

/** The dates on each row couple's line, with the room that they and its marks ask. */
export function coupleWordsOf(
  input: WordsInput,
  kin: Kin,
  rows: Rows,
): (CoupleWords & { readonly text: string | undefined; readonly kin: boolean })[] {
  const unions = new Map(input.casus.unions.map((union) => [union.id, union]));
  return rows.couples.map(({ couple }) => {
    const union = unions.get(kin.couples[couple]!.union ?? '');
    if (union === undefined) return { width: 0, slashes: 0, capsule: false, text: undefined, kin: false };
    const related = isConsanguine(union, input.casus);
    const caption = unionCaption(union, input.casus, input.view);
    const text = [caption, ...(related ? [KIN[input.view.language]] : [])].filter((part) => part !== undefined).join(' · ');
    return {
      text: text === '' ? undefined : text,
      width: text === '' ? 0 : input.measure(text, 'date'),
      slashes: union.end === undefined ? 0 : unionEnds[union.end].slashes,
      capsule: 'capsule' in unionForms[union.form] || union.secret === true,
      kin: related,
    };
  });
}
