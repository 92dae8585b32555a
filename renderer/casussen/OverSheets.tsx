import { useEffect, useState } from 'react';
import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { ask } from '../bridge.ts';
import type { OverList } from './acts.ts';
import { DeleteSheet } from './DeleteSheet.tsx';
import type { useImport } from './import-state.ts';
import { ImportSheet } from './ImportSheet.tsx';
import { MakeSheet } from './MakeSheet.tsx';
import { RetainSheet } from './RetainSheet.tsx';
import type { Said } from './said.ts';

interface Props {
  readonly over: OverList | undefined;
  /** The districts of the casussen in the list. */
  readonly districts: readonly string[];
  readonly district: string;
  readonly example: string;
  readonly today: string;
  readonly onMade: (casus: string) => void;
  readonly onExport: (row: CasusRow) => void;
  /** Something was done, and this is what there is to say about it. */
  readonly onDone: (said: Said) => void;
  readonly importing: ReturnType<typeof useImport>;
  readonly onClose: () => void;
}

/** The dialog that lies over the list, if one does. */
export function OverSheets({ over, districts, district, example, today, onMade, onExport, onDone, importing, onClose }: Props) {
  const known = useDistricts(districts, over?.sheet === 'make');
  if (over === undefined) return undefined;
  switch (over.sheet) {
    case 'make':
      return <MakeSheet districts={known} district={district} example={example} today={today} onMade={onMade} onClose={onClose} />;
    case 'import':
      return <ImportSheet importing={importing} onClose={onClose} />;
    case 'retain':
      return <RetainSheet row={over.row} onDone={onDone} onClose={onClose} />;
    case 'delete':
      return <DeleteSheet row={over.row} onExport={() => onExport(over.row)} onDone={onDone} onClose={onClose} />;
  }
}

/** The districts of the team's own list with those of the casussen; only these where the list cannot be read. */
function useDistricts(own: readonly string[], wanted: boolean): readonly string[] {
  const [listed, setListed] = useState<readonly string[]>([]);
  useEffect(() => {
    let late = false;
    if (wanted) {
      ask('lists.read', {}).then(
        ({ districts }) => late || setListed(districts.filter(({ left }) => left === undefined).map(({ name }) => name)),
        () => late || setListed([]),
      );
    }
    return () => {
      late = true;
    };
  }, [wanted]);
  return [...new Set([...listed, ...own])].toSorted((a, b) => a.localeCompare(b, 'nl'));
}
