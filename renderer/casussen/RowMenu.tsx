import { Archive, ArchiveRestore, CalendarClock, Copy, Ellipsis, FileDown, FolderOpen, Trash2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useContext } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { useWords } from '../words/use-words.ts';
import { actionsFor, RowMenusContext } from './row-actions.ts';
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

/** Everything that can be done with one casus. It opens from its button, from the menu key and from the other mouse button. */
export function RowMenu({ row }: { readonly row: CasusRow }) {
  const { say } = useWords();
  const { open, onOpen, canChange, act } = useContext(RowMenusContext);
  const actions = actionsFor(row, canChange);
  return (
    <MenuTrigger isOpen={open === row.casus} onOpenChange={(is) => onOpen(is ? row.casus : undefined)}>
      <Button className="button bare square" aria-label={say('interface.casussen.menu', { code: row.code })}>
        <Ellipsis className="icon" aria-hidden />
      </Button>
      <Popover className="pop list" placement="bottom end">
        <Menu className="menu">
          {actions.map((action) => {
            const Picture = pictures[action];
            const item = (
              <MenuItem key={action} className={`menu-line ${action === 'delete' ? 'danger' : ''}`} onAction={() => act(action, row)}>
                <Picture className="icon small" aria-hidden />
                {say(`interface.casussen.act.${action}`)}
              </MenuItem>
            );
            return action === 'delete' ? [<Separator key="line" className="menu-rule" />, item] : item;
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
