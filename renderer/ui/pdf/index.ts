export { LivePdfPage } from './LivePdfPage';
export { PdfView, type PdfViewProps } from './PdfView';
export type { PdfJump } from './use-jump';
