import { idsOf } from '../../../shared/catalogue/entry.ts';
import { layers, type LayerId } from '../../../shared/catalogue/layers.ts';
import { presets } from '../../../shared/catalogue/presets.ts';
import { themes } from '../../../shared/catalogue/themes.ts';
import { countableDate } from '../../../shared/model/date.ts';
import { shown, type Message } from '../../../shared/model/message.ts';
import type { GenogramLook } from '../../services/export/genogram.ts';
import { chosenLayers } from './chosen-layers.ts';
import type { Option, Typed } from './command.ts';

const names = { full: true, initials: true, roles: true } as const;
const drawings = { genogram: true, systemogram: true } as const;

/** Which drawing is asked for, and how it looks. */
export interface LookRequest extends GenogramLook {
  readonly diagram: keyof typeof drawings;
}

/** How a closed list is shown behind an option in help. */
export const choice = (list: Readonly<Record<string, unknown>>): string => Object.keys(list).join('|');

/** The options that say what is drawn and how it looks, for every command that draws. */
export const lookOptions = {
  diagram: { type: 'string', value: choice(drawings), about: 'cli.render.diagram' },
  theme: { type: 'string', value: choice(themes), about: 'cli.render.theme' },
  names: { type: 'string', value: choice(names), about: 'cli.render.names' },
  layers: { type: 'string', value: 'all|none|a,b,-c', about: 'cli.render.layers' },
  preset: { type: 'string', value: choice(presets), about: 'cli.render.preset' },
  date: { type: 'string', value: '2021-03', about: 'cli.render.date' },
} as const satisfies Readonly<Record<string, Option>>;

/** A sentence instead of a request. */
export class Complaint {
  readonly message: Message;
  constructor(id: string, values: Message['values'] = {}) {
    this.message = { id, values };
  }
}

/** What the reading of a request gives, or the sentence that tells what is wrong with it. */
export function asked<R>(read: () => R): R | { readonly complaint: Message } {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof Complaint) return { complaint: fault.message };
    throw fault;
  }
}

/** One of a closed list, or what is used when nothing is asked; throws a `Complaint` for anything else. */
export function oneOf<K extends string, D>(typed: Typed, option: string, list: Readonly<Record<K, unknown>>, otherwise: D): K | D {
  const value = typed.options[option];
  if (value === undefined) return otherwise;
  const known = idsOf(list).find((id) => id === value);
  if (known !== undefined) return known;
  throw new Complaint('cli.option-not-one-of', { option: `--${option}`, value: shown(String(value)), allowed: idsOf(list).join(', ') });
}

function layersOf(typed: Typed): ReadonlySet<LayerId> {
  const wanted = chosenLayers(String(typed.options['layers'] ?? ''));
  if ('layers' in wanted) return wanted.layers;
  const [first = ''] = wanted.unknown;
  throw new Complaint('cli.render.no-layer', { layer: shown(first), layers: idsOf(layers).join(', ') });
}

function dateOf(typed: Typed): string | undefined {
  const { date } = typed.options;
  if (date === undefined) return undefined;
  if (typeof date === 'string' && countableDate.safeParse(date).success) return date;
  throw new Complaint('cli.render.no-date', { value: shown(String(date)) });
}

/** The look that was asked for; throws a `Complaint` where the options name none. */
export function readLook(typed: Typed): LookRequest {
  const diagram = oneOf(typed, 'diagram', drawings, undefined);
  if (diagram === undefined) throw new Complaint('cli.render.needs-diagram');
  return {
    diagram,
    theme: oneOf(typed, 'theme', themes, 'colour'),
    preset: oneOf(typed, 'preset', presets, 'mcgoldrick2020'),
    date: dateOf(typed),
    view: {
      names: oneOf(typed, 'names', names, 'full'),
      layers: layersOf(typed),
      language: typed.options['language'] === 'en' ? 'en' : 'nl',
    },
  };
}
