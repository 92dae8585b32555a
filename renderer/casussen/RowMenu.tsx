import { Archive, ArchiveRestore, CalendarClock, Copy, FileDown, FolderOpen, Trash2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { RefObject } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { useWords } from '../words/use-words.ts';
import { actionsFor } from './row-actions.ts';
import type { RowAction } from './row-actions.ts';

const pictures = {
  open: FolderOpen,
  export: FileDown,
  duplicate: Copy,
  retain: CalendarClock,
  archive: Archive,
  unarchive: ArchiveRestore,
  delete: Trash2,
} as const satisfies Record<RowAction, LucideIcon>;

interface Props {
  readonly row: CasusRow;
  readonly canChange: boolean;
  /** What it opens beside. */
  readonly place: RefObject<HTMLElement>;
  readonly onAct: (action: RowAction, row: CasusRow) => void;
  readonly onClose: () => void;
}

/** Everything that can be done with one casus. */
export function RowMenu({ row, canChange, place, onAct, onClose }: Props) {
  const { say } = useWords();
  const name = say('interface.casussen.menu', { code: row.code });
  const line = (action: RowAction) => {
    const Picture = pictures[action];
    return (
      <MenuItem key={action} className={`menu-line ${action === 'delete' ? 'danger' : ''}`} onAction={() => onAct(action, row)}>
        <Picture className="icon small" aria-hidden />
        {say(`interface.casussen.act.${action}`)}
      </MenuItem>
    );
  };
  return (
    <Popover
      className="pop list"
      placement="bottom end"
      aria-label={name}
      triggerRef={place}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Menu className="menu" aria-label={name} autoFocus="first" onClose={onClose}>
        {actionsFor(row, canChange).flatMap((action) =>
          action === 'delete' ? [<Separator key="rule" className="menu-rule" />, line(action)] : [line(action)],
        )}
      </Menu>
    </Popover>
  );
}
