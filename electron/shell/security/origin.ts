/** The one origin there is. `app:` is standard and secure, so it has a real origin, unlike `file:` (checklist 18). */
export const pageScheme = 'app';
export const pageOrigin = 'app://toasoan';
export const pageUrl = `${pageOrigin}/index.html`;

/** True for addresses of our own page and nothing that merely begins like them. */
export function isPageAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${pageScheme}:` && url.host === 'toasoan' && url.username === '' && url.password === '';
}
