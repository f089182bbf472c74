import { Children, Fragment, useState, type ReactNode } from 'react';
import { Group, Panel, Separator, type Layout } from 'react-resizable-panels';
import styles from './splitter.module.css';

export interface Pane {
  readonly id: string;
  /** First size; a number is percent of the group, a string may be `280px`. */
  readonly size?: number | string;
  readonly min?: number | string;
  readonly max?: number | string;
  /** What F6 and a screen reader call this pane. */
  readonly label: string;
}

interface SplitterProps {
  /** Under this name the sizes are remembered. */
  readonly name: string;
  readonly panes: readonly Pane[];
  readonly orientation?: 'horizontal' | 'vertical';
  /** One child a pane, in order. */
  readonly children: ReactNode;
}

const keyOf = (name: string, panes: readonly Pane[]): string => `toasoan.panes.${name}.${panes.map((pane) => pane.id).join('-')}`;

function rememberedLayout(key: string): Layout | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof stored === 'object' && stored !== null ? stored as Layout : undefined;
  } catch {
    return undefined;
  }
}

/** Panes side by side that resize by mouse and keyboard, remember their sizes, and are stops of F6. */
export function Splitter({ name, panes, orientation = 'horizontal', children }: SplitterProps): ReactNode {
  const key = keyOf(name, panes);
  const [layout] = useState(() => rememberedLayout(key));
  const contents = Children.toArray(children);
  return (
    <Group
      key={key} orientation={orientation} className={styles.group} defaultLayout={layout}
      onLayoutChanged={(next, meta) => { if (meta.isUserInteraction) localStorage.setItem(key, JSON.stringify(next)); }}
    >
      {panes.map((pane, index) => (
        <Fragment key={pane.id}>
          {index > 0 ? <Separator className={styles.separator} data-orientation={orientation} /> : null}
          <Panel id={pane.id} defaultSize={pane.size} minSize={pane.min ?? '160px'} maxSize={pane.max} groupResizeBehavior={typeof pane.size === 'string' && pane.size.endsWith('px') ? 'preserve-pixel-size' : 'preserve-relative-size'}>
            <section className={styles.pane} data-pane={pane.id} tabIndex={-1} aria-label={pane.label}>{contents[index]}</section>
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}
