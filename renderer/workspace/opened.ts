import { useCallback, useEffect, useReducer } from 'react';
import type { Sample } from '../../shared/bridge/api.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import type { RefusalKind } from '../../shared/bridge/refusals.ts';
import { readCasusFile } from '../../shared/formats/own-file.ts';
import type { Fault } from '../../shared/model/check.ts';
import type { Casus } from '../../shared/model/records.ts';
import { ask } from '../bridge.ts';

/** A casus in memory. Nothing of it is stored. */
export interface Opened {
  readonly casus: Casus;
  /** The id of the example it came from; absent for a file of somebody's own. */
  readonly sample?: string;
}

/** A file that was not opened, and why. */
export interface Unopened {
  readonly file: string;
  readonly faults: readonly Fault[];
}

export interface OpenedState {
  readonly samples: readonly Sample[];
  readonly opened: Opened | undefined;
  readonly busy: boolean;
  readonly unopened: Unopened | undefined;
  readonly refused: RefusalKind | undefined;
}

type Step =
  | { readonly step: 'listed'; readonly samples: readonly Sample[] }
  | { readonly step: 'opening' }
  | { readonly step: 'opened'; readonly opened: Opened }
  | { readonly step: 'unopened'; readonly unopened: Unopened }
  | { readonly step: 'faults-read' }
  | { readonly step: 'refused'; readonly kind: RefusalKind };

const start: OpenedState = { samples: [], opened: undefined, busy: true, unopened: undefined, refused: undefined };

function next(state: OpenedState, step: Step): OpenedState {
  switch (step.step) {
    case 'listed':
      return { ...state, samples: step.samples, refused: undefined, busy: step.samples.length > 0 && state.opened === undefined };
    case 'opening':
      return { ...state, busy: true, refused: undefined };
    case 'opened':
      return { ...state, busy: false, opened: step.opened, unopened: undefined, refused: undefined };
    case 'unopened':
      return { ...state, busy: false, unopened: step.unopened };
    case 'faults-read':
      return { ...state, unopened: undefined };
    case 'refused':
      return { ...state, busy: false, refused: step.kind };
  }
}

/** What is open, and the ways to open something else: an example, or a file that is only read. */
export function useOpened() {
  const [state, take] = useReducer(next, start);

  const read = useCallback((file: string, content: Uint8Array | string, sample?: string) => {
    const checked = readCasusFile(content);
    if (checked.ok) take({ step: 'opened', opened: { casus: checked.casus, ...(sample !== undefined && { sample }) } });
    else take({ step: 'unopened', unopened: { file, faults: checked.faults } });
  }, []);

  const openSample = useCallback(
    async (id: string) => {
      take({ step: 'opening' });
      try {
        const { text } = await ask('samples.read', { sample: id });
        read(`${id}.casus.json`, text, id);
      } catch (fault) {
        take({ step: 'refused', kind: kindOf(fault) });
      }
    },
    [read],
  );

  const openFile = useCallback(
    async (file: File) => {
      take({ step: 'opening' });
      const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
      read(file.name, new Uint8Array(bytes));
    },
    [read],
  );

  const list = useCallback(async () => {
    try {
      const samples = await ask('samples.list', {});
      take({ step: 'listed', samples });
      const [first] = samples;
      if (first) await openSample(first.id);
    } catch (fault) {
      take({ step: 'refused', kind: kindOf(fault) });
    }
  }, [openSample]);

  useEffect(() => void list(), [list]);

  const faultsRead = useCallback(() => take({ step: 'faults-read' }), []);
  return { ...state, openSample, openFile, faultsRead, list };
}

function kindOf(fault: unknown): RefusalKind {
  return fault instanceof Refusal ? fault.kind : 'unreachable';
}
