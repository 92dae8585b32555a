import type { MenuItemConstructorOptions } from 'electron';
import type { Say } from '../../services/words.ts';

/**
 * The menu bar that macOS needs for copy, paste and quit to work; the window's own menus say the rest. Undo is left out on purpose, because
 * its key belongs to the drawing. Other systems have no menu bar: undefined.
 */
export function menuOf(platform: NodeJS.Platform, say: Say): MenuItemConstructorOptions[] | undefined {
  if (platform !== 'darwin') return undefined;
  return [
    {
      label: say('interface.program'),
      submenu: [
        { role: 'about', label: say('interface.shell.about') },
        { type: 'separator' },
        { role: 'hide', label: say('interface.shell.hide') },
        { role: 'hideOthers', label: say('interface.shell.hide-others') },
        { type: 'separator' },
        { role: 'quit', label: say('interface.shell.quit') },
      ],
    },
    {
      label: say('interface.shell.edit'),
      submenu: [
        { role: 'cut', label: say('interface.shell.cut') },
        { role: 'copy', label: say('interface.shell.copy') },
        { role: 'paste', label: say('interface.shell.paste') },
        { role: 'selectAll', label: say('interface.shell.select-all') },
      ],
    },
    {
      label: say('interface.shell.window'),
      submenu: [
        { role: 'minimize', label: say('interface.shell.minimize') },
        { role: 'togglefullscreen', label: say('interface.shell.full-screen') },
        { role: 'close', label: say('interface.shell.close') },
      ],
    },
  ];
}
