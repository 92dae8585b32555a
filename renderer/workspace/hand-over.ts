import { writeCasusFile } from '../../shared/formats/own-file.ts';
import type { Casus } from '../../shared/model/records.ts';

/** Hands a file to the browser or to Electron, which asks where it goes. */
export function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Hands a casus as it is on the screen over as a casus file, named after its code. */
export function handOverCasus(casus: Casus): void {
  const name = casus.id.replace(/[^\p{L}\p{N}_-]+/gu, '-');
  handOver(new Blob([writeCasusFile(casus)], { type: 'application/json' }), `${name}.casus.json`);
}
