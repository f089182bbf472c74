import type { ScopeId, TopicId } from '../../../shared/domain/ids';
import type { AuditNote } from './audit';

export interface Scope {
  readonly id: ScopeId;
  readonly name: string;
}
export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  readonly parentId: TopicId | null;
}
export interface RegistersDoor {
  scopes(): Promise<readonly Scope[]>;
  addScope(scope: Scope, note: AuditNote): Promise<void>;
  topics(): Promise<readonly Topic[]>;
  addTopic(topic: Topic, note: AuditNote): Promise<void>;
  setting(name: string): Promise<string | null>;
  setSetting(name: string, value: string, note: AuditNote): Promise<void>;
}
