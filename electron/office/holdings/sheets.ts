import type { ArchiveFile, Fonds } from '../../../shared/domain/holdings';
import type { PaperDocument } from '../../../shared/document/paper-document';
import { highestLevel } from '../../../shared/domain/secrecy';
import { retentionOf } from '../../../shared/domain/retention';
import { formatShortDate } from '../../../shared/text/dates';
import type { OpenVault } from '../../vault/doors';
import { bodyLines, paragraph, sheetDocument, tableOf, text } from '../registers/blocks';
import type { ListedFile } from './listed';

const day = (iso: string | null): string => (iso === null ? '' : formatShortDate(iso));
export const retentionWords = (file: ArchiveFile): string => {
  const { years } = retentionOf(file.retention);
  return years === null ? 'Vĩnh viễn' : `${years} năm`;
};

/** "Danh mục hồ sơ hết thời hạn lưu trữ", with places for the council's signatures. */
export function disposalSheet(vault: OpenVault, files: readonly ListedFile[], fonds: ReadonlyMap<string, Fonds>): PaperDocument {
  const table = tableOf(
    [6, 14, 44, 18, 14, 16, 20], ['STT', 'Ký hiệu', 'Tên hồ sơ', 'Thời gian', 'Thời hạn', 'Giữ đến', 'Phông, hộp, giá'],
    files.map((file, index) => [
      text(String(index + 1)), text(file.code), text(file.level === 'topSecret' ? '' : file.title), text([file.startDate, file.endDate].filter((date) => date !== null).map((date) => day(date)).join(' – ')),
      text(retentionWords(file)), text(day(file.keptUntil)), text([fonds.get(file.fondsId)?.name ?? '', file.box, file.shelf].filter(Boolean).join(', ')),
    ]), ['center', 'left', 'left', 'center', 'center', 'center', 'left'],
  );
  return sheetDocument(vault, 'register-sheet', highestLevel(files.map((file) => file.level)), 'Danh mục hồ sơ hết thời hạn lưu trữ', [
    ...bodyLines(vault), paragraph([]),
    { type: 'heading', attrs: { level: 1, align: 'center' }, content: text('DANH MỤC HỒ SƠ HẾT THỜI HẠN LƯU TRỮ') },
    paragraph(text('Trình người có thẩm quyền quyết định; chưa phải quyết định huỷ.', 'italic'), 'center'), table,
    paragraph(text(`Cộng ${files.length} hồ sơ.`)), paragraph([]),
    tableOf([1, 1, 1], ['Người lập (ký, ghi rõ họ tên)', 'Hội đồng xét huỷ', 'Người có thẩm quyền quyết định'], [[text(' '), text(' '), text(' ')]], ['center', 'center', 'center']),
  ]);
}

/** Labels in two columns, to be cut out and put on boxes. */
export function labelSheet(vault: OpenVault, files: readonly ArchiveFile[], fonds: ReadonlyMap<string, Fonds>): PaperDocument {
  const label = (file: ArchiveFile | undefined) => (file ? text([
    fonds.get(file.fondsId)?.name ?? '', `Hồ sơ ${file.code}`, file.level === 'topSecret' ? '' : file.title, [file.shelf, file.box].filter(Boolean).join(' – '), `Thời hạn: ${retentionWords(file)}`,
  ].filter(Boolean).join(' · ')) : []);
  const rows = Array.from({ length: Math.ceil(files.length / 2) }, (_, row) => [label(files[row * 2]), label(files[row * 2 + 1])]);
  return sheetDocument(vault, 'archive-copy', highestLevel(files.map((file) => file.level)), 'Nhãn hộp hồ sơ', [tableOf([1, 1], ['Nhãn', 'Nhãn'], rows, ['left', 'left'])]);
}
