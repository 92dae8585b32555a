import { layers, type LayerId } from '../../../shared/catalogue/layers.ts';

const ids = Object.keys(layers) as LayerId[];

function isLayer(name: string): name is LayerId {
  return Object.hasOwn(layers, name);
}

/** The layers that are drawn when nobody asks. */
export function usualLayers(): ReadonlySet<LayerId> {
  return new Set(ids.filter((id) => layers[id].on));
}

/**
 * The layers that `--layers` asks for, read from left to right on top of the usual ones: `a` adds, `-a` takes away,
 * `all` is everything and `none` nothing. Names that are no layer come back instead.
 */
export function chosenLayers(text: string): { readonly layers: ReadonlySet<LayerId> } | { readonly unknown: readonly string[] } {
  const chosen = new Set(usualLayers());
  const unknown: string[] = [];
  for (const name of text.split(',').map((part) => part.trim())) {
    const id = name.replace(/^-/, '');
    if (name === 'all' || name === 'none') chosen.clear();
    if (name === 'all') ids.forEach((each) => chosen.add(each));
    else if (!isLayer(id)) unknown.push(...(name === '' || name === 'none' ? [] : [name]));
    else if (name === id) chosen.add(id);
    else chosen.delete(id);
  }
  return unknown.length > 0 ? { unknown } : { layers: chosen };
}
