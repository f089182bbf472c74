import { useTranslation } from 'react-i18next';
import type { ArchiveRecord } from '../../../../shared/domain/papers';
import { shell, type ApiError } from '../../../api/client';
import { useOfficeMutation } from '../../../api/hooks';
import { sayDone } from '../../../ui/successes';

interface TakeOut {
  readonly exportPdf: () => void;
  readonly saveOriginal: () => void;
  readonly exporting: boolean;
  readonly saving: boolean;
  readonly exportError: ApiError | null;
  readonly saveError: ApiError | null;
  readonly dismiss: () => void;
}

/** A name for a file that any system takes: the number, else the name it came with. */
const safeName = (record: ArchiveRecord): string =>
  (record.number || record.fileName.replace(/\.[^.]+$/, '')).normalize('NFC').replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-');

/** Takes a paper out of the archive as a PDF of its text or as the file it came as. */
export function useTakeOut(record: ArchiveRecord | undefined): TakeOut {
  const { t } = useTranslation('archive');
  const exporting = useOfficeMutation('archive.exportPdf', { onSuccess: ({ pageCount }) => sayDone(t('reader.exported', { pages: pageCount })) });
  const saving = useOfficeMutation('archive.saveOriginal', { onSuccess: () => sayDone(t('reader.savedOriginal', { name: record?.fileName ?? '' })) });
  const exportPdf = async (): Promise<void> => {
    if (!record) return;
    const target = await shell.chooseSaveTarget({ suggestedName: `${safeName(record)}.pdf`, extension: 'pdf' });
    if (target) exporting.mutate({ id: record.id, grant: target.grant });
  };
  const saveOriginal = async (): Promise<void> => {
    if (!record) return;
    const extension = record.fileName.split('.').at(-1)?.toLowerCase() ?? 'txt';
    const target = await shell.chooseSaveTarget({ suggestedName: record.fileName, extension });
    if (target) saving.mutate({ id: record.id, grant: target.grant });
  };
  return {
    exportPdf: () => void exportPdf(), saveOriginal: () => void saveOriginal(),
    exporting: exporting.isPending, saving: saving.isPending, exportError: exporting.error, saveError: saving.error,
    dismiss: () => { exporting.reset(); saving.reset(); },
  };
}
