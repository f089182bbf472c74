import type { RegisterKind } from '../../../shared/domain/registers';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import { writtenColumns } from '../../../shared/forms/registers';
import { kindNames } from '../../../shared/domain/kind-names';
import { formatShortDate, parseDate } from '../../../shared/text/dates';
import type { LineWords } from '../../vault/doors';

/** At Tuyệt mật a line says what kind of paper it is and nothing of what it is about (standards §3.4). */
export const subjectAt = (level: SecrecyLevel, subject: string): string => (level === 'topSecret' ? '' : subject);

const isIsoDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseDate(formatShortDate(value)) === value;

/**
 * The words a person wrote, held to the columns of the register's form: none it does not have, none missing that it needs.
 * @throws OfficeError badInput {field} | topSecretSubject
 */
export function checkedWords(register: RegisterKind, level: SecrecyLevel, words: LineWords): LineWords {
  if (level === 'topSecret' && words.subject !== '') throw new OfficeError('topSecretSubject');
  const columns = writtenColumns(register);
  const byKey = new Map(columns.map((each) => [each.key, each]));
  const fields: Record<string, string> = {};
  for (const [key, value] of Object.entries(words.fields)) {
    const column = byKey.get(key);
    if (!column || column.kind === 'title') throw new OfficeError('badInput', { field: key });
    if (value === '') continue;
    if (column.kind === 'date' && !isIsoDate(value)) throw new OfficeError('badInput', { field: column.title.vi });
    if (column.kind === 'count' && !/^[1-9]\d{0,4}$/.test(value)) throw new OfficeError('badInput', { field: column.title.vi });
    fields[key] = value;
  }
  for (const column of columns) {
    const has = column.kind === 'title' ? words.typeName !== '' || words.subject !== '' : Boolean(fields[column.key]);
    if (column.required && !has) throw new OfficeError('badInput', { field: column.title.vi });
  }
  return { typeName: words.typeName, subject: words.subject, fields };
}

/** What the register of incoming papers says of a filed paper. */
export function incomingWords(record: ArchiveRecord, arrivedOn: string, receiver: string): LineWords {
  return {
    typeName: kindNames[record.kind], subject: subjectAt(record.level, record.subject),
    fields: {
      arrivedOn, issuingBody: record.issuingBody || 'Không ghi cơ quan', ...(record.number && { number: record.number }), ...(record.date && { date: record.date }),
      ...(receiver && { receiver }),
    },
  };
}
