import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { icns, ico } from './containers.ts';

/** `npm run icons`: makes the icons of each system from the two drawings in this folder. What it makes is kept in the repository. */

/** Up to this size in px strokes are drawn wider, or they would fade away. */
const SMALL = 32;

const folder = import.meta.dirname;

function picture(svg: string, size: number): Uint8Array {
  const drawn = size > SMALL ? svg : svg.replaceAll('stroke-width="24"', 'stroke-width="38"');
  return new Resvg(drawn, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();
}

const [program, document] = await Promise.all(['icon.svg', 'document.svg'].map(async (name) => readFile(join(folder, name), 'utf8')));
if (program === undefined || document === undefined) throw new Error('A drawing of an icon is missing.');

await mkdir(join(folder, 'sizes'), { recursive: true });
for (const size of [16, 32, 48, 64, 128, 256, 512]) await writeFile(join(folder, 'sizes', `${size}x${size}.png`), picture(program, size));
await writeFile(join(folder, 'icon.png'), picture(program, 1024));
for (const [name, svg] of [
  ['icon', program],
  ['systeemkaart', document],
] as const) {
  await writeFile(
    join(folder, `${name}.ico`),
    ico((size) => picture(svg, size)),
  );
  await writeFile(
    join(folder, `${name}.icns`),
    icns((size) => picture(svg, size)),
  );
}
