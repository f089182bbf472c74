export { PdfView, type PdfJump, type PdfViewProps } from './PdfView';
