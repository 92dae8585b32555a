import type { Answer, Input } from '../../shared/bridge/api.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import { readCasusFile } from '../../shared/formats/own-file.ts';
import { visibleOn } from '../../shared/rules/visible.ts';
import { diagrams } from './export/diagrams.ts';
import type { Typeface } from './export/fonts.ts';
import { told } from './export/picture.ts';
import { sinks } from './export/sinks.ts';

const mediaTypes = { svg: 'image/svg+xml', png: 'image/png', pdf: 'application/pdf' } as const;

/** The drawing of a casus as a file, made the same way as on the command line. */
export async function exported(
  { casus: text, look, format, diagram = 'genogram' }: Input<'export'>,
  typeface: Typeface,
): Promise<Answer<'export'>> {
  const read = readCasusFile(text);
  if (!read.ok) throw new Refusal('bad-casus', `The casus has ${read.faults.length} faults. Open it again to see them.`);
  const view = { names: look.names, layers: new Set(look.layers), language: look.language };
  const { theme, date, hypothesis } = look;
  const shown = visibleOn(read.casus, view, date ?? read.casus.referenceDate);
  if (hypothesis !== undefined && !shown.hypotheses.some(({ slot }) => slot === hypothesis)) {
    throw new Refusal('export-failed', 'That slot holds no hypothesis.', told('no-hypothesis', { slot: hypothesis }));
  }
  const focus = hypothesis === undefined ? look.focus : { hypothesis };
  const scene = await diagrams[diagram](read.casus, { view, theme, preset: 'mcgoldrick2020', date, focus }, typeface);
  const picture = await sinks[format](scene, typeface, { size: look.size, language: look.language, date: read.casus.referenceDate });
  if (!picture.ok) throw new Refusal('export-failed', 'The drawing does not fit that kind of file.', picture.refusal);
  return { mediaType: mediaTypes[format], base64: Buffer.from(picture.bytes).toString('base64'), notices: [...picture.notices] };
}
