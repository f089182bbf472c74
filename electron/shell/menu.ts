import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { PageCommand } from '../../shared/contract/commands';
import type { ShellTexts } from './texts';

/**
 * The menu, whose keys are those of the screens. `send` gives a word to the page; keys marked `own` are shown here but belong to
 * the editor, which knows them better.
 */
export function buildMenu(texts: ShellTexts, send: (command: PageCommand) => void): Menu {
  const item = (label: string, command: PageCommand, accelerator?: string, own = false): MenuItemConstructorOptions =>
    ({ id: command, label, accelerator, registerAccelerator: !own, click: () => send(command) });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  return Menu.buildFromTemplate([
    {
      label: `&${texts.file}`,
      submenu: [
        item(texts.newPaper, 'new', 'CommandOrControl+N'), item(texts.importPaper, 'import', 'CommandOrControl+O'), line,
        item(texts.save, 'save', 'CommandOrControl+S'), item(texts.exportPdf, 'export', 'CommandOrControl+Shift+S'),
        item(texts.print, 'print', 'CommandOrControl+P'), line,
        { label: texts.quit, role: 'quit', accelerator: 'CommandOrControl+Q' },
      ],
    },
    {
      label: `&${texts.edit}`,
      submenu: [
        item(texts.undo, 'undo', 'CommandOrControl+Z', true), item(texts.redo, 'redo', 'CommandOrControl+Y', true), line,
        { label: texts.cut, role: 'cut' }, { label: texts.copy, role: 'copy' }, { label: texts.paste, role: 'paste' },
        { label: texts.pastePlain, role: 'pasteAndMatchStyle' }, { label: texts.selectAll, role: 'selectAll' }, line,
        item(texts.find, 'find', 'CommandOrControl+F'), item(texts.replace, 'replace', 'CommandOrControl+H'),
      ],
    },
    {
      label: `&${texts.view}`,
      submenu: [
        item(texts.write, 'room.1', 'CommandOrControl+1'), item(texts.archive, 'room.2', 'CommandOrControl+2'),
        item(texts.registers, 'room.3', 'CommandOrControl+3'), item(texts.printRoom, 'room.4', 'CommandOrControl+4'),
        item(texts.settings, 'room.5', 'CommandOrControl+5'), line,
        item(texts.palette, 'palette', 'CommandOrControl+K'), item(texts.nextPane, 'pane.next', 'F6'),
        item(texts.previousPane, 'pane.previous', 'Shift+F6'), line,
        item(texts.zoomIn, 'zoom.in', 'CommandOrControl+='), item(texts.zoomOut, 'zoom.out', 'CommandOrControl+-'),
        item(texts.zoomReset, 'zoom.reset', 'CommandOrControl+0'), { label: texts.fullScreen, role: 'togglefullscreen', accelerator: 'F11' },
      ],
    },
    {
      label: `&${texts.session}`,
      submenu: [item(texts.lock, 'lock', 'CommandOrControl+L'), item(texts.logOut, 'logOut')],
    },
    { label: `&${texts.help}`, submenu: [item(texts.handbook, 'handbook', 'F1'), item(texts.about, 'about')] },
  ]);
}
