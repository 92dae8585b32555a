import { apartPhrase, isApart } from './frames/apart.ts';
import { eventPhrase } from './frames/event.ts';
import { calledPhrase, isVerb, removePhrase, statementPhrase } from './frames/fix.ts';
import { helpPhrase, isHelp, regiePhrase } from './frames/help.ts';
import { homePhrase, isHome } from './frames/home/phrase.ts';
import { relationOf } from './frames/kin/groups.ts';
import { kinPhrase } from './frames/kin/phrase.ts';
import {
  boundaryPhrase,
  coalitionPhrase,
  isBoundaryHead,
  isLoyaltyHead,
  isTriangleHead,
  loyaltyPhrase,
  trianglePhrase,
} from './frames/overlays.ts';
import { personPhrase } from './frames/person.ts';
import { textOf } from './frames/line-said.ts';
import { isTieHead, tiePhrase } from './frames/tie.ts';
import { isTrait, traitPhrase } from './frames/trait.ts';
import { unionPhrase } from './frames/union/phrase.ts';
import { unclear, type Outcome } from './outcome.ts';
import { refAt } from './refs.ts';
import type { Scene } from './scene.ts';
import { as, isUnknown, joins, type Slot } from './slots.ts';

type Frame = (scene: Scene, slots: readonly Slot[]) => Outcome;

const some = (slots: readonly Slot[], test: (slot: Slot) => boolean): boolean => slots.some((it) => it.who.length === 0 && test(it));
const fix = (slots: readonly Slot[], what: string): boolean => some(slots, (it) => as(it, 'fix')?.what === what);
const dated = (slots: readonly Slot[]): boolean => slots.some((it) => it.said !== undefined && it.who.length === 0);
const isCoalition = (slot: Slot): boolean => ['coalition', 'alliance', 'against', 'excludes'].includes(as(slot, 'coalition')?.what ?? '');
const hasUnion = (slots: readonly Slot[]): boolean => some(slots, (it) => as(it, 'union') !== undefined);
const hasKin = (slots: readonly Slot[]): boolean => slots.some((it, at) => it.who.length === 0 && relationOf(it, slots, at) !== undefined);

/** What a phrase is about, by the words in it; the first that fits decides. */
const frames: readonly {
  readonly name: string;
  readonly fits: (slots: readonly Slot[], scene: Scene) => boolean;
  readonly frame: Frame;
}[] = [
  { name: 'remove', fits: (slots) => fix(slots, 'remove'), frame: removePhrase },
  { name: 'apart', fits: isApart, frame: apartPhrase },
  { name: 'called', fits: (slots) => fix(slots, 'called'), frame: calledPhrase },
  {
    name: 'event',
    fits: (slots) =>
      slots.some((it) => it.sign === '(') &&
      dated(slots) &&
      slots.some((it, at) => it.letters && !joins(it, 'in') && at < slots.findIndex((it) => it.sign === '(')) &&
      !startsPerson(slots),
    frame: eventPhrase,
  },
  { name: 'regie', fits: (slots) => some(slots, (it) => as(it, 'regie') !== undefined), frame: regiePhrase },
  { name: 'triangle', fits: (slots) => some(slots, isTriangleHead) && !aimsHelp(slots), frame: trianglePhrase },
  { name: 'coalition', fits: (slots) => some(slots, isCoalition), frame: coalitionPhrase },
  { name: 'loyalty', fits: (slots) => some(slots, isLoyaltyHead), frame: loyaltyPhrase },
  { name: 'boundary', fits: (slots) => some(slots, isBoundaryHead), frame: boundaryPhrase },
  { name: 'home', fits: (slots) => isHome(slots), frame: homePhrase },
  { name: 'tie', fits: (slots) => some(slots, isTieHead), frame: tiePhrase },
  { name: 'help', fits: (slots, scene) => isHelp(slots, scene), frame: helpPhrase },
  { name: 'trait', fits: (slots) => isTrait(slots), frame: traitPhrase },
  { name: 'statement', fits: (slots, scene) => isStatement(slots, scene), frame: statementPhrase },
  {
    name: 'people',
    fits: (slots) => isOnlyPeople(slots),
    frame: (_, slots) => unclear({ text: textOf(slots), from: slots[0]?.from ?? 0, to: slots.at(-1)?.to ?? 0 }, 'more-needed'),
  },
  { name: 'union', fits: (slots, scene) => hasUnion(slots) && !addsKin(slots, scene), frame: unionPhrase },
  { name: 'kin', fits: (slots, scene) => hasKin(slots) && (addsKin(slots, scene) || !isEvent(slots)), frame: kinPhrase },
  { name: 'event', fits: (slots) => isEvent(slots), frame: eventPhrase },
  { name: 'person', fits: () => true, frame: personPhrase },
];

/** `mediator op Karin en Peter`: a helper with at whom it aims, and no mediator between two. */
function aimsHelp(slots: readonly Slot[]): boolean {
  const at = slots.findIndex((it) => it.who.length === 0 && as(it, 'party') !== undefined);
  return at !== -1 && slots.slice(at).some((it) => joins(it, 'on') || (at === 0 && joins(it, 'for')) || as(it, 'help') !== undefined);
}

/** People and nothing said of them; `partner Bram` is a word for kin with a name. */
function isOnlyPeople(slots: readonly Slot[]): boolean {
  const people = slots.filter(
    (it) => it.who.length > 0 || (as(it, 'relation') !== undefined && !selfKin.has(as(it, 'relation')?.kin ?? '')),
  );
  const rest = slots.filter((it) => !people.includes(it));
  if (people.length === 0 || rest.some((it) => it.sign === undefined && !joins(it, 'and', 'with', 'the', 'is'))) return false;
  const [first, second] = people;
  return !(
    people.length === 2 &&
    rest.length === 0 &&
    first !== undefined &&
    as(first, 'relation') !== undefined &&
    first.who.length === 0 &&
    (second?.who.length ?? 0) > 0
  );
}

