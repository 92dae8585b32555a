import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pngFile } from '../../main/services/export/png.ts';
import { bundledTypeface } from '../../main/services/export/fonts.ts';
import { idsOf } from '../../shared/catalogue/entry.ts';
import { presets, type PresetId } from '../../shared/catalogue/presets.ts';
import { themes, type ThemeId } from '../../shared/catalogue/themes.ts';
import { svgText, svgTree } from '../../shared/scene/svg.ts';
import { symbolSheet } from './sheet.ts';

/**
 * `npm run symbols`: the sheet of symbols in every theme, as PNG in `out/symbols`.
 * `npm run symbols -- OUT.svg|OUT.png [--theme colour] [--preset mcgoldrick2020]`: one of them as a file.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { theme: { type: 'string', default: 'colour' }, preset: { type: 'string', default: 'mcgoldrick2020' } },
});
const known = <K extends string>(list: Readonly<Record<K, unknown>>, id: string): id is K => Object.hasOwn(list, id);

async function write(out: string, theme: ThemeId, preset: PresetId): Promise<void> {
  const scene = symbolSheet(theme, preset);
  await mkdir(dirname(out), { recursive: true });
  if (!out.endsWith('.png')) return writeFile(out, svgText(svgTree(scene)));
  const picture = pngFile(scene, bundledTypeface(), { language: 'nl', date: '2024-05-16' });
  if (picture.ok) await writeFile(out, picture.bytes);
}

if (!known(themes, values.theme) || !known(presets, values.preset)) {
  process.stderr.write(`Name a theme (${Object.keys(themes).join(', ')}) and a preset (${Object.keys(presets).join(', ')}).\n`);
  process.exitCode = 2;
} else {
  const [asked] = positionals;
  const { theme, preset } = { theme: values.theme, preset: values.preset };
  const folder = fileURLToPath(new URL('../../out/symbols/', import.meta.url));
  const sheets = asked === undefined ? idsOf(themes).map((id) => ({ out: `${folder}${id}.png`, id })) : [{ out: asked, id: theme }];
  for (const { out, id } of sheets) {
    await write(out, id, preset);
    process.stdout.write(`${relative(process.cwd(), out)}\n`);
  }
}
