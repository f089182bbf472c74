import type { AccountId, ScopeId } from './ids';
import type { Role } from './people';
import type { SecrecyLevel } from './secrecy';
import { levelWords, roleWords } from './words';

/** Why somebody may see a thing, or may not; each with the names it speaks of. */
export type SightReason =
  | { readonly code: 'post'; readonly roles: readonly Role[] }
  | { readonly code: 'level'; readonly level: SecrecyLevel }
  | { readonly code: 'scope' | 'group' }
  | { readonly code: 'named' }
  | { readonly code: 'inactive' }
  | { readonly code: 'noPost' }
  | { readonly code: 'levelNotHeld'; readonly level: SecrecyLevel }
  | { readonly code: 'notInScope' | 'notInGroup' }
  | { readonly code: 'notNamed' }
  | { readonly code: 'machine'; readonly level: SecrecyLevel; readonly adapters: string };

export interface Sight {
  readonly sees: boolean;
  /** Of a sight the reasons for it; of a refusal all that stand against it. */
  readonly reasons: readonly SightReason[];
}

/** A record or a draft, as far as it says who may see it. */
export interface SightThing {
  readonly kind: 'record' | 'draft';
  readonly level: SecrecyLevel;
  readonly scopeId: ScopeId;
  /** Of a group inside the level: its members. */
  readonly members: readonly AccountId[] | null;
  /** Of a thing for named readers: these. */
  readonly readers: readonly AccountId[] | null;
}

type Language = 'vi' | 'en';
interface Names {
  readonly person: string;
  readonly scope: string;
}

function worded(reason: SightReason, { scope }: Names, language: Language): string {
  const vi = language === 'vi';
  switch (reason.code) {
    case 'post': {
      const posts = reason.roles.map((role) => roleWords[role][language]).join(', ');
      return vi ? `có nhiệm vụ ${posts}` : `is ${posts}`;
    }
    case 'level': return reason.level === 'open'
      ? (vi ? 'tài liệu ở độ Thường' : 'the paper is open')
      : vi ? `đang giữ khoá độ ${levelWords[reason.level].vi}` : `holds the key of ${levelWords[reason.level].en}`;
    case 'scope': return vi ? `thuộc phạm vi “${scope}”` : `belongs to the scope “${scope}”`;
    case 'group': return vi ? `thuộc nhóm “${scope}”` : `belongs to the group “${scope}”`;
    case 'named': return vi ? 'có tên trong danh sách người đọc' : 'is among its named readers';
    case 'inactive': return vi ? 'tài khoản đã ngừng sử dụng' : 'the account is no longer in use';
    case 'noPost': return vi ? 'không có nhiệm vụ nào được đọc loại này' : 'has no post that reads such papers';
    case 'levelNotHeld': return vi ? `chưa được cấp độ ${levelWords[reason.level].vi}` : `was not granted ${levelWords[reason.level].en}`;
    case 'notInScope': return vi ? `không thuộc phạm vi “${scope}”` : `does not belong to the scope “${scope}”`;
    case 'notInGroup': return vi ? `không thuộc nhóm “${scope}”` : `does not belong to the group “${scope}”`;
    case 'notNamed': return vi ? 'không có tên trong danh sách người đọc' : 'is not among its named readers';
    case 'machine': return vi
      ? `máy này đang nối mạng (${reason.adapters}) nên không mở được độ ${levelWords[reason.level].vi}`
      : `this machine has a network adapter up (${reason.adapters}), so ${levelWords[reason.level].en} stays shut`;
  }
}

/** "Trần Thị Lan xem được tài liệu này vì: …" in one sentence a person can read. */
export function sightSentence({ sees, reasons }: Sight, names: Names, language: Language): string {
  const words = reasons.map((reason) => worded(reason, names, language)).join('; ');
  if (language === 'vi') return `${names.person} ${sees ? 'xem được tài liệu này vì' : 'không xem được tài liệu này vì'} ${words}.`;
  return `${names.person} ${sees ? 'may see this paper because' : 'may not see this paper because'}: ${words}.`;
}
