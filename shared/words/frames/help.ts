import { deed, type Deed } from '../../commands/index.ts';
import type { HelpLine } from '../../model/records.ts';
import { unclear, type Outcome, type Reading } from '../outcome.ts';
import { findParty, type Party } from '../party.ts';
import { refAt, waysOf, type Ref } from '../refs.ts';
import { together } from '../reading-list.ts';
import type { Scene } from '../scene.ts';
import { as, isUnknown, joins, type Slot } from '../slots.ts';
import { textOf } from './line-said.ts';

type Patch = Partial<Pick<HelpLine, 'status' | 'framework' | 'quality' | 'energy' | 'measure' | 'support' | 'since' | 'until'>>;

interface Said {
  readonly patch: Patch;
  readonly stopped: boolean;
  readonly targets: readonly Ref[];
  readonly bare?: string;
  readonly supportFigure: boolean;
}

/** Whether a phrase speaks of help: a party with something said of it, or aimed at somebody. */
export function isHelp(slots: readonly Slot[], scene: Scene): boolean {
  const found = findParty(slots, scene);
  if (slots.some((it) => as(it, 'badge')?.badge === 'support-figure') && slots.some((it) => isUnknown(it))) return true;
  return (
    found !== undefined &&
    (slots.some((it) => as(it, 'help') !== undefined || as(it, 'badge')?.badge === 'support-figure') ||
      slots.some((it) => joins(it, 'on', 'for', 'with')) ||
      // `psycholoog van Fenne`: the word right behind the party.
      joins(slots[found.party.next], 'of'))
  );
}

/** `jeugd-GGZ wachtlijst sinds maart op Lotte`: a party, how it helps, and whom. */
export function helpPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const found = findParty(slots, scene) ?? figureIn(slots);
  if (found === undefined) return unclear(slots.find(isUnknown) ?? (slots[0] as Slot));
  const { party, at } = found;
  const rest = [...slots.slice(0, at), ...slots.slice(party.next)];
  const said = helpSaid(scene, rest);
  if ('unclear' in said) return said;
  const target = waysOf(said.targets, scene);
  const homes = said.targets.some((it) => it.role?.sense.kin === 'family') ? homesOf(scene) : undefined;
  if (homes !== undefined && homes.length === 0) return unclear(said.targets[0] as Ref, 'nobody');
  if (homes === undefined && 'nobody' in target) return unclear(target.nobody, 'nobody');
  const ways = homes ?? ('ways' in target ? target.ways.map((way) => way.flat()) : []);
  const parties = party.known.length > 0 ? party.known : [undefined];
  return together(ways.flatMap((to) => parties.map((id) => aimed(scene, said, party, id, to))));
}

/** `Ans steunfiguur voor moeder`: a name that nobody has yet is the support figure's. */
function figureIn(slots: readonly Slot[]): { readonly party: Party; readonly at: number } | undefined {
  const at = slots.findIndex(isUnknown);
  if (at === -1 || !slots.some((it) => as(it, 'badge')?.badge === 'support-figure')) return undefined;
  let next = at;
  while (slots[next] !== undefined && isUnknown(slots[next] as Slot)) next += 1;
  const own = slots.slice(at, next);
  return { party: { known: [], kind: 'support-figure', name: textOf(own), slots: own, next }, at };
}

/** Each home of today by itself, and all of them where there are more. */
function homesOf({ casus }: Scene): readonly (readonly string[])[] {
  const homes = casus.households.filter((it) => it.until === undefined).map((it) => it.id);
  return homes.length > 1 ? [...homes.map((id) => [id]), homes] : homes.map((id) => [id]);
}

function helpSaid(scene: Scene, slots: readonly Slot[]): Said | ReturnType<typeof unclear> {
  const patch: Patch = {};
  const targets: Ref[] = [];
  let stopped = false;
  let bare: string | undefined;
  let supportFigure = false;
  for (let at = 0; at < slots.length;) {
    const slot = slots[at] as Slot;
    const help = slot.who.length > 0 ? undefined : as(slot, 'help');
    const next = slots[at + 1];
    if (help !== undefined) {
      const { is: _, stopped: ended, support, ...fields } = help;
      Object.assign(patch, fields);
      if (support !== undefined) patch.support = [...(patch.support ?? []), support];
      stopped ||= ended === true;
      at += 1;
    } else if (as(slot, 'badge')?.badge === 'support-figure') {
      supportFigure = true;
      at += 1;
    } else if (joins(slot, 'since', 'until') && next?.said !== undefined) {
      if (next.said.values.length !== 1) return unclear(next, 'impossible-date');
      patch[joins(slot, 'since') ? 'since' : 'until'] = next.said.values[0] as string;
      at += 2;
    } else if (slot.said !== undefined && slot.who.length === 0) {
      const [date] = slot.said.values;
      if (slot.said.values.length !== 1 || date === undefined || patch.until !== undefined) return unclear(slot, 'impossible-date');
      // `2016 - 2017`: from the one until the other.
      if (bare === undefined) bare = date;
      else patch.until = date;
      at += 1;
    } else if (
      joins(slot, 'on', 'for', 'with', 'by', 'of', 'the', 'is', 'and', 'at', 'in', 'to') ||
      slot.sign === ',' ||
      slot.sign === '-' ||
      slot.sign === ':'
    )
      at += 1;
    else {
      const ref = refAt(slots, at, scene);
      if (ref === undefined) return unclear(slot);
      if (ref.ref.unknown === true) return unclear(ref.ref, 'nobody');
      targets.push(ref.ref);
      at = ref.next;
    }
  }
  return { patch, stopped, targets, supportFigure, ...(bare !== undefined && { bare }) };
}

