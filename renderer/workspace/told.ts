import { isDirected, tieKinds } from '../../shared/catalogue/ties.ts';
import { difference } from '../../shared/model/change.ts';
import type { RecordChange } from '../../shared/model/change.ts';
import type {
  Boundary,
  Casus,
  Coalition,
  Descent,
  HelpLine,
  Household,
  Hypothesis,
  Involved,
  Loyalty,
} from '../../shared/model/records.ts';
import type { Tie, Triangle, Union } from '../../shared/model/records.ts';
import { boundaryTitle, calledIn, coalitionTitle, listed, loyaltyTitle, triangleTitle } from '../../shared/scene/line-words.ts';
import type { Called } from '../../shared/scene/line-words.ts';
import type { Saying } from '../../shared/scene/look.ts';
import { labelOf } from '../../shared/scene/words.ts';
import { helpSaid } from './spoken-beneath.ts';

/** What a record is called in a sentence about it. */
type Words = (body: never, called: Called, look: Saying, casus: Casus) => string;

/** The records that a sentence can be about, those that are told first in front. */
const tellings: readonly { readonly list: RecordChange['list']; readonly is: 'person' | 'line' | 'other'; readonly words: Words }[] = [
  { list: 'ties', is: 'line', words: (it: Tie, called, look) => tieWords(it, called, look) },
  { list: 'coalitions', is: 'line', words: (it: Coalition, called, look) => coalitionTitle(it, false, called, look) },
  { list: 'triangles', is: 'line', words: (it: Triangle, called, look) => triangleTitle(it, called, look) },
  { list: 'loyalties', is: 'line', words: (it: Loyalty, called, look) => loyaltyTitle(it, called, look) },
  { list: 'boundaries', is: 'line', words: (it: Boundary, called, look) => boundaryTitle(it, called, look) },
  { list: 'helpLines', is: 'line', words: (it: HelpLine, called, look) => helpSaid(it, called, look) },
  { list: 'involved', is: 'other', words: (it: Involved) => it.name },
  { list: 'unions', is: 'line', words: ({ partners }: Union, called, look) => say(look, 'union', { who: listed(partners, called, look) }) },
  { list: 'descents', is: 'line', words: ({ child }: Descent, called, look) => say(look, 'descent', { child: called(child) }) },
  { list: 'households', is: 'other', words: ({ name }: Household) => name },
  { list: 'events', is: 'other', words: ({ title }: { readonly title: string }) => title },
  { list: 'hypotheses', is: 'other', words: ({ slot }: { readonly slot: number }, _, look) => say(look, 'hypothesis', { slot }) },
];

/**
 * What came, went or changed between two casussen, in one short sentence; empty where nothing did. Both are what the view shows, so that
 * no name is told that is not drawn.
 */
export function toldOf(before: Casus, now: Casus, look: Saying): string {
  const change = difference(before, now);
  if (change.length === 0) return '';
  const [was, is] = [calledIn(before, look), calledIn(now, look)];
  for (const [what, side] of [
    ['added', 'after'],
    ['removed', 'before'],
  ] as const) {
    const persons = change.filter(
      (it) => it.list === 'persons' && it[side] !== undefined && it[side === 'after' ? 'before' : 'after'] === undefined,
    );
    if (persons.length > 0)
      return say(look, what, {
        what: listed(
          persons.map(({ key }) => key),
          side === 'after' ? is : was,
          look,
        ),
      });
  }
  for (const { list, is: kind, words } of tellings) {
    const one = change.find((it) => it.list === list);
    if (one === undefined) continue;
    const verb = one.before === undefined ? (kind === 'line' ? 'drawn' : 'added') : one.after === undefined ? 'removed' : 'changed';
    const gone = one.after === undefined;
    const touched = list === 'hypotheses' ? touchedSaid(one, is, look, now) : '';
    if (touched !== '') return touched;
    return say(look, verb, { what: words((one.after ?? one.before) as never, gone ? was : is, look, gone ? before : now) });
  }
  const persons = change.filter(({ list }) => list === 'persons').map(({ key }) => key);
  if (persons.length > 0) return say(look, 'changed', { what: listed(persons, is, look) });
  return say(look, 'something', {});
}

/** That a hypothesis touches what it did not, or no more what it did; empty where that did not change. */
function touchedSaid({ before, after }: Pick<RecordChange, 'before' | 'after'>, called: Called, look: Saying, casus: Casus): string {
  if (before === undefined || after === undefined) return '';
  const [was, is] = [before as Hypothesis, after as Hypothesis];
  const fresh = is.touches.filter((id) => !was.touches.includes(id));
  const gone = was.touches.filter((id) => !is.touches.includes(id));
  const record = (id: string): string => {
    const of = (list: RecordChange['list']) => (casus[list] as readonly { readonly id?: string }[]).find((it) => it.id === id);
    const telling = tellings.find(({ list, is: kind }) => kind === 'line' && of(list) !== undefined);
    return telling === undefined ? called(id) : telling.words(of(telling.list) as never, called, look, casus);
  };
  const what = (fresh.length > 0 ? fresh : gone).map(record).join(', ');
  return what === '' ? '' : say(look, fresh.length > 0 ? 'touches' : 'touches-not', { slot: is.slot, what });
}

function tieWords({ kind: id, from, to }: Tie, called: Called, look: Saying): string {
  const way = isDirected(id) ? 'directed' : 'mutual';
  return say(look, 'tie', { kind: labelOf(tieKinds[id], look), way, from: called(from), to: called(to) });
}

function say(look: Saying, id: string, values: Readonly<Record<string, string | number>>): string {
  return look.say(`interface.told.${id}`, values);
}
