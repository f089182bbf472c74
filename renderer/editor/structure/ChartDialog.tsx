import { ActionIcon, Button, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartKind } from '../../../shared/document/json';
import { MainButton } from '../../ui/main-button';
import { attrsOf, emptyChart, formOf, isBad, mostItems, mostSeries, newRow, type ChartForm } from './chart-form';
import { putChart, selectedChart } from './commands';

const kinds: readonly ChartKind[] = ['bar', 'line', 'pie'];
const replaced = <Item,>(list: readonly Item[], at: number, item: Item): Item[] => list.map((one, index) => (index === at ? item : one));
const without = <Item,>(list: readonly Item[], at: number): Item[] => list.filter((_, index) => index !== at);

/** Words and figures of a chart; the selected one, or a new one at the cursor. */
export function ChartDialog({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'chartDialog' });
  const [before] = useState(() => selectedChart(editor)?.attrs ?? null);
  const [form, setForm] = useState<ChartForm>(() => (before ? formOf(before) : emptyChart()));
  const [isTried, setTried] = useState(false);
  const change = (more: Partial<ChartForm>): void => setForm({ ...form, ...more });
  const attrs = attrsOf(form, before);
  const hasBad = form.rows.some(({ figures }) => figures.some(isBad));
  const put = (): void => {
    setTried(true);
    if (!attrs) return;
    putChart(editor, attrs);
    onClose();
  };
  const field = (name: 'title' | 'unit' | 'caption' | 'alt', label: string, longest: number): ReactNode =>
    <TextInput label={label} value={form[name]} maxLength={longest} onChange={(event) => change({ [name]: event.currentTarget.value })} />;
  return (
    <Modal opened onClose={onClose} title={t('title')} size={820} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <form className="structure-form" onSubmit={(event) => { event.preventDefault(); put(); }}>
        <SegmentedControl aria-label={t('kind')} value={form.chart} onChange={(value) => change({ chart: value as ChartKind })} data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
        <div className="chart-words">
          {field('title', t('name'), 300)}
          {field('unit', t('unit'), 80)}
        </div>
        <div className="chart-figures">
          <table aria-label={t('figures')}>
            <thead>
              <tr>
                <th scope="col">{t('category')}</th>
                {form.series.map((name, at) => (
                  // The order of the series is their name.
                  // oxlint-disable-next-line no-array-index-key
                  <th key={at} scope="col">
                    <span className="chart-head">
                      <TextInput aria-label={t('series', { number: at + 1 })} placeholder={t('series', { number: at + 1 })} value={name} maxLength={200} onChange={(event) => change({ series: replaced(form.series, at, event.currentTarget.value) })} />
                      {form.series.length > 1 && (
                        <ActionIcon variant="subtle" color="gray" aria-label={t('removeSeries', { name: name || at + 1 })} onClick={() => change({ series: without(form.series, at), rows: form.rows.map((row) => ({ ...row, figures: without(row.figures, at) })) })}><IconTrash size={16} /></ActionIcon>
                      )}
                    </span>
                  </th>
                ))}
                <th aria-hidden />
              </tr>
            </thead>
            <tbody>
              {form.rows.map((row, index) => (
                <tr key={row.key}>
                  <th scope="row"><TextInput aria-label={`${t('category')} ${index + 1}`} value={row.name} maxLength={200} data-autofocus={index === 0 || undefined} onChange={(event) => change({ rows: replaced(form.rows, index, { ...row, name: event.currentTarget.value }) })} /></th>
                  {row.figures.map((figure, at) => (
                    // oxlint-disable-next-line no-array-index-key
                    <td key={at}>
                      <TextInput
                        aria-label={t('figure', { series: form.series[at] || t('series', { number: at + 1 }), category: row.name || index + 1 })} value={figure} inputMode="decimal" error={isBad(figure)} className="chart-figure"
                        onChange={(event) => change({ rows: replaced(form.rows, index, { ...row, figures: replaced(row.figures, at, event.currentTarget.value) }) })}
                      />
                    </td>
                  ))}
                  <td><ActionIcon variant="subtle" color="gray" disabled={form.rows.length === 1} aria-label={t('removeRow', { name: row.name || index + 1 })} onClick={() => change({ rows: without(form.rows, index) })}><IconTrash size={16} /></ActionIcon></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="chart-more">
          <Button variant="default" size="xs" leftSection={<IconPlus size={14} />} disabled={form.rows.length >= mostItems} onClick={() => change({ rows: [...form.rows, newRow(form.series.length)] })}>{t('addRow')}</Button>
          <Button variant="default" size="xs" leftSection={<IconPlus size={14} />} disabled={form.series.length >= mostSeries} onClick={() => change({ series: [...form.series, ''], rows: form.rows.map((row) => ({ ...row, figures: [...row.figures, ''] })) })}>{t('addSeries')}</Button>
          {form.chart === 'pie' && form.series.length > 1 && <span>{t('pieNote')}</span>}
        </div>
        {field('caption', t('caption'), 500)}
        {field('alt', t('alt'), 1000)}
        {(hasBad || (isTried && !attrs)) && <p role="alert" className="structure-alert">{hasBad ? t('badFigure') : t('empty')}</p>}
        <div className="structure-acts">
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
          <MainButton type="submit">{t('put')}</MainButton>
        </div>
      </form>
    </Modal>
  );
}
