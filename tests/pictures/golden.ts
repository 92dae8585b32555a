import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);

/** What came of comparing a picture with the one that was accepted before. */
export type Compared = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/**
 * Compares a picture with its accepted one in this folder. One that differs is written beside it as `<id>.changed.svg`,
 * to be looked at; with UPDATE_PICTURES=1 it is accepted. A picture of a sub-folder has that folder in its id.
 */
export function compare(id: string, svg: string): Compared {
  const accepted = new URL(`${id}.svg`, folder);
  const changed = new URL(`${id}.changed.svg`, folder);
  const same = existsSync(accepted) && readFileSync(accepted, 'utf8') === svg;
  mkdirSync(new URL('./', accepted), { recursive: true });
  if (same || process.env['UPDATE_PICTURES'] === '1') {
    if (!same) writeFileSync(accepted, svg);
    rmSync(changed, { force: true });
    return { ok: true };
  }
  writeFileSync(changed, svg);
  return {
    ok: false,
    sentence: `The picture ${id} is not the accepted one: look at tests/pictures/${id}.changed.svg, and accept it with npm run pictures.`,
  };
}
