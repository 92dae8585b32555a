import { commands, type Command, type CommandName, type Deed, type InputOf } from '../../commands/index.ts';
import { keyed } from '../../model/record-key.ts';
import type { Casus, HelpLine, Person } from '../../model/records.ts';
import type { Reading } from '../outcome.ts';
import { childIn, kinIn, parentsIn, unionIn } from './kin.ts';
import { coalitionIn, helpIn, loyaltyIn, tieIn, triangleIn, around } from './lines.ts';
import { all, called, dateIn, personIn, voiceOf, wordFor, type Voice } from './names.ts';

type Say<N extends CommandName> = (input: InputOf<N>, voice: Voice, after: Voice) => string;
type Sayings = { readonly [N in CommandName]?: Say<N> };

const either = (voice: Voice, nl: string, en: string): string => (voice.language === 'nl' ? nl : en);

/** The parents that a descent names, and whether it is only of them. */
function parentsOf(
  voice: Voice,
  of: { readonly union?: string | undefined; readonly parents?: readonly string[] | undefined },
): { readonly ids: readonly string[]; readonly alone: boolean } {
  if (of.union !== undefined) return { ids: voice.diagram.unions.get(of.union)?.partners ?? [], alone: false };
  const ids = of.parents ?? [];
  return { ids, alone: ids.length === 1 && (voice.diagram.unionsOf.get(ids[0] ?? '') ?? []).length > 0 };
}

