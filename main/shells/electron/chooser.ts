import { resolve } from 'node:path';
import type { BaseWindow, Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { ending } from '../../services/places.ts';
import type { Chooser } from '../../services/shell.ts';
import type { Say } from '../../services/words.ts';

/** Chooses team files with the system's own dialogs, over the window. What is chosen is kept out of the system's list of recent files. */
export function chooserOf(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
  window: () => BaseWindow | undefined,
  folder: string,
  say: Say,
): Chooser {
  const filters = [{ name: say('interface.shell.team-file'), extensions: [ending.slice(1)] }];
  return {
    open: async () => {
      const over = window();
      const asked: OpenDialogOptions = {
        title: say('interface.shell.open'),
        defaultPath: folder,
        filters,
        properties: ['openFile', 'dontAddToRecent'],
      };
      const { canceled, filePaths } = await (over ? dialog.showOpenDialog(over, asked) : dialog.showOpenDialog(asked));
      return canceled ? undefined : filePaths[0];
    },
    make: async (suggested) => {
      const over = window();
      const asked: SaveDialogOptions = {
        title: say('interface.shell.make'),
        defaultPath: resolve(folder, withEnding(suggested)),
        filters,
        properties: ['dontAddToRecent', 'createDirectory'],
      };
      const { canceled, filePath } = await (over ? dialog.showSaveDialog(over, asked) : dialog.showSaveDialog(asked));
      return canceled || filePath === '' ? undefined : withEnding(filePath);
    },
  };
}

/** Not every system's dialog adds the ending. */
function withEnding(name: string): string {
  return name.toLowerCase().endsWith(ending) ? name : `${name}${ending}`;
}
