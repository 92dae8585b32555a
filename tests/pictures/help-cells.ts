import { idsOf, type Label } from '../../shared/catalogue/entry.ts';
import { helpEnergies, helpFrameworks, helpQualities, helpStatuses, supports, type InvolvedKind } from '../../shared/catalogue/help.ts';
import { ellipse } from '../../shared/geometry/ellipse.ts';
import type { Placement } from '../../shared/layout/placement.ts';
import type { Casus, HelpLine } from '../../shared/model/records.ts';
import { drawAround } from '../../shared/scene/draw-systemogram.ts';
import { systemogramByHand, type ByHand } from '../helpers/systemogram-by-hand.ts';
import { cellOf, hullName, type Cast, type Cell } from './cell.ts';
import { p } from './courses.ts';

const HALF = 118;
const bounds = { left: -186, top: -36, right: 150, bottom: 36 };
const cast: Readonly<Record<string, Cast>> = { k: { at: p(HALF, 0), age: 12, gender: 'female', index: true } };
const outline = [p(HALF - 46, -34), p(HALF + 46, -34), p(HALF + 46, 34), p(HALF - 46, 34)];

function helpCell(id: string, label: Label, line: Partial<HelpLine>, lists: Partial<Casus> = {}, hand: Partial<ByHand> = {}, kind: InvolvedKind = 'organisation', places: Partial<Placement> = {}): Cell {
  const cell = cellOf(id, label, cast, {
    involved: [{ id: 'w', kind, name: 'aanbieder' }],
    helpLines: [{ id: 'h', from: 'w', to: ['k'], status: 'active', framework: 'voluntary', quality: 'normal', ...line }],
    ...lists,
  }, { bounds, ...places });
  const placement = systemogramByHand({ casus: cell.casus, family: cell.placement, cards: { w: p(-HALF, 0) }, field: false, bounds, ...hand });
  return { ...cell, draw: (look, pen) => drawAround(cell.casus, { ...placement, inner: ellipse(300, 200) }, look, pen) };
}

const home = { households: [{ id: 'g', name: 'gezin', members: [{ person: 'k' }] }] };
const hull = { households: [{ id: 'g', outlines: [outline], label: hullName('gezin', HALF, 48), guests: [] }] };

/** Every status, framework, quality and energy of help, every letter of support, and what else a systemogram draws (section F). */
export const helpCells: readonly Cell[] = [
  ...idsOf(helpStatuses).map((status) => helpCell(`helpStatuses.${status}`, helpStatuses[status].label, { status })),
  ...idsOf(helpFrameworks).map((framework) => helpCell(`helpFrameworks.${framework}`, helpFrameworks[framework].label, { framework })),
  ...idsOf(helpQualities).map((quality) => helpCell(`helpQualities.${quality}`, helpQualities[quality].label, { quality })),
  ...idsOf(helpEnergies).map((energy) => helpCell(`helpEnergies.${energy}`, helpEnergies[energy].label, { energy })),
  ...idsOf(supports).map((id) => helpCell(`supports.${id}`, supports[id].label, { support: [id] }, {}, {}, 'support-figure')),
  helpCell('help.waiting-and-letters', { nl: 'wachtlijst met steun', en: 'waiting list with support' },
    { status: 'waiting-list', quality: 'weak', support: ['practical', 'emotional'], energy: 'gives' }),
  helpCell('help.mandated-tense', { nl: 'gedwongen, met spanning', en: 'mandated, with tension' }, { framework: 'mandated', quality: 'tense' }, {}, {}, 'statutory'),
  helpCell('help.pressured-weak', { nl: 'drang, zwak', en: 'pressured, weak' }, { framework: 'pressured', quality: 'weak' }, {}, {}, 'statutory'),
  helpCell('help.broken-off-tense', { nl: 'afgebroken, met spanning', en: 'broken off, with tension' }, { status: 'broken-off', quality: 'tense' }),
  helpCell('help.household', { nl: 'op het hele gezin', en: 'on the whole household' }, { to: ['g'] }, home, { hulls: { g: p(HALF - 46, 8) } }, 'organisation', hull),
  helpCell('help.direction', { nl: 'regie', en: 'direction' }, {}, {}, { wheels: { k: p(HALF - 10, -34) }, counts: { k: p(HALF + 38, 22) } }),
];
