import { useState } from 'react';
import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { ask } from '../bridge.ts';
import { handOver } from '../workspace/hand-over.ts';
import type { RowAction } from './row-actions.ts';
import type { Said } from './said.ts';
import { asRefusal } from './said.ts';

/** What lies over the list. */
export type OverList = { readonly sheet: 'make' | 'import' } | { readonly sheet: 'delete' | 'retain'; readonly row: CasusRow };

interface Needs {
  readonly onOpen: (row: CasusRow) => void;
  readonly onOver: (over: OverList) => void;
  /** Reads the list again, so that what was done shows at once. */
  readonly again: () => void;
}

/** Carries out what the menu of a row offers, and keeps what there is to say about it. */
export function useActs({ onOpen, onOver, again }: Needs) {
  const [said, setSaid] = useState<Said>();

  const carryOut = async (work: () => Promise<Said | undefined>): Promise<void> => {
    try {
      setSaid(await work());
      again();
    } catch (fault) {
      const refusal = asRefusal(fault);
      setSaid({ id: `interface.refusal.${refusal.kind}`, values: {}, wrong: true });
      if (refusal.kind === 'unknown-casus') again();
    }
  };

  const archive = (row: CasusRow, archived: boolean): Promise<void> =>
    carryOut(async () => {
      await ask('casussen.archive', { casus: row.casus, archived });
      const back = () => void archive(row, !archived);
      return { id: archived ? 'interface.casussen.said.archived' : 'interface.casussen.said.unarchived', values: { code: row.code }, back };
    });

  const act = (action: RowAction, row: CasusRow): void => {
    switch (action) {
      case 'open':
        return onOpen(row);
      case 'delete':
      case 'retain':
        return onOver({ sheet: action, row });
      case 'archive':
      case 'unarchive':
        return void archive(row, action === 'archive');
      case 'duplicate':
        return void carryOut(async () => {
          const { code } = await ask('casussen.duplicate', { casus: row.casus });
          return { id: 'interface.casussen.said.duplicated', values: { code: row.code, copy: code } };
        });
      case 'export':
        return void carryOut(async () => {
          const { fileName, text } = await ask('casussen.export', { casus: row.casus });
          handOver(new Blob([text], { type: 'application/json' }), fileName);
          return { id: 'interface.casussen.said.exported', values: { file: fileName } };
        });
    }
  };

  return { act, said, say: setSaid };
}
