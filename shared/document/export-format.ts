/** What a document can be written as, beside pages: for Word, for the internal site, for a voice on the loudspeakers. */
export const exportFormats = ['docx', 'html', 'text'] as const;
export type ExportFormat = (typeof exportFormats)[number];
/** Endings of the files, without a dot. */
export const exportEndings: Readonly<Record<ExportFormat, string>> = { docx: 'docx', html: 'html', text: 'txt' };
