import { useState, type DragEvent } from 'react';
import type { GrantedFile } from '../../../../shared/contract/bridge';
import type { RecordId } from '../../../../shared/domain/ids';
import { ApiError, asApiError, shell } from '../../../api/client';
import { useSession } from '../../../app/session';

/** Where one is on the way from files to filed papers. */
export type FilingStep =
  | { readonly step: 'none' }
  /** A training office says what it is before each import. */
  | { readonly step: 'warning'; readonly files: readonly GrantedFile[] }
  | { readonly step: 'filing'; readonly files: readonly GrantedFile[] };

export interface Filing {
  readonly state: FilingStep;
  readonly dragging: boolean;
  readonly trouble: ApiError | null;
  readonly dismissTrouble: () => void;
  readonly choose: () => void;
  readonly accept: () => void;
  readonly close: () => void;
  /** Shows a filed paper and closes the dialogs. */
  readonly show: (id: RecordId) => void;
  readonly dropTarget: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Files come by button, menu or drop; all go the same way. */
export function useFiling(onShow: (id: RecordId) => void): Filing {
  const { profile } = useSession();
  const [state, setState] = useState<FilingStep>({ step: 'none' });
  const [depth, setDepth] = useState(0);
  const [trouble, setTrouble] = useState<ApiError | null>(null);
  const begin = (files: readonly GrantedFile[]): void => {
    setTrouble(null);
    if (files.length > 0) setState({ step: profile.kind === 'training' ? 'warning' : 'filing', files });
  };
  const from = (files: Promise<readonly GrantedFile[]>): void => void files.then(begin, (error: unknown) => setTrouble(asApiError(error)));
  const close = (): void => setState({ step: 'none' });
  const idle = state.step === 'none';
  return {
    state, dragging: depth > 0 && idle, trouble, close,
    dismissTrouble: () => setTrouble(null),
    choose: () => { if (idle) from(shell.chooseFiles({ kind: 'papers', multiple: true })); },
    accept: () => { if (state.step === 'warning') setState({ step: 'filing', files: state.files }); },
    show: (id) => { close(); onShow(id); },
    dropTarget: {
      onDragEnter: (event) => { if (carriesFiles(event)) setDepth(depth + 1); },
      onDragLeave: (event) => { if (carriesFiles(event)) setDepth(Math.max(0, depth - 1)); },
      onDragOver: (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = idle ? 'copy' : 'none';
      },
      onDrop: (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setDepth(0);
        const files = [...event.dataTransfer.files];
        if (!idle || files.length === 0) return;
        from(shell.grantDropped(files).then((granted) => {
          if (granted.length === 0) throw new ApiError({ code: 'fileGrantUnknown', params: {} });
          return granted;
        }));
      },
    },
  };
}