function aimed(scene: Scene, said: Said, party: Party, id: string | undefined, to: readonly string[]): Outcome {
  const over = said.patch.status === 'ended' || said.patch.status === 'broken-off' || said.stopped;
  const ends = over && said.patch.until === undefined;
  const dated: Patch = said.bare === undefined ? said.patch : { ...said.patch, [ends ? 'until' : 'since']: said.bare };
  const lines = id === undefined ? [] : scene.casus.helpLines.filter((it) => it.from === id);
  const whole = { ...(party.slots[0] as Slot), text: party.name };
  const ways = (change: (patch: Patch) => readonly Deed[]): readonly Reading[] =>
    said.stopped
      ? (['ended', 'broken-off'] as const).map((status) => ({ deeds: change({ ...dated, status }) }))
      : [{ deeds: change(dated) }];
  const changing = (line: HelpLine): readonly Reading[] => ways((patch) => changed(line, patch));
  if (to.length === 0) {
    const mine = lines.filter((it) => it.to.some((target) => scene.selected.includes(target)));
    const [only, ...others] = lines.length > 1 && mine.length > 0 ? mine : lines;
    if (only !== undefined) return { readings: [only, ...others].flatMap(changing) };
  }
  const aim = to.length > 0 ? to : scene.selected.filter((it) => it !== id);
  if (aim.length === 0) return unclear(whole, 'nobody');
  const same = lines.find((it) => it.to.length === aim.length && aim.every((target) => it.to.includes(target)));
  if (same !== undefined) return { readings: changing(same) };
  const from = id ?? scene.newId();
  const kind = said.supportFigure ? ('support-figure' as const) : (party.kind ?? 'organisation');
  const adding = id === undefined ? [deed('involved.add', { id: from, kind, name: party.name })] : [];
  return {
    readings: ways((patch) => [
      ...adding,
      deed('help.draw', { id: scene.newId(), from, to: [...aim], status: 'active', framework: 'voluntary', quality: 'normal', ...patch }),
    ]),
  };
}

function changed(line: HelpLine, patch: Patch): readonly Deed[] {
  const entries = Object.entries(patch).filter(
    ([key, value]) => JSON.stringify((line as Readonly<Record<string, unknown>>)[key]) !== JSON.stringify(value),
  );
  if (entries.length === 0) return [];
  const { status, until, ...rest } = patch;
  if ((status === 'ended' || status === 'broken-off') && Object.keys(rest).length === 0)
    return [deed('help.end', { line: line.id, status, ...(until !== undefined && { until }) })];
  return [deed('help.change', { key: line.id, patch: Object.fromEntries(entries) })];
}

/** `regie bij ouders`: a further line in the history of who holds it. */
export function regiePhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const rest = slots.filter((it) => as(it, 'regie') === undefined);
  const head = slots.find((it) => as(it, 'regie') !== undefined) as Slot;
  const fresh = findParty(rest, scene);
  const isNew = fresh !== undefined && fresh.party.known.length === 0;
  const said = helpSaid(scene, isNew ? [...rest.slice(0, fresh.at), ...rest.slice(fresh.party.next)] : rest);
  if ('unclear' in said) return said;
  const [odd] = Object.keys(said.patch).filter((it) => it !== 'since');
  if (odd !== undefined || said.stopped) return unclear(head, 'does-not-fit');
  const since = said.patch.since ?? said.bare;
  const homes = said.targets.some((it) => it.role?.sense.kin === 'family') ? homesOf(scene) : undefined;
  const found = waysOf(said.targets, scene);
  if (homes === undefined && 'nobody' in found) return unclear(found.nobody, 'nobody');
  const ways = homes ?? ('ways' in found ? found.ways.map((way) => way.flat()) : []);
  const readings = ways.flatMap((way): readonly Reading[] => {
    const id = scene.newId();
    const holders = isNew ? [...way, id] : [...way];
    if (holders.length === 0) return [];
    const adding = isNew ? [deed('involved.add', { id, kind: fresh.party.kind ?? 'organisation', name: fresh.party.name })] : [];
    return [{ deeds: [...adding, deed('direction.add', { holders, ...(since !== undefined && { since }) })] }];
  });
  return readings.length > 0 ? { readings } : unclear(head, 'more-needed');
}
