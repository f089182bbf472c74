const focusable = 'input:not([disabled]), button:not([disabled]), [href], select, textarea, [contenteditable="true"], [tabindex="0"]';

const visiblePanes = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.checkVisibility() && !pane.closest('[inert]'));

/** Where one was last in each pane, so that F6 comes back to the same row or line. */
const lastFocus = new WeakMap<HTMLElement, HTMLElement>();

document.addEventListener('focusin', (event) => {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return;
  const pane = target.closest<HTMLElement>('[data-pane]');
  if (pane && pane !== target) lastFocus.set(pane, target);
});

/** Moves the focus one pane on (`1`) or back (`-1`), round and round. */
export function movePane(step: 1 | -1): void {
  const panes = visiblePanes();
  if (panes.length === 0) return;
  const here = document.activeElement?.closest<HTMLElement>('[data-pane]');
  const at = here ? panes.indexOf(here) : step === 1 ? -1 : 0;
  const pane = panes[(at + step + panes.length) % panes.length];
  if (!pane) return;
  const last = lastFocus.get(pane);
  const target = last?.isConnected && last.checkVisibility() ? last : [...pane.querySelectorAll<HTMLElement>(focusable)].find((element) => element.checkVisibility());
  (target ?? pane).focus();
}
