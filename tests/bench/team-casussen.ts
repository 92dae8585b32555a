import type { Casus } from '../../shared/model/records.ts';
import { diceOf, familyOf, oneOf } from '../helpers/families.ts';

const districts = ['West', 'Zuid', 'Noord', 'Oost', 'Centrum'];
const statuses = ['under-discussion', 'running', 'closed', 'moved-away'] as const;
const kinds = ['close', 'distant', 'hostile', 'fused', 'cutoff', 'close-conflict'] as const;
const words =
  'school huisarts wijkteam zorgen boos stil verhuisd moeder vader oma opa broer zus wachtlijst onderzoek ruzie slaapt weinig werk schulden'.split(
    ' ',
  );

/** A sentence of so many words. */
function sentence(dice: () => number, length: number): string {
  return Array.from({ length }, () => oneOf(words, dice())).join(' ');
}

/** An invented casus as a team has them: 20 persons with what is known and thought about them. The same number gives the same casus. */
export function benchCasus(number: number): Casus {
  const dice = diceOf(number);
  const family = familyOf(20, number);
  const day = (year: number): string => `${year}-${String(1 + Math.floor(dice() * 12)).padStart(2, '0')}-15`;
  const ids = family.persons.map((it) => it.id);
  const [child] = family.descents.map((it) => it.child).toReversed();
  const persons = family.persons.map((it) => ({
    ...it,
    ...(it.id === child && { index: true }),
    ...(dice() < 0.3 && { note: sentence(dice, 12) }),
  }));
  return {
    ...family,
    id: `W-${2010 + (number % 15)}-${String(number).padStart(4, '0')}`,
    title: `Familie ${family.persons[0]?.name?.split(' ').slice(1).join(' ') ?? ''} - ${number}`,
    referenceDate: '2024-05-16',
    persons,
    intake: {
      kind: dice() < 0.5 ? 'new' : 'existing',
      district: oneOf(districts, dice()),
      status: oneOf(statuses, dice()),
      question: { text: sentence(dice, 14), by: ['school'], date: '2024-03-01' },
    },
    consents: family.descents
      .filter((it) => it.child === child)
      .flatMap((it) => family.unions.find((union) => union.id === it.union)?.partners ?? [])
      .map((person) => ({
        person,
        role: 'parent-with-authority' as const,
        purpose: 'discuss-in-learning-session' as const,
        given: dice() < 0.9,
        date: '2024-05-01',
      })),
    ties: Array.from({ length: 10 }, (_, at) => ({
      id: `t${at}`,
      from: oneOf(ids, dice()),
      to: oneOf(ids, dice()),
      kind: oneOf(kinds, dice()),
    })),
    events: Array.from({ length: 4 }, (_, at) => ({
      id: `e${at}`,
      date: day(2018 + at),
      title: sentence(dice, 5),
      for: [oneOf(ids, dice())],
      impact: 2 as const,
    })),
    hypotheses: [{ slot: 1, text: sentence(dice, 14), status: 'open', touches: [] }],
    sessions: [{ date: day(2024) }],
  };
}
