import { wholeOfficeScope, type ScopeId, type TopicId } from '../../../shared/domain/ids';
import type { AuditNote, RegistersDoor, Scope, Topic } from '../doors';
import type { OfficeRoom } from './office-room';

interface TopicRow {
  readonly id: string;
  readonly name: string;
  readonly parent_id: string | null;
}
const topicOf = (row: TopicRow): Topic => ({ id: row.id as TopicId, name: row.name, parentId: row.parent_id as TopicId | null });

/** The scope everyone belongs to is there from the beginning; its name is a word of the screen's language. */
export const firstScope: Scope = { id: wholeOfficeScope, name: 'Toàn cơ quan' };

export function createRegistersDoor({ database, audit }: OfficeRoom): RegistersDoor {
  const scopes = database.query<[], { id: string; name: string }>('SELECT id, name FROM scopes ORDER BY place');
  const addScope = database.command<[string, string]>('INSERT INTO scopes (id, name, place) VALUES (?, ?, (SELECT coalesce(max(place), 0) + 1 FROM scopes))');
  const topics = database.query<[], TopicRow>('SELECT id, name, parent_id FROM topics ORDER BY place');
  const addTopic = database.command<[string, string, string | null]>(`
    INSERT INTO topics (id, name, parent_id, place) VALUES (?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM topics))`);
  const setting = database.query<[string], { value: string }>('SELECT value FROM settings WHERE name = ?');
  const setSetting = database.command<[string, string]>('INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value');
  const act = (note: AuditNote, work: () => void): void => database.transaction(() => {
    work();
    audit.append(note);
  });
  return {
    scopes: async () => scopes.all([]).map(({ id, name }) => ({ id: id as ScopeId, name })),
    addScope: async ({ id, name }, note) => act(note, () => void addScope.run([id, name])),
    topics: async () => topics.all([]).map(topicOf),
    addTopic: async ({ id, name, parentId }, note) => act(note, () => void addTopic.run([id, name, parentId])),
    setting: async (name) => setting.get([name])?.value ?? null,
    setSetting: async (name, value, note) => act(note, () => void setSetting.run([name, value])),
  };
}
