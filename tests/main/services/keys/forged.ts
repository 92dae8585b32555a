import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

interface Written {
  readonly generation: number;
  readonly slots: readonly { readonly by: object }[];
}

/** Changes a file of keys as somebody would who knows how it is made but has no key: the digest is right again. */
export function forge(path: string, change: (ring: Written) => object, over: object = {}): void {
  const { digest: _, ...old } = JSON.parse(readFileSync(path, 'utf8')) as { readonly digest: string; readonly ring: Written };
  const content = { ...old, ...over, ring: change(old.ring) };
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('base64');
  writeFileSync(path, JSON.stringify({ ...content, digest }));
}
