/** fontkit 2 has no types; the press hands its fonts on to pdfkit unread. */
declare module 'fontkit' {
  export function create(bytes: Uint8Array): unknown;
}
