import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bookletRoom, planBooklet, type BookletOptions, type PlannedSide, type SheetSize } from '../../../../shared/imposition';
import { numbered } from '../../../ui/numbered';
import styles from './booklet.module.css';

interface SheetDiagramProps {
  readonly pages: number;
  readonly page: SheetSize;
  readonly options: BookletOptions;
}

/** The outermost sheet as it comes out of the printer: which page stands where, which way up, and where it is folded. */
export function SheetDiagram({ pages, page, options }: SheetDiagramProps): ReactNode {
  const { t } = useTranslation('print', { keyPrefix: 'booklet' });
  const [front, back] = planBooklet(pages, page, { ...options, faces: 'both' });
  if (!front || !back) return null;
  return (
    <div className={styles.diagram}>
      {[front, back].map((side) => (
        <figure key={side.face}>
          <Side side={side} page={page} options={options} />
          <figcaption>{t(`face.${side.face}`)}</figcaption>
        </figure>
      ))}
    </div>
  );
}

function Side({ side, page, options }: { readonly side: PlannedSide; readonly page: SheetSize; readonly options: BookletOptions }): ReactNode {
  const { t } = useTranslation('print', { keyPrefix: 'booklet' });
  const { sheet, besideMm, aboveMm, fits } = bookletRoom(page, options);
  const { widthMm: width, heightMm: height } = sheet;
  const fold = width / 2;
  const word = (number: number | null): string => (number === null ? t('blank') : String(number + 1));
  const label = t('sideLabel', { face: t(`face.${side.face}`), left: word(side.turned ? side.right : side.left), right: word(side.turned ? side.left : side.right) });
  const marks = options.cropMarks ? [[besideMm, aboveMm], [width - besideMm, aboveMm], [besideMm, height - aboveMm], [width - besideMm, height - aboveMm]] as const : [];
  return (
    <svg viewBox={`-2 -2 ${width + 4} ${height + 4}`} role="img" aria-label={label} data-fits={fits}>
      <rect className={styles.sheet} x={0} y={0} width={width} height={height} />
      <g transform={side.turned ? `rotate(180 ${fold} ${height / 2})` : undefined}>
        {(['left', 'right'] as const).map((half) => {
          const x = half === 'left' ? fold - page.widthMm : fold;
          const number = side[half];
          return (
            <g key={half}>
              <rect className={number === null ? styles.blankPage : styles.page} x={x} y={aboveMm} width={page.widthMm} height={page.heightMm} />
              <rect className={styles.textLine} x={x + page.widthMm * 0.3} y={aboveMm + page.heightMm * 0.14} width={number === null ? 0 : page.widthMm * 0.4} height={page.heightMm * 0.02} />
              <text className={styles.number} x={x + page.widthMm / 2} y={aboveMm + page.heightMm / 2} style={{ fontSize: height * (number === null ? 0.07 : 0.2) }}>{word(number)}</text>
            </g>
          );
        })}
      </g>
      <line className={styles.fold} x1={fold} x2={fold} y1={0} y2={height} />
      {numbered(marks).map(({ value: [x, y], number }) => <path key={number} className={styles.mark} d={`M${x - 8} ${y}h5M${x + 3} ${y}h5M${x} ${y - 8}v5M${x} ${y + 3}v5`} />)}
    </svg>
  );
}
