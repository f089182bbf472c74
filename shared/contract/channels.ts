/** The few channels between preload and shell. Data never goes this way: it has the office's own port. */
export const channels = {
  connect: 'shell:connect',
  port: 'shell:port',
  officeStopped: 'shell:office-stopped',
  command: 'shell:command',
  chooseFiles: 'shell:choose-files',
  chooseSaveTarget: 'shell:choose-save-target',
  chooseFolder: 'shell:choose-folder',
  grantDropped: 'shell:grant-dropped',
  openHandbook: 'shell:open-handbook',
  recallPreferences: 'shell:recall-preferences',
  rememberPreferences: 'shell:remember-preferences',
} as const;

export interface DroppedFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}
