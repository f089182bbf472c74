import { randomBytes } from 'node:crypto';

/** Stands in the built page where the nonce of one answer goes (docs/decisions/style-policy.md). */
export const noncePlaceholder = '__STYLE_NONCE__';

/**
 * Checklist 7. Scripts only from our own folder and, by Trusted Types, only through the named policies; nothing may be connected to,
 * framed or submitted. Style elements carry the nonce.
 * @param nonce of this answer, base64
 */
export function contentPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' blob: data:`,
    `font-src 'self'`,
    `worker-src 'self'`,
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-src 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types toasoan ProseMirrorClipboard`,
  ].join('; ');
}

export const newNonce = (): string => randomBytes(16).toString('base64');
