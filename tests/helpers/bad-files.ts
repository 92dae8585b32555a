/** A file that must be refused: what is wrong with it, the place of its first fault, and the sentence. */
export interface BadFile {
  readonly name: string;
  readonly file: string | Uint8Array;
  readonly place: string;
  readonly what: string;
}

type Json = Record<string, unknown>;

const anna = { id: 'anna', gender: 'female' };
const bram = { id: 'bram', gender: 'male' };
const cleo = { id: 'cleo', gender: 'female' };
const union = { id: 'u', partners: ['anna', 'bram'], form: 'married' };
const gi = { id: 'gi', kind: 'statutory', name: 'GI' };

/** The text of a small casus of three, with some lists of its own. */
export function fileOf(lists: Json = {}): string {
  return JSON.stringify({
    format: 'systeemkaart/casus',
    version: 1,
    id: 'x',
    title: 'x',
    referenceDate: '2024',
    persons: [anna, bram, cleo],
    ...lists,
  });
}

const bad = (name: string, lists: Json, place: string, what: string): BadFile => ({ name, file: fileOf(lists), place, what });
const text = (name: string, file: string | Uint8Array, place: string, what: string): BadFile => ({ name, file, place, what });

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
const utf8 = new TextEncoder();

export const badTexts: readonly BadFile[] = [
  text('an empty file', '', '', 'the file is empty'),
  text('only spaces', ' \n\t', '', 'the file is empty'),
  text('bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), '', 'not text in UTF-8'),
  text('UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), '', 'not text in UTF-8'),
  text('an overlong sequence', new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), '', 'not text in UTF-8'),
  text('a picture', utf8.encode('\u0000PNG'), '1:1', 'stops being JSON, at U+0000'),
  text('prose', 'Beste collega,', '1:1', 'stops being JSON, at "B"'),
  text('a comma too many', '{\n "format": "systeemkaart/casus",\n}', '3:1', 'stops being JSON, at "}"'),
  text('half a file', '{"format": "systeemkaart/casus", "persons": [', '1:46', 'in the middle of its JSON'),
  text('an open string', '{"format": "systeem', '1:20', 'in the middle of its JSON'),
  text('two values', '{}{}', '1:3', 'stops being JSON, at "{"'),
  text('a wrong escape', '{"a":"\\x"}', '1:7', 'stops being JSON'),
  text('a line break in a text', '{"a":"\n"}', '1:7', 'stops being JSON, at U+000A'),
  text('a bracket that closes a brace', '{"a":[1}', '1:8', 'stops being JSON, at "}"'),
  text('a word that is none', '{"a":undefined}', '1:6', 'stops being JSON, at "u"'),
  text('a number with a zero in front', '{"a":01}', '1:6', 'stops being JSON, at "0"'),
  text('a comment', '{"a":1} // klaar', '1:9', 'stops being JSON, at "/"'),
  text('a number without end', '{"a":1e999}', 'a', 'too large to keep'),
  text('a key twice', '{"title":1,"title":2}', 'title', 'the key "title" stands here twice'),
  text('a key twice, once escaped', '{"title":1,"\\u0074itle":2}', 'title', 'the key "title" stands here twice'),
  text('a key that is no key', '{"persons":[{"__proto__":{"index":true}}]}', 'persons[0].__proto__', 'cannot stand in a casus'),
  text('65 levels', JSON.stringify({ a: nested(64) }), 'a[0][0][0]', 'more than 64 levels deep'),
  text('a million levels', '['.repeat(1_000_000), '[0][0][0][0]', 'more than 64 levels deep'),
  text('21 MB', `{"a":"${'x'.repeat(21 * 1024 * 1024)}"}`, '', 'over 20 MB'),
  text('a list', '[]', '', 'this is no casus'),
  text('null', 'null', '', 'this is no casus'),
  text('another format', '{"format":"genopro","version":1}', 'format', 'this is no casus'),
  text('no version', '{"format":"systeemkaart/casus"}', 'version', 'version 1'),
  text('version as text', '{"format":"systeemkaart/casus","version":"1"}', 'version', 'version 1'),
  text('a newer version', '{"format":"systeemkaart/casus","version":2}', 'version', 'of version 2, newer than this program can read'),
];

export const badCasuses: readonly BadFile[] = [
  bad('no title', { title: undefined }, 'title', 'this is missing'),
  bad('a reference date that no age can be counted on', { referenceDate: '~1950' }, 'referenceDate', 'must be a day, month or year'),
  bad('persons that are no list', { persons: {} }, 'persons', 'a list'),
  bad('a person that is a word', { persons: ['anna'] }, 'persons[0]', 'an object'),
  bad(
    'a gender that is not listed',
    { persons: [anna, { ...bram, gender: 'man' }] },
    'persons[1].gender',
    '"man" is not one of male, female, nonbinary, unknown',
  ),
  bad('a gender nearly right', { persons: [{ ...anna, gender: 'femal' }] }, 'persons[0].gender', 'did you mean "female"?'),
  bad('no gender', { persons: [{ id: 'anna' }] }, 'persons[0].gender', 'choose from male, female, nonbinary, unknown'),
  bad('an empty id', { persons: [{ ...anna, id: '' }] }, 'persons[0].id', 'may not be empty'),
  bad('an id with a control sign', { persons: [{ ...anna, id: 'a\u0000' }] }, 'persons[0].id', 'no control signs'),
  bad('a kind of person that is not listed', { persons: [{ ...anna, kind: 'ghost' }] }, 'persons[0].kind', 'not one of person, pregnancy'),
  bad(
    'a day that is not in the calendar',
    { persons: [{ ...anna, birth: '2013-02-30' }] },
    'persons[0].birth',
    '"2013-02-30" is not a possible date',
  ),
  bad('a date that is a number', { persons: [{ ...anna, birth: 2013 }] }, 'persons[0].birth', 'should be text'),
  bad(
    'a death before the birth',
    { persons: [{ ...anna, birth: '2013-05', death: '2013-03-01' }] },
    'persons[0].death',
    'lies before the birth',
  ),
  bad('a badge that is not listed', { persons: [{ ...anna, badges: ['hero'] }] }, 'persons[0].badges[0]', 'not one of'),
  bad('an id twice in one list', { persons: [anna, bram, { ...bram }] }, 'persons[2].id', 'already belongs to persons[1]'),
  bad(
    'an id of a person that a household has too',
    { households: [{ id: 'anna', name: '', members: [] }] },
    'households[0].id',
    'already belongs to persons[0]',
  ),
  bad(
    'a tie that has the id of a tie',
    { ties: ['t', 't'].map((id) => ({ id, from: 'anna', to: 'bram', kind: 'close' })) },
    'ties[1].id',
    'already belongs to ties[0]',
  ),
  bad('a partner that is nobody', { unions: [{ ...union, partners: ['anna', 'opa_x'] }] }, 'unions[0].partners[1]', 'no person "opa_x"'),
  bad('a partner misspelt', { unions: [{ ...union, partners: ['anna', 'brma'] }] }, 'unions[0].partners[1]', 'did you mean "bram"?'),
  bad('one partner', { unions: [{ ...union, partners: ['anna'] }] }, 'unions[0].partners', 'exactly 2'),
  bad('three partners', { unions: [{ ...union, partners: ['anna', 'bram', 'cleo'] }] }, 'unions[0].partners', 'exactly 2'),
  bad(
    'somebody who married themselves',
    { unions: [{ ...union, partners: ['anna', 'anna'] }] },
    'unions[0].partners[1]',
    '"anna" is their own partner',
  ),
  bad('a form that is not listed', { unions: [{ ...union, form: 'maried' }] }, 'unions[0].form', 'did you mean "married"?'),
  bad(
    'a child of a union that is not there',
    { descents: [{ child: 'cleo', kind: 'biological', union: 'u9' }] },
    'descents[0].union',
    'no union "u9"',
  ),
  bad('a descent of nobody', { descents: [{ child: 'cleo', kind: 'biological' }] }, 'descents[0]', 'union, parents or organisation'),
  bad(
    'a descent of two sorts',
    { unions: [union], descents: [{ child: 'cleo', kind: 'biological', union: 'u', parents: ['anna'] }] },
    'descents[0]',
    'only one of',
  ),
  bad(
    'three parents',
    { descents: [{ child: 'cleo', kind: 'biological', parents: ['anna', 'bram', 'cleo'] }] },
    'descents[0].parents',
    'at most 2',
  ),
  bad('no parents', { descents: [{ child: 'cleo', kind: 'biological', parents: [] }] }, 'descents[0].parents', 'at least one'),
  bad(
    'one parent twice',
    { descents: [{ child: 'cleo', kind: 'biological', parents: ['anna', 'anna'] }] },
    'descents[0].parents[1]',
    'stands here twice',
  ),
  bad(
    'a guardian that is a person',
    { descents: [{ child: 'cleo', kind: 'guardianship', organisation: 'anna' }] },
    'descents[0].organisation',
    '"anna" is a person, and this should be an involved party',
  ),
  bad(
    'their own parent',
    { descents: [{ child: 'anna', kind: 'biological', parents: ['anna'] }] },
    'descents[0]',
    'their own ancestor: "anna" → "anna"',
  ),
  bad(
    'their own grandparent, through a union',
    {
      unions: [union],
      descents: [
        { child: 'cleo', kind: 'biological', union: 'u' },
        { child: 'bram', kind: 'adopted', parents: ['cleo'] },
      ],
    },
    'descents[1]',
    'their own ancestor: "cleo" → "bram" → "cleo"',
  ),
  bad('one twin', { twins: [{ children: ['anna'], zygosity: 'identical' }] }, 'twins[0].children', 'at least 2'),
  bad(
    'a twin of themselves',
    { twins: [{ children: ['anna', 'anna'], zygosity: 'identical' }] },
    'twins[0].children[1]',
    'stands here twice',
  ),
  bad(
    'fifteen nights',
    { households: [{ id: 'h', name: '', members: [{ person: 'anna', nightsPer14: 15 }] }] },
    'households[0].members[0].nightsPer14',
    '15 nights are more than the 14',
  ),
  bad(
    'minus one night',
    { households: [{ id: 'h', name: '', members: [{ person: 'anna', nightsPer14: -1 }] }] },
    'households[0].members[0].nightsPer14',
    'at least 0',
  ),
  bad(
    'nine and six nights',
    { households: [9, 6].map((nightsPer14, index) => ({ id: `h${index}`, name: '', members: [{ person: 'anna', nightsPer14 }] })) },
    'households[1].members[0].nightsPer14',
    '15 nights in a fortnight altogether',
  ),
  bad(
    'a member twice',
    { households: [{ id: 'h', name: '', members: [{ person: 'anna' }, { person: 'anna' }] }] },
    'households[0].members[1].person',
    'stands here twice',
  ),
  bad('a stay with a person', { stays: [{ person: 'anna', place: 'bram', framework: 'home' }] }, 'stays[0].place', '"bram" is a person'),
  bad(
    'a tie to nothing',
    { ties: [{ id: 't', from: 'anna', to: 'zus', kind: 'close' }] },
    'ties[0].to',
    'no person, household or involved party "zus"',
  ),
  bad(
    'a perspective of nobody',
    { ties: [{ id: 't', from: 'anna', to: 'bram', kind: 'close', perspective: 'zus' }] },
    'ties[0].perspective',
    'no person',
  ),
  bad(
    'a strength of four',
    { ties: [{ id: 't', from: 'anna', to: 'bram', kind: 'close', strength: 4 }] },
    'ties[0].strength',
    '"4" is not one of 1, 2, 3',
  ),
  bad(
    'a coalition of one',
    { coalitions: [{ id: 'c', members: ['anna'], against: [], effect: 'none', overt: true }] },
    'coalitions[0].members',
    'at least 2',
  ),
  bad(
    'a coalition with oneself',
    { coalitions: [{ id: 'c', members: ['anna', 'anna'], against: [], effect: 'none', overt: true }] },
    'coalitions[0].members[1]',
    'stands here twice',
  ),
  bad('two corners', { triangles: [{ id: 'd', kind: 'triangle', corners: ['anna', 'bram'] }] }, 'triangles[0].corners', 'exactly 3'),
  bad(
    'a target beside the triangle',
    { involved: [gi], triangles: [{ id: 'd', kind: 'mediator', corners: ['anna', 'bram', 'cleo'], target: 'gi' }] },
    'triangles[0].target',
    '"gi" is no corner',
  ),
  bad('loyalty to nobody', { loyalties: [{ id: 'l', kind: 'loyalty', from: 'anna', to: [] }] }, 'loyalties[0].to', 'at least one'),
  bad('a boundary with one side', { boundaries: [{ id: 'g', kind: 'clear', between: [['anna']] }] }, 'boundaries[0].between', 'exactly 2'),
  bad(
    'help from a person',
    { helpLines: [{ id: 'h', from: 'anna', to: ['bram'], status: 'active', framework: 'voluntary', quality: 'normal' }] },
    'helpLines[0].from',
    'should be an involved party',
  ),
  bad(
    'help for a party',
    { involved: [gi], helpLines: [{ id: 'h', from: 'gi', to: ['gi'], status: 'active', framework: 'voluntary', quality: 'normal' }] },
    'helpLines[0].to[0]',
    '"gi" is an involved party',
  ),
  bad(
    'an organisation that is not there',
    { involved: [{ ...gi, organisation: 'rvdk' }] },
    'involved[0].organisation',
    'no involved party "rvdk"',
  ),
  bad('a ring of four', { involved: [{ ...gi, ring: 4 }] }, 'involved[0].ring', 'not one of 1, 2, 3'),
  bad(
    'an event with lines of nothing',
    { events: [{ id: 'e', date: '2020', title: '', for: ['anna'], impact: 1, lines: ['t9'] }] },
    'events[0].lines[0]',
    'nothing with the id "t9"',
  ),
  bad('direction of nobody', { direction: [{ holders: ['oma'] }] }, 'direction[0].holders[0]', 'no person'),
  bad(
    'a hypothesis about nothing',
    { hypotheses: [{ slot: 1, text: '', status: 'open', touches: ['c9'] }] },
    'hypotheses[0].touches[0]',
    'nothing with the id "c9"',
  ),
  bad(
    'six hypotheses',
    { hypotheses: [1, 2, 3, 4, 5, 5].map((slot) => ({ slot, text: '', status: 'open', touches: [] })) },
    'hypotheses',
    'more than five',
  ),
  bad(
    'a slot twice',
    { hypotheses: [2, 2].map((slot) => ({ slot, text: '', status: 'open', touches: [] })) },
    'hypotheses[1].slot',
    'already belongs to hypotheses[0]',
  ),
  bad('slot six', { hypotheses: [{ slot: 6, text: '', status: 'open', touches: [] }] }, 'hypotheses[0].slot', '"6" is not one of'),
  bad(
    '50,001 persons',
    { persons: Array.from({ length: 50_001 }, (_, index) => ({ id: `p${index}`, gender: 'male' })) },
    'persons',
    'more than 50,000 persons',
  ),
  bad('a place of one number', { layout: { genogram: { positions: { anna: [1] } } } }, 'layout.genogram.positions.anna', 'exactly 2'),
];
