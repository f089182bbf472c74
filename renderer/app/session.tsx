import { createContext, use, type ReactNode } from 'react';
import type { CallOutput } from '../../shared/contract';
import type { Ability } from '../../shared/domain/abilities';
import type { OfficeProfile } from '../../shared/domain/office';

export type Actor = NonNullable<CallOutput<'session.current'>['actor']>;

export interface OpenSession {
  readonly actor: Actor;
  readonly profile: OfficeProfile;
  readonly networkAdapters: readonly string[];
  readonly version: string;
  readonly vaultPath: string;
  /** Puts the recovery sheets before the rooms again: those that wait, or the offer to make new ones. */
  showRecovery(): void;
  /** The office decides again at each call; this only hides what would be refused. */
  may(ability: Ability): boolean;
}

const SessionContext = createContext<OpenSession | null>(null);

export function SessionProvider({ session, children }: { readonly session: OpenSession; readonly children: ReactNode }): ReactNode {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who works and where. Only inside the frame, where somebody is logged in. */
export function useSession(): OpenSession {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside of an open session');
  return session;
}
