import { randomUUID } from 'node:crypto';
import type { NewLine, OpenVault } from '../../../electron/vault';
import { insideOf } from '../../../electron/vault/open-vault';
import { wholeOfficeScope, type RecordId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { LevelRoom } from '../../../electron/vault/levels/level-room';

export const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}`;

export const line = (given: Partial<NewLine> = {}): NewLine => ({
  level: 'open', register: given.level && given.level !== 'open' ? 'secretIncoming' : 'incoming', period: '2026', day: day(20), scopeId: wholeOfficeScope, recordId: null, draftId: null, series: null,
  typeName: 'Báo cáo', subject: given.level === 'topSecret' ? '' : 'Tình hình dư luận', fields: { issuingBody: 'Tỉnh ủy Bình Minh', arrivedOn: day(20) }, ...given,
});
export const someRecord = (): RecordId => randomUUID() as RecordId;

export function roomOf(open: OpenVault, level: SecrecyLevel): LevelRoom {
  const room = insideOf(open)?.rooms.find((each) => each.level === level);
  if (!room) throw new Error(`the level ${level} is not open`);
  return room;
}
