import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The folder of the user's documents. On Linux it has the name that the desktop gave it, such as "Documenten"; elsewhere the system shows it
 * under a name in the user's language and calls it `Documents`.
 */
export async function documentsFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  own: string = homedir(),
): Promise<string> {
  const usual = join(own, 'Documents');
  if (platform !== 'linux') return usual;
  const settings = join(environment['XDG_CONFIG_HOME'] || join(own, '.config'), 'user-dirs.dirs');
  const text = await readFile(settings, 'utf8').catch(() => '');
  const [, named] = /^XDG_DOCUMENTS_DIR="([^"]+)"/m.exec(text) ?? [];
  if (named === undefined) return usual;
  const folder = named.replace(/^\$HOME(?=\/|$)/, () => own);
  return isAbsolute(folder) ? folder : usual;
}
