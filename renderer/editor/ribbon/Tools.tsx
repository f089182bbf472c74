import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

/** One button of the ribbon. `pressed` undefined: it does something, rather than being on or off. */
export interface ToolProps {
  readonly label: string;
  readonly keys?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Shown beside the picture where there is room for words. */
  readonly withLabel?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export function Tool({ label, keys, pressed, disabled, withLabel, onPress, children }: ToolProps): ReactNode {
  const title = keys ? `${label} (${keys})` : label;
  return (
    <button
      type="button" className="tool" data-tool data-labelled={withLabel || undefined} title={title} aria-label={label} aria-pressed={pressed} disabled={disabled}
      aria-keyshortcuts={keys?.replaceAll('Ctrl', 'Control')} onMouseDown={keepSelection} onClick={onPress}
    >
      {children}
      {withLabel && <span>{label}</span>}
    </button>
  );
}

/** A press with the mouse must not take the cursor out of the text. */
const keepSelection = (event: { preventDefault(): void }): void => event.preventDefault();

export function ToolGroup({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return <div className="tool-group" role="group" aria-label={label}>{children}</div>;
}

/** A row of tools: one stop for Tab, arrows inside, Escape back to the text. */
export function Toolbar({ label, onEscape, children }: { readonly label: string; readonly onEscape: () => void; readonly children: ReactNode }): ReactNode {
  const row = useRef<HTMLDivElement>(null);
  const tools = (): HTMLElement[] => [...(row.current?.querySelectorAll<HTMLElement>('[data-tool]:not(:disabled)') ?? [])];
  useEffect(() => {
    const all = tools();
    const held = all.find((tool) => tool.tabIndex === 0 && tool.dataset['held'] !== undefined) ?? all[0];
    for (const tool of row.current?.querySelectorAll<HTMLElement>('[data-tool]') ?? []) tool.tabIndex = tool === held ? 0 : -1;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return onEscape();
    if (event.target instanceof HTMLInputElement) return;
    const all = tools();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    const tool = all[(next + all.length) % all.length];
    for (const other of all) {
      other.tabIndex = other === tool ? 0 : -1;
      if (other === tool) other.dataset['held'] = '';
      else delete other.dataset['held'];
    }
    tool?.focus();
  };
  return <div ref={row} className="toolbar" role="toolbar" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>{children}</div>;
}
