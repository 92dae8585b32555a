import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pngFile } from '../../main/services/export/png.ts';
import { bundledTypeface } from '../../main/services/export/fonts.ts';
import { presets } from '../../shared/catalogue/presets.ts';
import { themes } from '../../shared/catalogue/themes.ts';
import { svgText, svgTree } from '../../shared/scene/svg.ts';
import { symbolSheet } from './sheet.ts';

/** `npm run symbols -- OUT.svg|OUT.png [--theme colour] [--preset mcgoldrick2020]`: the sheet of symbols as a file. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { theme: { type: 'string', default: 'colour' }, preset: { type: 'string', default: 'mcgoldrick2020' } },
});
const [out] = positionals;
const known = <K extends string>(list: Readonly<Record<K, unknown>>, id: string): id is K => Object.hasOwn(list, id);

if (out === undefined || !known(themes, values.theme) || !known(presets, values.preset)) {
  process.stderr.write(
    `Name one file ending in .svg or .png, a theme (${Object.keys(themes).join(', ')}) and a preset (${Object.keys(presets).join(', ')}).\n`,
  );
  process.exitCode = 2;
} else {
  const scene = symbolSheet(values.theme, values.preset);
  if (out.endsWith('.png')) {
    const picture = pngFile(scene, bundledTypeface(), { language: 'nl', date: '2024-05-16' });
    if (picture.ok) await writeFile(out, picture.bytes);
  } else {
    await writeFile(out, svgText(svgTree(scene)));
  }
}
