import type { SenseOf, Word } from './sense.ts';

type Overlay = SenseOf<'coalition'> | SenseOf<'triangle'> | SenseOf<'loyalty'> | SenseOf<'boundary'>;

/** Coalitions, triangles, loyalty and boundaries (catalogue E). */
export const overlays: readonly Word<Overlay>[] = [
  { nl: 'coalitie', en: 'coalition', sense: { is: 'coalition', what: 'coalition' } },
  { nl: 'bondgenootschap|alliantie|bondgenoten|bondgenoot', en: 'alliance|allies', sense: { is: 'coalition', what: 'alliance' } },
  {
    nl: 'tegen|samen tegen|spannen samen tegen',
    en: 'against|together against|versus|gang up on',
    sense: { is: 'coalition', what: 'against' },
  },
  {
    nl: 'sluit|sluiten|sluit buiten|sluiten buiten',
    en: 'excludes|exclude|excluding|shuts out|shut out',
    sense: { is: 'coalition', what: 'excludes' },
  },
  { nl: 'verborgen|geheime|ontkende|stiekeme|heimelijke', en: 'covert|hidden|secret|denied', sense: { is: 'coalition', what: 'covert' } },
  { nl: 'open|openlijke|openlijk', en: 'overt|open', sense: { is: 'coalition', what: 'overt' } },
  { nl: 'wisselende|wisselend', en: 'shifting|changing', sense: { is: 'coalition', what: 'shifting' } },
  { nl: 'driehoek', en: 'triangle', sense: { is: 'triangle', kind: 'triangle' } },
  { nl: 'stabiele coalitie', en: 'stable coalition', sense: { is: 'triangle', kind: 'stable-coalition' } },
  { nl: 'triangulatie|getrianguleerd', en: 'triangulation|triangulated', sense: { is: 'triangle', kind: 'triangulation' } },
  { nl: 'omleiding', en: 'detouring|detour', sense: { is: 'triangle', detour: 'which' } },
  {
    nl: 'omleiding aanvallend|aanvallende omleiding|aanvallend|omleiding zondebok',
    en: 'detouring attacking|attacking detour|attacking detouring|attacking',
    sense: { is: 'triangle', kind: 'detouring-attacking', detour: 'attacking' },
  },
  {
    nl: 'omleiding beschermend|beschermende omleiding|beschermend|omleiding zorgenkind',
    en: 'detouring supportive|supportive detour|supportive detouring|protective detour|supportive|detouring protecting',
    sense: { is: 'triangle', kind: 'detouring-supportive', detour: 'supportive' },
  },
  { nl: 'bemiddelaar|bemiddelt|boodschapper', en: 'mediator|mediates|messenger|go-between', sense: { is: 'triangle', kind: 'mediator' } },
  { nl: 'loyaliteit|loyaal aan|loyaal|loyaal naar', en: 'loyalty|loyal to|loyal', sense: { is: 'loyalty', kind: 'loyalty' } },
  { nl: 'onzichtbare loyaliteit', en: 'invisible loyalty', sense: { is: 'loyalty', kind: 'invisible' } },
  { nl: 'loyaliteitsconflict', en: 'loyalty conflict|conflict of loyalty', sense: { is: 'loyalty', kind: 'conflict' } },
  { nl: 'gespleten loyaliteit', en: 'split loyalty', sense: { is: 'loyalty', kind: 'split' } },
  { nl: 'delegaat|gedelegeerde', en: 'delegate', sense: { is: 'loyalty', kind: 'delegate' } },
  { nl: 'roulerende rekening', en: 'revolving slate', sense: { is: 'loyalty', kind: 'revolving-slate' } },
  { nl: 'grens|grenzen', en: 'boundary|boundaries', sense: { is: 'boundary' } },
  { nl: 'heldere grens|duidelijke grens', en: 'clear boundary', sense: { is: 'boundary', kind: 'clear' } },
  { nl: 'diffuse grens|diffuse grenzen', en: 'diffuse boundary', sense: { is: 'boundary', kind: 'diffuse' } },
  { nl: 'rigide grens|starre grens|rigide grenzen', en: 'rigid boundary', sense: { is: 'boundary', kind: 'rigid' } },
  { nl: 'helder', en: 'clear', sense: { is: 'boundary', kind: 'clear' } },
  { nl: 'diffuus', en: 'diffuse', sense: { is: 'boundary', kind: 'diffuse' } },
  { nl: 'rigide', en: 'rigid', sense: { is: 'boundary', kind: 'rigid' } },
];