/** `Lotte (2011)`: brackets round a year of birth. */
function startsPerson(slots: readonly Slot[]): boolean {
  const open = slots.findIndex((it) => it.sign === '(');
  return slots[open + 1]?.said !== undefined;
}

/** Corrections, and what is said with a verb of somebody who is there. */
function isStatement(slots: readonly Slot[], scene: Scene): boolean {
  if (hasUnion(slots)) return false;
  if (fix(slots, 'no') || fix(slots, 'yet')) return true;
  const who = refAt(slots, 0, scene);
  const verb = who === undefined ? undefined : slots[who.next];
  return verb !== undefined && isVerb(verb);
}

/** Whether a phrase with a word of a union names kin to be added: a word for kin with a name or attributes of its own. */
function addsKin(slots: readonly Slot[], scene: Scene): boolean {
  const at = slots.findIndex((it, index) => it.who.length === 0 && relationOf(it, slots, index) !== undefined);
  if (at === -1) return false;
  const union = slots.findIndex((it) => as(it, 'union') !== undefined && it.who.length === 0);
  const kin = union === -1 ? slots : slots.slice(0, union);
  if (at >= kin.length) return false;
  const role = refAt(slots, at, scene);
  const rest = kin.filter(
    (it, index) =>
      !(role !== undefined && index >= at && index < role.next) &&
      it.letters &&
      !joins(it, 'the', 'and', 'with', 'is', 'since', 'in', 'of'),
  );
  return (
    rest.some((it) => isUnknown(it) || as(it, 'gender') !== undefined) ||
    kin.some((it) => it.number !== undefined) ||
    (union === -1 && rest.length > 0 && !isEvent(slots)) ||
    selfKin.has(as(slots[at], 'relation')?.kin ?? '')
  );
}

const selfKin: ReadonlySet<string> = new Set(['pregnancy', 'miscarriage', 'abortion', 'stillbirth', 'donor', 'surrogate', 'pet']);

/** A date first, or at the end of words that are no name. */
function isEvent(slots: readonly Slot[]): boolean {
  if (!dated(slots)) return false;
  const words = slots.filter((it) => it.letters && !(it.said !== undefined && it.who.length === 0));
  if (words.length === 0 || slots.some((it) => as(it, 'birth') !== undefined)) return false;
  if (
    words.some((it) => as(it, 'event') !== undefined || as(it, 'impact') !== undefined) &&
    !slots.some((it) => it.number !== undefined && as(it, 'impact') === undefined && !as(slots[slots.indexOf(it) - 1], 'impact'))
  )
    return true;
  if (startsWithDate(slots)) return words.some((it) => !isAttribute(it));
  const plain = words.filter((it) => isUnknown(it));
  const joined = words.some((it) => joins(it, 'in', 'on', 'to', 'at', 'with', 'out', 'for'));
  return (
    joined &&
    plain.length > 0 &&
    !words.some((it) => as(it, 'birth') !== undefined || as(it, 'telling') !== undefined) &&
    !/^\p{Lu}/u.test(plain[0]?.text ?? '')
  );
}

/** Whether a phrase begins with a moment. */
export function startsWithDate(slots: readonly Slot[]): boolean {
  const at = joins(slots[0], 'in', 'on') ? 1 : 0;
  const slot = slots[at];
  if (slot?.said === undefined || slot.who.length > 0) return false;
  // `Jan Willem 12` names somebody; a month alone is a moment behind `in`, or with what happened.
  if (slot.said.month === undefined || at === 1) return true;
  return !/^\p{Lu}/u.test(slot.text) || slots.some((it) => as(it, 'event') !== undefined);
}

function isAttribute(slot: Slot): boolean {
  return (
    slot.who.length === 0 &&
    slot.senses.some((it) => ['gender', 'birth', 'death', 'unit', 'person', 'badge', 'small', 'date'].includes(it.is))
  );
}

/** Understands one phrase: every reading, or the part that is not understood. */
export function phraseOutcome(scene: Scene, slots: readonly Slot[]): Outcome {
  const own = slots.filter((it) => it.sign !== '.' && it.sign !== '!');
  if (own.length === 0) return { readings: [{ deeds: [] }] };
  const found = frames.find((it) => it.fits(own, scene));
  if (found === undefined) return unclear(own[0] as Slot);
  const outcome = found.frame(scene, own);
  // A date with words is an event where the words draw nothing.
  if ('unclear' in outcome && found.name !== 'event' && startsWithDate(own) && isEvent(own)) {
    const event = eventPhrase(scene, own);
    if ('readings' in event) return event;
  }
  return outcome;
}

/** Whether a part of a sentence has a word of its own that makes it a phrase. */
export function hasHead(slots: readonly Slot[], scene: Scene): boolean {
  if (startsWithDate(slots) && slots.length > 1) return true;
  if (hasKin(slots) || hasUnion(slots) || isHome(slots)) return true;
  return (
    some(
      slots,
      (it) =>
        isTieHead(it) ||
        isCoalition(it) ||
        isTriangleHead(it) ||
        isLoyaltyHead(it) ||
        isBoundaryHead(it) ||
        as(it, 'regie') !== undefined ||
        ['remove', 'called', 'no'].includes(as(it, 'fix')?.what ?? ''),
    ) || isHelp(slots, scene)
  );
}
