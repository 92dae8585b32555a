import type { Entry } from './entry.ts';

/** One layer of the drawing that can be switched (casus format 2, `--layers`). */
export interface Layer extends Entry {
  /** Whether it is drawn when nobody asks. */
  readonly on: boolean;
}

/** The layers, in the order in which menus name them. */
export const layers = {
  households: { on: true, label: { nl: 'huishoudens', en: 'households' } },
  ties: { on: true, label: { nl: 'relatielijnen', en: 'relations' } },
  'normal-ties': { on: false, label: { nl: 'gewoon contact', en: 'normal contact' } },
  coalitions: { on: true, label: { nl: 'coalities', en: 'coalitions' } },
  triangles: { on: true, label: { nl: 'driehoeken', en: 'triangles' } },
  loyalties: { on: true, label: { nl: 'loyaliteit', en: 'loyalty' } },
  'plain-loyalties': { on: false, label: { nl: 'gewone loyaliteit', en: 'plain loyalty' } },
  boundaries: { on: true, label: { nl: 'grenzen', en: 'boundaries' } },
  events: { on: true, label: { nl: 'gebeurtenissen', en: 'events' } },
  traits: { on: false, label: { nl: 'kenmerken', en: 'traits' } },
  secrets: { on: false, label: { nl: 'geheimen', en: 'secrets' } },
  involved: { on: true, label: { nl: 'hulp', en: 'help' } },
  legend: { on: true, label: { nl: 'legenda', en: 'legend' } },
} as const satisfies Record<string, Layer>;
export type LayerId = keyof typeof layers;
