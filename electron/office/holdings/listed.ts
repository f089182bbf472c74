import type { CallOutput } from '../../../shared/contract';
import type { ArchiveFile } from '../../../shared/domain/holdings';
import { dueState, keptUntil, transferDue } from '../../../shared/domain/retention';

export type ListedFile = CallOutput<'holdings.overview'>['files'][number];

/** A file with what the calendar says of it. `today` ISO. */
export function listed(file: ArchiveFile, today: string): ListedFile {
  const { closedOn } = file;
  const gone = file.destroyedOn !== null;
  const due = closedOn === null || gone ? null : transferDue(closedOn);
  const until = closedOn === null || gone ? null : keptUntil(closedOn, file.retention);
  return {
    ...file,
    transferDue: file.transferredOn === null ? due : null,
    transferState: due === null ? 'none' : file.transferredOn === null ? dueState(due, today) : 'done',
    keptUntil: until,
    disposable: until !== null && until < today,
  };
}
