import type { LayerId } from '../../shared/catalogue/layers.ts';
import { layers } from '../../shared/catalogue/layers.ts';
import type { ThemeId } from '../../shared/catalogue/themes.ts';
import type { View } from '../../shared/rules/view.ts';

export type Names = View['names'];

/** How the drawing is shown: what a person chooses above the paper, and what an export starts from. */
export interface Look {
  readonly theme: ThemeId;
  readonly names: Names;
  readonly layers: ReadonlySet<LayerId>;
}

export const layerIds = Object.keys(layers) as readonly LayerId[];
export const nameStyles = ['full', 'initials', 'roles'] as const satisfies readonly Names[];

/** The look that nobody has changed yet: names, colour, and the layers that are on by themselves. */
export const firstLook: Look = {
  theme: 'colour',
  names: 'full',
  layers: new Set(layerIds.filter((id) => layers[id].on)),
};

/** The same look with one layer on or off. */
export function withLayer(look: Look, id: LayerId, on: boolean): Look {
  return { ...look, layers: new Set(layerIds.filter((other) => (other === id ? on : look.layers.has(other)))) };
}

/** The next way of naming people: names, initials, roles and round again. */
export function nextNames(names: Names): Names {
  return nameStyles[(nameStyles.indexOf(names) + 1) % nameStyles.length] ?? 'full';
}
