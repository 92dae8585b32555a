import { papers, type PaperId } from '../../../shared/formats/page.ts';
import type { Message } from '../../../shared/model/message.ts';
import type { DiagramId } from '../../services/export/diagrams.ts';
import type { GenogramLook } from '../../services/export/genogram.ts';
import { sinkFor, type SinkId } from '../../services/export/sinks.ts';
import { diagramOf, viewOption } from './asked-view.ts';
import type { Option, Typed } from './command.ts';
import { askedFocus, focusOptions, type AskedFocus } from './focus-request.ts';
import { asked, choice, Complaint, lookOptions, oneOf, readLook } from './look-request.ts';

/** What `render` is asked to make. */
export interface RenderRequest extends Omit<GenogramLook, 'focus'> {
  readonly diagram: DiagramId;
  readonly lit: AskedFocus | undefined;
  /** Undefined for standard output. */
  readonly out: string | undefined;
  readonly kind: SinkId;
  readonly size: PaperId | undefined;
}

const { diagram, theme, names, layers, preset, date } = lookOptions;

/** The options of `render`, with what help says of each. */
export const renderOptions: Readonly<Record<string, Option>> = {
  diagram,
  view: viewOption,
  out: { type: 'string', short: 'o', value: 'OUT.svg|OUT.png|OUT.pdf', about: 'cli.render.out' },
  theme,
  names,
  layers,
  preset,
  size: { type: 'string', value: choice(papers), about: 'cli.render.size' },
  date,
  ...focusOptions,
};

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
  return asked(() => {
    const look = readLook(typed);
    const size = oneOf(typed, 'size', papers, undefined);
    return { ...look, diagram: diagramOf(typed, look.diagram), ...outOf(typed), size, lit: askedFocus(typed) };
  });
}
