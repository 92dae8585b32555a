import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultLine } from '../../../main/shells/cli/read-casus.ts';
import { wordsIn } from '../../../main/services/words.ts';
import { readCasusFile } from '../../../shared/formats/own-file.ts';
import { checkCasus } from '../../../shared/model/check.ts';
import { badCasuses, badTexts, fileOf, type BadFile } from '../../helpers/bad-files.ts';

const say = await wordsIn('en');
const sayDutch = await wordsIn('nl');

function linesOf(file: string | Uint8Array, words = say): readonly string[] {
  const read = readCasusFile(file);
  return read.ok ? [] : read.faults.map((fault) => faultLine(fault, words));
}

/** What no line may show: a second line, a place left open in a sentence, a sentence without words. */
const unfinished = /\n|\{\w|fault\.|: undefined/;

describe('a bad file is refused with its place', () => {
  test('and a good one is not', () => expect(linesOf(fileOf())).toEqual([]));
  test.each<readonly [string, BadFile]>([...badTexts, ...badCasuses].map((it) => [it.name, it]))('%s', (_, { file, place, what }) => {
    const [first = ''] = linesOf(file);
    expect(first.split(': ')[0]).toBe(place === '' ? 'file' : place);
    expect(first).toContain(what);
    expect([...linesOf(file), ...linesOf(file, sayDutch)].filter((line) => unfinished.test(line))).toEqual([]);
  });
});

describe('all faults', () => {
  test('come at once, in the order of the file', () => {
    const file = `{"format":"systeemkaart/casus","version":1,"unions":[{"id":"u","partners":["anna","opa_x"],"form":"x"}],
      "persons":[{"id":"anna","gender":"f","birth":"2013-13"},{"id":"anna","gender":"male"}],"id":"x","title":"t","referenceDate":"2024"}`;
    const read = readCasusFile(file);
    expect(read.ok ? [] : read.faults.map((it) => it.place)).toEqual([
      'unions[0].partners[1]',
      'unions[0].form',
      'persons[0].gender',
      'persons[0].birth',
      'persons[1].id',
    ]);
  });

  test('never repeat what may be a name', () => {
    const file = fileOf({
      persons: [{ id: 'anna', name: 'Anna Geheim', gender: 'Anna Geheim', birth: 'dag van Anna Geheim', kind: ['Anna Geheim'] }],
    });
    expect(linesOf(file).join('\n')).not.toContain('Geheim');
    expect(linesOf(file)).toHaveLength(3);
  });

  test('leave no mark on what others share', () => {
    readCasusFile('{"format":"systeemkaart/casus","version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('ids', () => {
  test('may be any words that programs stumble over', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<b>', 'a b', '👨‍👩‍👧', '"', 'null', '0'];
    const persons = ids.map((id) => ({ id, gender: 'unknown' }));
    const unions = ids.slice(1).map((id, index) => ({ id, partners: [ids[index], id], form: 'unknown' }));
    const read = readCasusFile(fileOf({ persons, unions }));
    expect(read.ok && read.casus.persons.map((it) => it.id)).toEqual(ids);
  });

  test('of nobody stay nobody, also where objects have such a key', () => {
    expect(linesOf(fileOf({ unions: [{ id: 'u', partners: ['anna', 'constructor'], form: 'married' }] }))).toEqual([
      'unions[0].partners[1]: no person "constructor"',
    ]);
  });

  test('are looked up in unions and ties of the same id as a person', () => {
    const lists = {
      unions: [{ id: 'anna', partners: ['anna', 'bram'], form: 'married' }],
      ties: [{ id: 'anna', from: 'anna', to: 'bram', kind: 'close' }],
    };
    expect(linesOf(fileOf({ ...lists, hypotheses: [{ slot: 1, text: '', status: 'open', touches: ['anna'] }] }))).toEqual([]);
  });
});

describe('ancestors', () => {
  test('of twenty thousand generations do not exhaust the stack', () => {
    const persons = Array.from({ length: 20_000 }, (_, index) => ({ id: `p${index}`, gender: 'female' }));
    const descents = persons.slice(1).map(({ id }, index) => ({ child: `p${index}`, kind: 'biological', parents: [id] }));
    expect(linesOf(fileOf({ persons, descents }))).toEqual([]);
    const closed = [...descents, { child: 'p19999', kind: 'biological', parents: ['p0'] }];
    expect(linesOf(fileOf({ persons, descents: closed }))).toHaveLength(1);
  });

  test('may be step-parents and guardians in a circle, which can really happen', () => {
    const descents = [
      { child: 'anna', kind: 'step', parents: ['bram'] },
      { child: 'bram', kind: 'step', parents: ['anna'] },
    ];
    expect(linesOf(fileOf({ descents }))).toEqual([]);
  });

  test('are found to be circular exactly when some way leads back', () => {
    const links = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 });
    fc.assert(
      fc.property(links, (pairs) => {
        const persons = Array.from({ length: 8 }, (_, index) => ({ id: `p${index}`, gender: 'unknown' }));
        const descents = pairs.map(([child, parent]) => ({ child: `p${child}`, kind: 'biological', parents: [`p${parent}`] }));
        const above = persons.map((_, start) => {
          const reached = new Set<number>();
          const open = [start];
          for (let at = open.pop(); at !== undefined; at = open.pop())
            for (const [child, parent] of pairs) {
              if (child !== at || reached.has(parent)) continue;
              reached.add(parent);
              open.push(parent);
            }
          return reached.has(start);
        });
        expect(linesOf(fileOf({ persons, descents })).length > 0).toBe(above.includes(true));
      }),
    );
  });
});

const linesFor = (value: unknown, key: string): readonly string[] => {
  const checked = checkCasus({ ...(JSON.parse(fileOf()) as object), [key]: value });
  return checked.ok ? [] : checked.faults.map((fault) => faultLine(fault, say));
};

test('any JSON is taken or refused in sentences', () => {
  const keys = fc.constantFrom('persons', 'unions', 'descents', 'households', 'layout', 'intake', 'events', 'title');
  fc.assert(
    fc.property(fc.jsonValue(), keys, (value, key) => {
      expect(linesFor(value, key).filter((line) => unfinished.test(line))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a record with two hundred thousand faults is refused with all of them', () => {
  const badges = Array.from({ length: 200_000 }, () => 'x');
  expect(checkCasus({ ...(JSON.parse(fileOf()) as object), persons: [{ id: 'anna', gender: 'female', badges }] })).toMatchObject({
    ok: false,
    faults: { length: 200_000 },
  });
});
