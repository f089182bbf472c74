import { Button, Checkbox, Modal, NumberInput, SegmentedControl, Select } from '@mantine/core';
import { IconRulerMeasure } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bookletRoom, paddedCount, paperThicknessMm, sheetLimits, sheetNames, sheetSizes, type BookletOptions, type Imposition, type SheetSize } from '../../../../shared/imposition';
import { ApiError } from '../../../api/client';
import { MainButton } from '../../../ui/main-button';
import { ErrorNotice } from '../../../ui/notices';
import { bookletFor, rememberBooklet, sheetNameOf, sheetWord } from './booklet-choice';
import styles from './booklet.module.css';
import { SheetDiagram } from './SheetDiagram';

interface BookletDialogProps {
  readonly pages: number;
  /** Of the trimmed page. */
  readonly page: SheetSize;
  readonly onShow: (imposition: Imposition) => void;
  readonly onClose: () => void;
}

const signatureSizes = [8, 16, 20, 32] as const;
const papers = Object.entries(paperThicknessMm);
const millimetres = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

/** How the pages become a booklet; the outermost sheet is drawn as one chooses. */
export function BookletDialog({ pages, page, onShow, onClose }: BookletDialogProps): ReactNode {
  const { t } = useTranslation(['print', 'common']);
  const [options, setOptions] = useState(() => bookletFor(page));
  const [custom, setCustom] = useState(() => sheetNameOf(options.sheet) === null);
  const change = (part: Partial<BookletOptions>): void => setOptions({ ...options, ...part });
  const room = bookletRoom(page, options);
  const blanks = paddedCount(pages) - pages;
  const show = (kind: 'booklet' | 'testSheet'): void => {
    rememberBooklet(page, options);
    onShow({ kind, ...options });
  };
  const refusal = room.fits ? null : new ApiError({ code: options.cropMarks ? 'sheetTooSmallForMarks' : 'sheetTooSmall', params: {
    page: `${millimetres(page.widthMm)} × ${millimetres(page.heightMm)}`, needed: `${millimetres(room.needed.widthMm)} × ${millimetres(room.needed.heightMm)}`, sheet: `${millimetres(room.sheet.widthMm)} × ${millimetres(room.sheet.heightMm)}`,
  } });
  const side = (name: 'widthMm' | 'heightMm', label: string): ReactNode => (
    <NumberInput label={label} value={options.sheet[name]} min={sheetLimits.least} max={sheetLimits.most} clampBehavior="blur" suffix=" mm" onChange={(value) => change({ sheet: { ...options.sheet, [name]: Number(value) || sheetLimits.least } })} />
  );
  return (
    <Modal opened onClose={onClose} size={820} title={t('print:booklet.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={(event) => { event.preventDefault(); if (room.fits) show('booklet'); }}>
        <div className={styles.columns}>
          <div className={styles.fields}>
            <Select
              data-autofocus label={t('print:booklet.sheet')} allowDeselect={false} value={custom ? 'custom' : sheetNameOf(options.sheet)}
              data={[...sheetNames.map((name) => ({ value: name as string, label: `${name} (${sheetSizes[name].widthMm} × ${sheetSizes[name].heightMm} mm)` })), { value: 'custom', label: t('print:booklet.custom') }]}
              onChange={(value) => { const name = sheetNames.find((known) => known === value); setCustom(!name); if (name) change({ sheet: sheetSizes[name] }); }}
            />
            {custom && <div className={styles.pair}>{side('widthMm', t('print:booklet.width'))}{side('heightMm', t('print:booklet.height'))}</div>}
            <div role="group" aria-labelledby="booklet-duplex">
              <div id="booklet-duplex" className={styles.label}>{t('print:booklet.duplex')}</div>
              <SegmentedControl fullWidth value={options.duplex} onChange={(duplex) => change({ duplex })} data={[{ value: 'shortEdge', label: t('print:booklet.shortEdge') }, { value: 'longEdge', label: t('print:booklet.longEdge') }]} />
              <p className={styles.hint}>{t('print:booklet.duplexHint')}</p>
            </div>
            <div className={styles.pair}>
              <Select
                label={t('print:booklet.signature')} allowDeselect={false} value={String(options.signaturePages ?? 'whole')} onChange={(value) => change({ signaturePages: value === 'whole' ? null : Number(value) })}
                data={[{ value: 'whole', label: t('print:booklet.whole') }, ...signatureSizes.map((size) => ({ value: String(size), label: t('print:booklet.ofPages', { pages: size }) }))]}
              />
              <Select
                label={t('print:booklet.paper')} allowDeselect={false} value={String(options.paperMm)} onChange={(value) => change({ paperMm: Number(value) })}
                data={[{ value: '0', label: t('print:booklet.noCreep') }, ...papers.map(([name, thickness]) => ({ value: String(thickness), label: t('print:booklet.gsm', { grams: name.slice(3), thickness: String(thickness).replace('.', ',') }) }))]}
              />
              <Select
                label={t('print:booklet.blanks')} allowDeselect={false} value={options.blanks} onChange={(value) => change({ blanks: value === 'beforeLast' ? 'beforeLast' : 'end' })}
                data={[{ value: 'end', label: t('print:booklet.blanksEnd') }, { value: 'beforeLast', label: t('print:booklet.blanksBefore') }]}
              />
              <Select
                label={t('print:booklet.faces')} allowDeselect={false} value={options.faces} onChange={(value) => change({ faces: faceChoices.find((known) => known === value) ?? 'both' })}
                data={faceChoices.map((value) => ({ value, label: t(`print:booklet.faceChoice.${value}`) }))}
              />
            </div>
            <div className={styles.checks}>
              <Checkbox label={t('print:booklet.crop')} checked={options.cropMarks} onChange={(event) => change({ cropMarks: event.currentTarget.checked })} />
              <Checkbox label={t('print:booklet.foldMarks')} checked={options.foldMarks} onChange={(event) => change({ foldMarks: event.currentTarget.checked })} />
            </div>
            <ErrorNotice error={refusal} />
          </div>
          <div className={styles.side}>
            <SheetDiagram pages={pages} page={page} options={options} />
            <p className={styles.summary} role="status">{t('print:booklet.summary', { pages, blanks, sheets: paddedCount(pages) / 4, sheet: sheetWord(options.sheet) })}</p>
            <p className={styles.hint}>{t('print:booklet.trueSize')}</p>
          </div>
        </div>
        <div className={styles.buttons}>
          <Button leftSection={<IconRulerMeasure size={16} />} disabled={!room.fits} onClick={() => show('testSheet')} mr="auto">{t('print:booklet.test')}</Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <MainButton type="submit" disabled={!room.fits}>{t('print:booklet.show')}</MainButton>
        </div>
      </form>
    </Modal>
  );
}

const faceChoices = ['both', 'fronts', 'backs', 'backsReversed'] as const;
