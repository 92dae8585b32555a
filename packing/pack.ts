import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licencesOf } from './licences.ts';

/** How the packing went: the exit code of the packer and what it said. */
export interface Packing {
  readonly code: number;
  readonly said: string;
}

/**
 * Packs what stands in `out/` with electron-builder, into `to`. With `runtime` that folder is taken for Electron's own; else the packer
 * fetches it. Nothing is ever published.
 */
export async function pack(home: string, to: string, words: readonly string[], runtime?: string): Promise<Packing> {
  const packer = join(dirname(fileURLToPath(import.meta.resolve('electron-builder/package.json'))), 'cli.js');
  await writeFile(join(home, 'out', 'licences.txt'), await licencesOf(home));
  const settings = [`-c.directories.output=${to}`, ...(runtime === undefined ? [] : [`-c.electronDist=${runtime}`])];
  const child = spawn(process.execPath, [packer, ...words, '--publish', 'never', ...settings], { cwd: home });
  let said = '';
  const take = (part: Buffer) => {
    said += part.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve) => {
    child.on('error', (fault) => resolve({ code: 1, said: `${said}${fault.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
