import { addTo, changeIn, removeFrom } from './list-commands.ts';
import { moreParties, selecting, someParties, threeParties } from './selection.ts';

export const coalitionDraw = addTo('coalitions', {
  name: 'coalition.draw',
  label: { nl: 'coalitie, dan tegen wie', en: 'coalition, then against whom' },
  key: 'C',
  shortcuts: [
    { key: 'Shift+C', label: { nl: 'verborgen coalitie', en: 'covert coalition' }, given: { overt: false } },
    { key: 'B', label: { nl: 'bondgenootschap', en: 'alliance' }, given: { against: [], effect: 'none' } },
  ],
  applies: moreParties,
});

export const coalitionChange = changeIn('coalitions', {
  name: 'coalition.change',
  label: { nl: 'coalitie wijzigen', en: 'change a coalition' },
  applies: selecting(['coalitions'], 1),
});

export const coalitionRemove = removeFrom('coalitions', {
  name: 'coalition.remove',
  label: { nl: 'coalitie weghalen', en: 'remove a coalition' },
  applies: selecting(['coalitions'], 1, Infinity),
});

export const triangleDraw = addTo('triangles', {
  name: 'triangle.draw',
  label: { nl: 'driehoek van drie', en: 'triangle of three' },
  key: 'D',
  applies: threeParties,
});

export const triangleChange = changeIn('triangles', {
  name: 'triangle.change',
  label: { nl: 'driehoek wijzigen', en: 'change a triangle' },
  applies: selecting(['triangles'], 1),
});

export const triangleRemove = removeFrom('triangles', {
  name: 'triangle.remove',
  label: { nl: 'driehoek weghalen', en: 'remove a triangle' },
  applies: selecting(['triangles'], 1, Infinity),
});

export const loyaltyDraw = addTo('loyalties', {
  name: 'loyalty.draw',
  label: { nl: 'loyaliteit', en: 'loyalty' },
  applies: someParties,
});

export const loyaltyChange = changeIn('loyalties', {
  name: 'loyalty.change',
  label: { nl: 'loyaliteit wijzigen', en: 'change a loyalty' },
  applies: selecting(['loyalties'], 1),
});

export const loyaltyRemove = removeFrom('loyalties', {
  name: 'loyalty.remove',
  label: { nl: 'loyaliteit weghalen', en: 'remove a loyalty' },
  applies: selecting(['loyalties'], 1, Infinity),
});

export const boundaryDraw = addTo('boundaries', {
  name: 'boundary.draw',
  label: { nl: 'grens', en: 'boundary' },
  applies: moreParties,
});

export const boundaryChange = changeIn('boundaries', {
  name: 'boundary.change',
  label: { nl: 'grens wijzigen', en: 'change a boundary' },
  applies: selecting(['boundaries'], 1),
});

export const boundaryRemove = removeFrom('boundaries', {
  name: 'boundary.remove',
  label: { nl: 'grens weghalen', en: 'remove a boundary' },
  applies: selecting(['boundaries'], 1, Infinity),
});
