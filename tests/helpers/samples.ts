import { readFileSync, readdirSync } from 'node:fs';
import { readCasusFile } from '../../shared/formats/own-file.ts';
import type { Casus } from '../../shared/model/records.ts';

const folder = new URL('../../assets/samples/', import.meta.url);

/** Every sample file by its name, with its text. */
export const sampleTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.casus.json'))
    .toSorted()
    .map((name) => [name, readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8')]),
);

/** Every sample as a casus. */
export const samples: ReadonlyMap<string, Casus> = new Map(
  [...sampleTexts].map(([name, text]) => {
    const read = readCasusFile(text);
    if (!read.ok) throw new Error(`${name} is refused at ${read.faults[0]?.place ?? ''}`);
    return [name, read.casus];
  }),
);
