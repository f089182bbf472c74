const directives = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' blob: data:`,
  `font-src 'self'`,
  `worker-src 'self'`,
  `connect-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-src 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types default toasoan ProseMirrorClipboard`,
] as const;

/**
 * Checklist 7, as the page carries it in its own head: scripts and styles only from our folder, by Trusted Types only through three named
 * policies, nothing connected to, framed or submitted (docs/decisions/0009-content-policy.md).
 */
export const metaContentPolicy = directives.join('; ');

/** As the scheme sends it with every answer; a page cannot forbid its framing by itself. */
export const headerContentPolicy = [...directives, `frame-ancestors 'none'`].join('; ');