/** What each deed is in words that are understood as that deed again. */
const sayings: Sayings = {
  'person.add': (person, voice) => {
    const pet = person.kind === 'pet' ? `${either(voice, 'huisdier', 'pet')} ` : '';
    const loss = person.kind === 'stillbirth' ? ` ${either(voice, 'doodgeboren', 'stillborn')}` : '';
    const baby = person.name === undefined && pet === '' ? 'baby ' : '';
    return `${pet}${baby}${personIn(person, voice.language, person.name !== undefined)}${loss}`;
  },
  'person.change': ({ key, patch }, voice, after) => {
    const old = voice.diagram.persons.get(key);
    const { name, ...rest } = patch;
    const now = after.diagram.persons.get(key) ?? old;
    const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)) as Partial<Person>;
    if (old?.name === undefined && name !== undefined) {
      const child = voice.casus.descents.find((it) =>
        (it.union === undefined ? it.parents : voice.diagram.unions.get(it.union)?.partners)?.includes(key),
      );
      if (child !== undefined)
        return kinIn(voice, 'parent', { id: key, gender: 'unknown', ...told, ...(typeof name === 'string' && { name }) }, [child.child]);
    }
    const renamed = typeof name === 'string' ? `${called(voice, key)} ${either(voice, 'heet', 'is called')} ${name}` : '';
    const badges = (told.badges ?? []).filter((it) => !(old?.badges ?? []).includes(it));
    const traits = (told.traits ?? []).filter((it) => !(old?.traits ?? []).some((other) => other.text === it.text));
    const words = personIn({ ...told, badges, traits }, voice.language, false);
    const changed = words === '' ? '' : `${either(voice, 'nee', 'no')} ${called(now === old ? voice : after, key)} ${words}`;
    return [renamed, changed].filter((it) => it !== '').join('; ');
  },
  'person.rename': ({ person, name }, voice) => `${called(voice, person)} ${either(voice, 'heet', 'is called')} ${name ?? ''}`,
  'person.death': ({ person, date }, voice) =>
    `${called(voice, person)} ${either(voice, 'overleden', 'died')}${date === undefined ? '' : ` ${dateIn(date, voice.language)}`}`,
  'trait.add': ({ person, trait }, voice) => {
    const status =
      trait.source === 'diagnosis'
        ? wordFor('trait-status', (it) => it.diagnosis === true, voice.language)
        : trait.status === 'recovery'
          ? wordFor('trait-status', (it) => it.status === 'recovery', voice.language)
          : trait.status === 'past'
            ? either(voice, 'vroeger', 'formerly')
            : '';
    const view =
      trait.source === 'self'
        ? ` ${either(voice, 'volgens', 'according to')} ${called(voice, person)}`
        : trait.source === 'family'
          ? ` ${either(voice, 'volgens familie', 'according to family')}`
          : '';
    return `${called(voice, person)} ${trait.text} ${status}${view}`.trim();
  },
  'parents.add': ({ children, parents, kind = 'biological' }, voice) => parentsIn(voice, children, parents, kind),
  'parent.add': ({ children, parent, kind }, voice) =>
    kinIn(voice, kind === 'foster' ? 'foster-parent' : kind === 'adopted' ? 'adoptive-parent' : 'parent', parent, children),
  'sibling.add': ({ of, sibling }, voice) => kinIn(voice, 'sibling', sibling, [of]),
  'child.add': (input, voice) => {
    const { ids, alone } = parentsOf(voice, input);
    return childIn(voice, input.child, input.kind ?? 'biological', ids, alone, input.since);
  },
  'partner.add': ({ of, partner, union }, voice, after) => {
    const id = typeof partner === 'string' ? partner : partner.id;
    const plain = union.form === 'unknown' && union.end === undefined && (union.dates ?? []).length === 0;
    const who = kinIn(voice, 'partner', typeof partner === 'string' ? partner : { ...partner }, [of]);
    return plain ? who : `${who}; ${unionIn(after, [of, id], union)}`;
  },
  'union.add': (union, voice) => unionIn(voice, union.partners, union),
  'union.change': ({ key, patch }, voice) => {
    const old = voice.diagram.unions.get(key);
    const told = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null));
    return old === undefined ? '' : unionIn(voice, old.partners, told, old);
  },
  'descent.add': ({ child, kind, parents, union }, voice) => {
    const [parent] = parents ?? [];
    const who = parent === undefined ? undefined : voice.diagram.persons.get(parent);
    if (kind === 'donor' || kind === 'surrogate') return who === undefined ? '' : kinIn(voice, kind, who, [child]);
    return childIn(voice, child, kind, parentsOf(voice, { union, parents }).ids, false, undefined);
  },
  'descent.change': ({ key, patch }, voice) => {
    const descent = keyed<Casus['descents'][number]>('descents', voice.casus.descents).get(key);
    const gone = descent === undefined ? [] : parentsOf(voice, descent).ids.filter((it) => patch.parents?.includes(it) === false);
    return descent === undefined || gone.length === 0 ? '' : notOf(voice, descent.child, gone);
  },
  'descent.remove': ({ keys }, voice) => {
    const descents = keyed<Casus['descents'][number]>('descents', voice.casus.descents);
    return keys
      .flatMap((key) => descents.get(key) ?? [])
      .map((it) => notOf(voice, it.child, parentsOf(voice, it).ids))
      .join('; ');
  },
  'twins.join': ({ children, zygosity }, voice) =>
    `${wordFor('relation', (it) => it.kin === 'twins' && it.identical === (zygosity === 'unknown' ? undefined : zygosity === 'identical'), voice.language)} ${all(voice, children)}`,
  'household.add': (home, voice) =>
    home.members.length === 0
      ? `${either(voice, 'nieuw', 'new')}: ${home.name}`
      : `${/^(huis|home|house|gezin|family)/u.test(home.name) ? home.name : `${either(voice, 'huis', 'home')} ${home.name}`}: ${home.members.map((it) => called(voice, it.person)).join(', ')}`,
  'household.join': ({ household, persons }, voice) =>
    `${all(voice, persons)} ${either(voice, 'woont ook bij', 'also lives with')} ${called(voice, household)}`,
  'household.move': ({ household, persons }, voice) =>
    `${all(voice, persons)} ${either(voice, 'alleen bij', 'only with')} ${called(voice, household)}`,
  'household.nights': ({ person, nights }, voice) =>
    `${called(voice, person)} ${nights.map((it) => `${it.nightsPer14} ${either(voice, 'nachten bij', 'nights with')} ${called(voice, it.household)}`).join(' ')}`,
  'custody.set': ({ children, parents, authority }, voice) =>
    `${all(voice, parents)} ${wordFor('authority', (it) => it.authority === (authority ?? 'unknown'), voice.language)} ${either(voice, 'over', 'over')} ${all(voice, children)}`,
  'person.place-out': ({ person, place, framework, since }, voice) =>
    `${called(voice, person)} ${either(voice, 'uit huis geplaatst', 'placed out of home')} ${called(voice, place)} ${wordFor('stay', (it) => it.framework === framework, voice.language)}${since === undefined ? '' : ` ${either(voice, 'sinds', 'since')} ${dateIn(since, voice.language)}`}`,
  'tie.draw': (tie, voice) => tieIn(voice, tie),
  'tie.change': ({ key, patch }, voice) => {
    const old = voice.casus.ties.find((it) => it.id === key);
    if (old === undefined || patch.kind === undefined) return '';
    const { kind } = patch;
    return `${called(voice, old.from)} - ${called(voice, old.to)} ${either(voice, 'toch', 'after all')} ${wordFor('tie', (it) => it.kind === kind, voice.language)}`;
  },
  'coalition.draw': (it, voice) => coalitionIn(voice, it),
  'triangle.draw': (it, voice) => triangleIn(voice, it),
  'loyalty.draw': (it, voice) => loyaltyIn(voice, it),
  'boundary.draw': (it, voice) =>
    around(
      voice,
      it,
      `${wordFor('boundary', (sense) => sense.kind === it.kind, voice.language)} ${either(voice, 'tussen', 'between')} ${it.between.map((side) => all(voice, side)).join(it.between.some((side) => side.length > 1) ? either(voice, ' tegenover ', ' towards ') : either(voice, ' en ', ' and '))}`,
    ),
  'event.add': ({ date, title, for: whom, impact }, voice) =>
    `${dateIn(date, voice.language)} ${title} (${whom.map((id) => called(voice, id)).join(', ')})${impact === 2 ? '' : ` impact ${impact}`}`,
  'help.draw': (line, voice) => helpIn(voice, called(voice, line.from), line, line.to),
  'help.change': ({ key, patch }, voice) =>
    changedHelp(voice, key, Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null))),
  'help.end': ({ line, status, until }, voice) => changedHelp(voice, line, { status, ...(until !== undefined && { until }) }),
  'direction.add': ({ holders, since }, voice) =>
    `${wordFor('regie', () => true, voice.language)} ${either(voice, 'bij', 'held by')} ${all(voice, holders)}${since === undefined ? '' : ` ${either(voice, 'sinds', 'since')} ${dateIn(since, voice.language)}`}`,
  'selection.remove': ({ ids }, voice) => `${either(voice, 'verwijder', 'remove')} ${all(voice, ids)}`,
  'tie.remove': ({ keys }, voice) => {
    const tie = voice.casus.ties.find((it) => keys.includes(it.id));
    return tie === undefined
      ? ''
      : `${either(voice, 'verwijder', 'remove')} ${wordFor('tie', (it) => it.kind === tie.kind, voice.language)} ${called(voice, tie.from)} ${called(voice, tie.to)}`;
  },
};

