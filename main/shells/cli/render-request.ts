import { idsOf } from '../../../shared/catalogue/entry.ts';
import { layers, type LayerId } from '../../../shared/catalogue/layers.ts';
import { presets, type PresetId } from '../../../shared/catalogue/presets.ts';
import { themes, type ThemeId } from '../../../shared/catalogue/themes.ts';
import { papers, type PaperId } from '../../../shared/formats/page.ts';
import { shown, type Message } from '../../../shared/model/message.ts';
import type { View } from '../../../shared/rules/view.ts';
import { sinkFor, type SinkId } from '../../services/export/sinks.ts';
import { chosenLayers } from './chosen-layers.ts';
import type { Option, Typed } from './command.ts';

/** What `render` is asked to make. */
export interface RenderRequest {
  /** Undefined for standard output. */
  readonly out: string | undefined;
  readonly kind: SinkId;
  readonly theme: ThemeId;
  readonly preset: PresetId;
  readonly view: View;
  readonly size: PaperId | undefined;
}

const names = { full: true, initials: true, roles: true } as const;
const diagrams = { genogram: true, systemogram: true } as const;

const choice = (list: Readonly<Record<string, unknown>>): string => Object.keys(list).join('|');

/** The options of `render`, with what help says of each. */
export const renderOptions: Readonly<Record<string, Option>> = {
  diagram: { type: 'string', value: choice(diagrams), about: 'cli.render.diagram' },
  out: { type: 'string', short: 'o', value: 'OUT.svg|OUT.png|OUT.pdf', about: 'cli.render.out' },
  theme: { type: 'string', value: choice(themes), about: 'cli.render.theme' },
  names: { type: 'string', value: choice(names), about: 'cli.render.names' },
  layers: { type: 'string', value: 'all|none|a,b,-c', about: 'cli.render.layers' },
  preset: { type: 'string', value: choice(presets), about: 'cli.render.preset' },
  size: { type: 'string', value: choice(papers), about: 'cli.render.size' },
  hypothesis: { type: 'string', value: '1-5', about: 'cli.render.hypothesis' },
  date: { type: 'string', value: '2021-03', about: 'cli.render.date' },
};

/** A sentence instead of a request. */
class Complaint {
  readonly message: Message;
  constructor(id: string, values: Message['values'] = {}) {
    this.message = { id, values };
  }
}

/** One of a closed list, or what is used when nothing is asked. */
function oneOf<K extends string, D>(typed: Typed, option: string, list: Readonly<Record<K, unknown>>, otherwise: D): K | D {
  const value = typed.options[option];
  if (value === undefined) return otherwise;
  const known = idsOf(list).find((id) => id === value);
  if (known !== undefined) return known;
  throw new Complaint('cli.option-not-one-of', { option: `--${option}`, value: shown(String(value)), allowed: idsOf(list).join(', ') });
}

function layersOf(typed: Typed): ReadonlySet<LayerId> {
  const asked = chosenLayers(String(typed.options['layers'] ?? ''));
  if ('layers' in asked) return asked.layers;
  const [first = ''] = asked.unknown;
  throw new Complaint('cli.render.no-layer', { layer: shown(first), layers: idsOf(layers).join(', ') });
}

function outOf(typed: Typed): Pick<RenderRequest, 'out' | 'kind'> {
  const out = typed.options['out'];
  if (typeof out !== 'string' || out === '') throw new Complaint('cli.render.needs-out');
  if (out === '-') return { out: undefined, kind: 'svg' };
  const kind = sinkFor(out);
  if (kind === undefined) throw new Complaint('cli.render.other-ending');
  return { out, kind };
}

/** What was asked, or the sentence that tells what is wrong with it. */
export function readRequest(typed: Typed): RenderRequest | { readonly complaint: Message } {
  try {
    const diagram = oneOf(typed, 'diagram', diagrams, undefined);
    if (diagram === undefined) throw new Complaint('cli.render.needs-diagram');
    if (diagram === 'systemogram') throw new Complaint('cli.render.no-systemogram');
    for (const later of ['hypothesis', 'date']) {
      if (typed.options[later] !== undefined) throw new Complaint('cli.render.not-yet', { option: `--${later}` });
    }
    const shownNames = oneOf(typed, 'names', names, 'full');
    const language = typed.options['language'] === 'en' ? 'en' : 'nl';
    return {
      ...outOf(typed),
      theme: oneOf(typed, 'theme', themes, 'colour'),
      preset: oneOf(typed, 'preset', presets, 'mcgoldrick2020'),
      size: oneOf(typed, 'size', papers, undefined),
      view: { names: shownNames, layers: layersOf(typed), language },
    };
  } catch (fault) {
    if (fault instanceof Complaint) return { complaint: fault.message };
    throw fault;
  }
}
