import { BAR_DEPTH, U } from '../../shared/catalogue/tokens.ts';
import type { SystemogramPlacement } from '../../shared/layout/systemogram/systemogram-placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import { systemogramByHand } from '../helpers/systemogram-by-hand.ts';
import { cellOf, hullName, type Cast } from './cell.ts';
import { p } from './courses.ts';

const FOOT = U / 2;
const TOP = -52;
const CHILD = 48;
const BAR = TOP + FOOT + BAR_DEPTH;
const SIBLINGS = 6;

const cast: Readonly<Record<string, Cast>> = {
  vader: { at: p(-90, TOP), age: 44, name: 'vader' },
  moeder: { at: p(90, TOP), age: 42, gender: 'female', name: 'moeder' },
  lotte: { at: p(-44, CHILD), age: 15, gender: 'female', index: true, name: 'Lotte' },
  bram: { at: p(44, CHILD), age: 11, name: 'Bram' },
};

const helper = { status: 'active', framework: 'voluntary', quality: 'normal' } as const;

const lists: Partial<Casus> = {
  households: [{ id: 'thuis', name: 'huis moeder', members: ['moeder', 'lotte', 'bram'].map((person) => ({ person })) }],
  unions: [{ id: 'u', partners: ['vader', 'moeder'], form: 'married', end: 'divorced' }],
  descents: ['lotte', 'bram'].map((child) => ({ child, kind: 'biological', union: 'u' })),
  involved: [
    { id: 'oma', kind: 'support-figure', name: 'oma (mz)' },
    { id: 'buur', kind: 'support-figure', name: 'buurvrouw' },
    { id: 'school', kind: 'school', name: 'vo-school' },
    { id: 'leerplicht', kind: 'statutory', name: 'leerplicht' },
    { id: 'club', kind: 'neighbourhood', name: 'sportclub' },
    { id: 'veilig', kind: 'statutory', name: 'Veilig Thuis' },
    { id: 'huisarts', kind: 'health', name: 'huisarts' },
    { id: 'ggz', kind: 'health', name: 'jeugd-GGZ' },
    { id: 'eerder', kind: 'organisation', name: 'eerdere aanbieder' },
    { id: 'ambulant', kind: 'professional', name: 'ambulant' },
    { id: 'swt', kind: 'organisation', name: 'SWT West' },
  ],
  helpLines: [
    { ...helper, id: 'a', from: 'oma', to: ['lotte'], quality: 'strong', support: ['emotional', 'practical'] },
    { ...helper, id: 'b', from: 'buur', to: ['moeder'], support: ['company'] },
    { ...helper, id: 'c', from: 'school', to: ['lotte'], quality: 'tense' },
    { ...helper, id: 'd', from: 'leerplicht', to: ['lotte'], framework: 'mandated' },
    { ...helper, id: 'e', from: 'club', to: ['lotte'], quality: 'weak', energy: 'gives' },
    { ...helper, id: 'f', from: 'veilig', to: ['vader'], status: 'broken-off' },
    { ...helper, id: 'g', from: 'huisarts', to: ['lotte'], status: 'ended' },
    { ...helper, id: 'h', from: 'ggz', to: ['lotte'], status: 'waiting-list' },
    { ...helper, id: 'i', from: 'eerder', to: ['bram'], status: 'ended' },
    { ...helper, id: 'j', from: 'ambulant', to: ['bram'] },
    { ...helper, id: 'k', from: 'swt', to: ['thuis'], framework: 'pressured' },
  ],
};

const outline = [p(46, -96), p(138, -96), p(138, 100), p(-88, 100), p(-88, 12), p(46, 12)];
const cell = cellOf('example', { nl: 'voorbeeld', en: 'example' }, cast, lists, {
  households: [{ id: 'thuis', outlines: [outline], label: hullName('huis moeder', 176, -84), guests: [] }],
  unions: [{
    id: 'u',
    lines: [
      { part: 'partner', points: [p(-90 + FOOT, TOP), p(90 - FOOT, TOP)] },
      { part: 'parent', points: [p(-90, TOP + FOOT), p(-90, BAR), p(90, BAR), p(90, TOP + FOOT)] },
    ],
    mark: p(0, TOP), texts: [],
  }],
  sibships: [{ source: { union: 'u' }, lines: [[p(0, BAR), p(0, SIBLINGS)], [p(-44, SIBLINGS), p(44, SIBLINGS)]] }],
  descents: ['lotte', 'bram'].map((child, index) => ({
    child, kind: 'biological', source: { union: 'u' }, points: [p(index === 0 ? -44 : 44, SIBLINGS), p(index === 0 ? -44 : 44, CHILD - FOOT)], mark: p(0, 0), texts: [],
  })),
});

/** A small invented family amid its helpers, as catalogue F draws one; it has some of every status, framework and quality. */
export const exampleCasus: Casus = { ...cell.casus, id: 'W-2024-099', title: 'Familie Proef' };
export const example: SystemogramPlacement = systemogramByHand({
  casus: exampleCasus,
  family: cell.placement,
  cards: {
    oma: { ...p(-60, -244), detail: 'E · P', ring: 2 },
    buur: { ...p(180, -206), detail: 'G' },
    school: { ...p(-362, -92), detail: 'mentor, 7% aanwezig' },
    leerplicht: { ...p(-400, -4), detail: 'sinds 12-2023' },
    club: { ...p(-380, 78), detail: 'alternatief wachtlijst' },
    veilig: { ...p(-190, 228), detail: 'melding 02-24', ring: 2 },
    huisarts: { ...p(40, 250), detail: 'verwees 01-24', ring: 2 },
    ggz: { ...p(230, 204), detail: 'wachtlijst sinds 03-24', width: 150 },
    eerder: { ...p(390, 116), detail: '2019–2021', width: 142 },
    ambulant: { ...p(396, 30), detail: 'thuis, 2x per week' },
    swt: { ...p(392, -76), detail: 'gezinsgesprekken' },
  },
  hulls: { thuis: p(138, -36) },
  wheels: { swt: p(320, -100) },
  counts: { lotte: p(-76, CHILD + 32), bram: p(76, CHILD + 34) },
  bounds: { left: -515, top: -310, right: 515, bottom: 310 },
});
