/** Letters of any language stay; what Windows forbids in a name goes. At most 80 characters, without the extension. */
export const fileNameOf = (title: string): string =>
  title.normalize('NFC').replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ').replace(/\s+/gu, ' ').trim().slice(0, 80).replace(/[. ]+$/u, '');
