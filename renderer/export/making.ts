import { useCallback, useEffect, useState } from 'react';
import type { Answer, Format, Input, Look as Asked } from '../../shared/bridge/api.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import { writeCasusFile } from '../../shared/formats/own-file.ts';
import type { Message } from '../../shared/model/message.ts';
import type { Casus } from '../../shared/model/records.ts';
import { ask } from '../bridge.ts';
import { handOver } from '../workspace/hand-over.ts';
import type { Look } from '../workspace/look.ts';

/** What an export is made of, besides the casus. */
export interface Choice {
  readonly look: Look;
  readonly size: Asked['size'];
  readonly language: Asked['language'];
  readonly diagram: Diagram;
  /** As it was on a date, or with something lit; absent for all of today. */
  readonly excerpt: Pick<Asked, 'date' | 'hypothesis' | 'focus'>;
}

/** What can be made of a casus. */
export type Diagram = NonNullable<Input<'export'>['diagram']>;

/** A file as the main program made it. */
export interface Made {
  readonly file: Blob;
  readonly notices: readonly Message[];
}

/** Asks the main program for the file. Fails with a Refusal. */
async function make(
  casus: Casus,
  { look: { theme, names, layers }, size, language, diagram, excerpt }: Choice,
  format: Format,
): Promise<Made> {
  const answer: Answer<'export'> = await ask('export', {
    casus: writeCasusFile(casus),
    look: { theme, names, layers: [...layers], size, language, ...excerpt },
    format,
    diagram,
  });
  const bytes = Uint8Array.from(atob(answer.base64), (sign) => sign.charCodeAt(0));
  return { file: new Blob([bytes], { type: answer.mediaType }), notices: answer.notices };
}

/** The sheet as it will be saved, as an address that an image can show. */
export interface Proof {
  readonly address: string | undefined;
  readonly notices: readonly Message[];
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
}

type Ended = Omit<Proof, 'busy'> & { readonly choice: Choice };

/** Keeps a proof of the export; a choice that changes makes a new one, and a late answer is dropped. */
export function useProof(casus: Casus, choice: Choice): Proof {
  const [ended, setEnded] = useState<Ended>();
  useEffect(() => {
    let late = false;
    make(casus, choice, 'svg').then(
      ({ file, notices }) => late || setEnded({ choice, address: URL.createObjectURL(file), notices, refusal: undefined }),
      (fault: unknown) => late || setEnded({ choice, address: undefined, notices: [], refusal: asRefusal(fault) }),
    );
    return () => {
      late = true;
    };
  }, [casus, choice]);
  const address = ended?.address;
  useEffect(() => () => void (address !== undefined && URL.revokeObjectURL(address)), [address]);
  return { address, notices: ended?.notices ?? [], refusal: ended?.refusal, busy: ended?.choice !== choice };
}

const fileWords: Readonly<Record<Diagram, string>> = { genogram: 'genogram', systemogram: 'systemogram', 'who-for-whom': 'op-wie' };

/** How the saving of a file goes. */
export type Saving =
  | { readonly state: 'idle' | 'busy' }
  | { readonly state: 'saved'; readonly file: string }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** Makes a file and hands it to the browser or Electron, which asks where it goes. Saving tells whether there was a file. */
export function useSaving(casus: Casus, choice: Choice) {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const save = useCallback(
    async (format: Format): Promise<boolean> => {
      setSaving({ state: 'busy' });
      try {
        const name = `${fileStem(casus.id)}-${fileWords[choice.diagram]}.${format}`;
        const { file } = await make(casus, choice, format);
        handOver(file, name);
        setSaving({ state: 'saved', file: name });
        return true;
      } catch (fault) {
        setSaving({ state: 'refused', refusal: asRefusal(fault) });
        return false;
      }
    },
    [casus, choice],
  );
  return { saving, save };
}

/** A code as every disk takes it as a file name. */
function fileStem(code: string): string {
  return code.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'casus';
}

function asRefusal(fault: unknown): Refusal {
  return fault instanceof Refusal ? fault : new Refusal('export-failed', 'The file could not be made.');
}
