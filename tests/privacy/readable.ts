import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The ways in which a text can stand in a file so that anybody can read it, or decode it in one step. */
function formsOf(canary: string): readonly Buffer[] {
  const utf8 = Buffer.from(canary, 'utf8');
  const escaped = canary.replaceAll(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // Base64 takes three bytes at a time; without its first and last signs a text looks the same wherever it begins in the three.
  const base64 = [0, 1, 2].map((shift) => {
    const signs = Buffer.concat([Buffer.alloc(shift), utf8])
      .toString('base64')
      .replace(/=+$/, '');
    return Buffer.from(signs.slice(shift === 0 ? 0 : shift + 1, -2), 'latin1');
  });
  const all = [
    utf8,
    Buffer.from(canary, 'utf16le'),
    Buffer.from(canary, 'latin1'),
    Buffer.from(escaped),
    Buffer.from(encodeURIComponent(canary)),
  ];
  return [...all, Buffer.from(utf8.toString('hex')), ...base64].filter((form) => form.length > 5);
}

/**
 * Where a text that must stay secret can be read, in the files below some folders: each file once, also by its name. Empty where it is
 * nowhere. Counts what it read, so that a test can see that there was something to read.
 */
export async function readableIn(
  folders: readonly string[],
  canaries: readonly string[],
): Promise<{ readonly found: readonly string[]; readonly read: number }> {
  const forms = canaries.flatMap(formsOf);
  const found: string[] = [];
  let read = 0;
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const bytes = entry.isFile() ? await readFile(path).catch(() => Buffer.alloc(0)) : Buffer.alloc(0);
      read += bytes.length;
      if (forms.some((form) => bytes.includes(form) || Buffer.from(entry.name, 'utf8').includes(form))) found.push(path);
    }
  }
  return { found, read };
}
