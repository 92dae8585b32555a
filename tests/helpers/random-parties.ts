import { helpEnergies, helpFrameworks, helpQualities, helpStatuses, involvedKinds } from '../../shared/catalogue/help.ts';
import { idsOf } from '../../shared/catalogue/entry.ts';
import type { Casus, HelpLine, Involved } from '../../shared/model/records.ts';
import { familyInside } from '../../shared/rules/family-inside.ts';
import { diceOf, familyOf, oneOf } from './families.ts';

const names: Readonly<Record<Involved['kind'], readonly string[]>> = {
  organisation: ['SWT West', 'jeugdhulpaanbieder', 'aanbieder hoogbegaafdheid', 'thuiszorg', 'Humanitas Home-Start'],
  professional: ['ambulant begeleider autisme', 'creatief therapeut', 'thuisbegeleider (pgb)', 'gezinscoach', 'mediator'],
  school: ['basisschool groep 7 (IB-er)', 'zorgcoördinator havo', 'kinderopvang', 'vmbo (mentor)'],
  neighbourhood: ['schaakclub', 'buurthuis', 'stage kinderopvang', 'voetbal'],
  'support-figure': ['buurvrouw Truus', 'opa Soerdj (zaterdag)', 'taalmaatje moeder', 'oom Henk'],
  statutory: ['leerplichtambtenaar', 'Veilig Thuis', 'gezinsvoogd (GI)', 'Raad voor de Kinderbescherming', 'wijkagent'],
  health: ['huisarts', 'jeugd-GGZ behandelaar', 'kinderarts', 'praktijkondersteuner huisarts'],
  place: ['logeerhuis', 'leefgroep', 'pleeggezin'],
  theme: ['rouw', 'gamen met Robin', 'miskraam nooit besproken', 'geld'],
};

/**
 * A family in whose middle a child lives with parents, siblings and home, and `count` parties with their lines: one person is aimed at by most, some lines go to a whole
 * household. The same for the same seed. No id of a party depends on how many there are.
 */
export function withRandomParties(count: number, seed: number, size = 14): Casus {
  const dice = diceOf(seed * 104729 + 11);
  const family = withHome(familyOf(size, seed), dice());
  const inside = familyInside(family).persons.map((it) => it.id);
  const index = family.persons.find((it) => it.index === true)?.id ?? '';
  const involved: Involved[] = [];
  const helpLines: HelpLine[] = [];
  for (let at = 0; at < count; at++) {
    const { party, lines } = randomParty(at, { inside, index, homes: family.households.map((it) => it.id), known: involved }, dice);
    involved.push(party);
    helpLines.push(...lines);
  }
  return { ...family, involved, helpLines, direction: [{ holders: [oneOf(inside, dice())] }] };
}

interface Known {
  readonly inside: readonly string[];
  readonly index: string;
  readonly homes: readonly string[];
  readonly known: readonly Involved[];
}

/** One party with its lines. */
export function randomParty(
  at: number,
  { inside, index, homes, known }: Known,
  dice: () => number,
): { readonly party: Involved; readonly lines: readonly HelpLine[] } {
  const kind = oneOf(idsOf(involvedKinds), dice());
  const organisations = known.filter((it) => it.kind === 'organisation');
  const ring = oneOf([1, 1, 2, 2, 3, undefined] as const, dice());
  const party: Involved = {
    id: `i${String(at).padStart(2, '0')}`,
    kind,
    name: oneOf(names[kind], dice()),
    ...(ring !== undefined && { ring }),
    ...(kind === 'professional' && organisations.length > 0 && dice() < 0.5 && { organisation: oneOf(organisations, dice()).id }),
  };
  const count = oneOf([1, 1, 1, 2, 2, 3], dice());
  const home = oneOf(['', ...homes], dice() < 0.15 ? 0.99 : 0);
  const to = home === '' ? [...new Set(Array.from({ length: count }, () => (dice() < 0.4 ? index : oneOf(inside, dice()))))] : [home];
  const line: HelpLine = {
    id: `h${party.id}`,
    from: party.id,
    to,
    status: dice() < 0.7 ? 'active' : oneOf(idsOf(helpStatuses), dice()),
    framework: dice() < 0.7 ? 'voluntary' : oneOf(idsOf(helpFrameworks), dice()),
    quality: oneOf(idsOf(helpQualities), dice()),
    ...(dice() < 0.2 && { energy: oneOf(idsOf(helpEnergies), dice()) }),
    since: String(2014 + Math.floor(dice() * 10)),
  };
  return { party, lines: dice() < 0.93 ? [line] : [] };
}

/** The family with an index child, who lives with its parents and siblings. */
function withHome(family: Casus, die: number): Casus {
  const children = family.descents.filter(
    (it) => it.union !== undefined && family.persons.every((p) => p.id !== it.child || p.death === undefined),
  );
  const young = children.toSorted((a, b) => birthOf(family, b.child).localeCompare(birthOf(family, a.child)));
  const index = oneOf(young.slice(0, 4), die);
  const parents = family.unions.find((it) => it.id === index.union)?.partners ?? [];
  const siblings = family.descents.filter((it) => it.union === index.union).map((it) => it.child);
  return {
    ...family,
    persons: family.persons.map((it) => (it.id === index.child ? { ...it, index: true } : it)),
    households: [{ id: 'home', name: 'gezin', members: [...parents, ...siblings].map((person) => ({ person })) }],
  };
}

function birthOf(family: Casus, id: string): string {
  return family.persons.find((it) => it.id === id)?.birth ?? '';
}
