import { expect, test } from 'vitest';
import type { TopicId } from '../../shared/domain/ids';
import { seedTopics } from '../../shared/domain/topics';
import { newVault, note } from './helpers/vault';

test('a new office begins with the topics, in their order, and may add its own', async () => {
  const { open } = await newVault();
  expect(await open.registers.topics()).toEqual(seedTopics);
  const own = { id: 'own' as TopicId, name: 'Rừng tràm', parentId: 'environment' as TopicId };
  await open.registers.addTopic(own, note('topics.create', own.id));
  expect((await open.registers.topics()).at(-1)).toEqual(own);
});