/** Who is no child of somebody any more. */
function notOf(voice: Voice, child: string, parents: readonly string[]): string {
  return `${called(voice, child)} ${either(voice, 'niet van', 'not of')} ${all(voice, parents)}`;
}

function changedHelp(voice: Voice, key: string, patch: Partial<HelpLine>): string {
  const line = voice.casus.helpLines.find((it) => it.id === key);
  return line === undefined ? '' : helpIn(voice, called(voice, line.from), patch, line.to);
}

/** Says deeds in words: what is shown as a choice, and what is understood as the same deeds again where everybody has a name of their own. */
export function sayBack(casus: Casus, deeds: readonly Deed[], language: 'nl' | 'en'): string {
  const said: string[] = [];
  let now = casus;
  for (const [at, { command, input }] of deeds.entries()) {
    const after = (commands[command] as unknown as Command).run(now, input);
    const voice = voiceOf(now, language, freshIn(deeds));
    const say = sayings[command] as ((input: unknown, voice: Voice, after: Voice) => string) | undefined;
    const told = toldLater(deeds, at)
      ? ''
      : (twinsIn(voice, deeds, at) ?? say?.(input, voice, voiceOf(after, language, voice.fresh)) ?? commands[command].label[language]);
    if (told !== '') said.push(told);
    now = after;
  }
  return said.join('; ');
}

