/** What the menu and its keys ask of the page; `ShellBridge.onCommand` delivers these words. */
export const pageCommands = [
  'room.1', 'room.2', 'room.3', 'room.4', 'room.5',
  'new', 'import', 'save', 'export', 'print', 'preview',
  'undo', 'redo', 'find', 'replace', 'palette',
  'pane.next', 'pane.previous', 'zoom.in', 'zoom.out', 'zoom.reset',
  'lock', 'logOut', 'handbook', 'about',
  /** The window is closing: write what is not yet written. */
  'flush',
] as const;
export type PageCommand = (typeof pageCommands)[number];