/** New people who are told of with the union that they come in. */
function freshIn(deeds: readonly Deed[]): ReadonlyMap<string, Person> {
  const partners = new Set(deeds.flatMap((it) => (it.command === 'union.add' ? (it.input as InputOf<'union.add'>).partners : [])));
  const added = deeds.filter((it) => it.command === 'person.add').map((it) => it.input as Person);
  return new Map(added.filter((it) => partners.has(it.id) && it.name !== undefined).map((it) => [it.id, it]));
}

/** Whether a later deed tells this one too: a party with its help, a donor with the descent, twins with their birth. */
function toldLater(deeds: readonly Deed[], at: number): boolean {
  const { command, input } = deeds[at] as Deed;
  if (command === 'involved.add') return true;
  const later = deeds.slice(at + 1);
  if (command === 'person.add') {
    const { id } = input as Person;
    return (
      freshIn(deeds).has(id) ||
      later.some((it) => it.command === 'descent.add' && (it.input as InputOf<'descent.add'>).parents?.includes(id) === true)
    );
  }
  if (command !== 'child.add' && command !== 'sibling.add') return false;
  return twinnedBy(later, input as { readonly child?: string | Person; readonly sibling?: string | Person });
}

function twinnedBy(
  later: readonly Deed[],
  { child, sibling }: { readonly child?: string | Person; readonly sibling?: string | Person },
): boolean {
  const who = child ?? sibling;
  const id = typeof who === 'string' ? who : who?.id;
  return later.some((it) => it.command === 'twins.join' && (it.input as InputOf<'twins.join'>).children.includes(id ?? ''));
}

/** Twins who came with these deeds, told with whose they are. */
function twinsIn(voice: Voice, deeds: readonly Deed[], at: number): string | undefined {
  const { command, input } = deeds[at] as Deed;
  if (command !== 'twins.join') return undefined;
  const { children, zygosity } = input as InputOf<'twins.join'>;
  const sibling = deeds
    .slice(0, at)
    .find((it) => it.command === 'sibling.add' && twinnedBy([deeds[at] as Deed], it.input as { readonly sibling: Person }));
  if (sibling !== undefined) {
    const { of, sibling: who } = sibling.input as InputOf<'sibling.add'>;
    return kinIn(voice, 'twin-sibling', who, [of]);
  }
  const births = deeds
    .slice(0, at)
    .filter((it) => it.command === 'child.add')
    .map((it) => it.input as InputOf<'child.add'>);
  const own = births.filter((it) => typeof it.child !== 'string' && children.includes(it.child.id));
  const [first] = own;
  if (first === undefined || own.length !== children.length) return undefined;
  const word = wordFor(
    'relation',
    (it) =>
      it.kin === 'twins' && it.size === children.length && it.identical === (zygosity === 'unknown' ? undefined : zygosity === 'identical'),
    voice.language,
  );
  const { ids, alone } = parentsOf(voice, first);
  const only = alone ? either(voice, ' alleen', ' only') : '';
  return `${word}${only} ${either(voice, 'van', 'of')} ${all(voice, ids)}: ${own.map((it) => personIn(it.child as Person, voice.language)).join(', ')}`;
}

const nothing = { nl: 'staat er al', en: 'already there' } as const;
const hints = { 'against-whom': { nl: 'coalitie tegen ... (tegen wie?)', en: 'coalition against ... (against whom?)' } } as const;

/** A reading in words. */
export function readingIn(casus: Casus, reading: Reading, language: 'nl' | 'en'): string {
  if (reading.hint === 'against-whom') return hints['against-whom'][language];
  return reading.deeds.length === 0 ? nothing[language] : sayBack(casus, reading.deeds, language);
}
