import type { RecordId, ScopeId } from '../../../shared/domain/ids';
import { wholeOfficeScope } from '../../../shared/domain/ids';
import type { RetentionId } from '../../../shared/domain/retention';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { OfficeCall } from '../service';

interface SampleFile {
  readonly code: string;
  readonly title: string;
  readonly retention: RetentionId;
  readonly shelf: string;
  readonly box: string;
  readonly keywords: string;
  readonly papers: readonly string[];
  readonly level?: SecrecyLevel;
  readonly scope?: string;
  readonly closedOn?: string;
}

const files: readonly SampleFile[] = [
  { code: '04-HS/2026', title: 'Bài tập huấn luyện: thông tin cho Nhân dân vùng biên giới', retention: 'years30', shelf: 'Tủ sắt 1', box: 'Hộp 1', keywords: '', papers: ['bai-tap-mat-bien-gioi.txt'], level: 'confidential', scope: 'Phòng Tuyên truyền' },
  { code: '03-HS/2026', title: 'Tuyên truyền, vận động người dân tham gia bảo hiểm y tế', retention: 'years10', shelf: 'Kệ A2', box: 'Hộp 7', keywords: 'bảo hiểm y tế; song ngữ', papers: ['cong-van-1846-ubnd-bao-hiem-y-te.txt', 'song-ngu-viet-khmer-bao-hiem-y-te.txt'], closedOn: '2026-10-30' },
  { code: '02-HS/2026', title: 'Tuyên truyền chuyển đổi số đến chi bộ và hộ gia đình', retention: 'years20', shelf: 'Kệ A2', box: 'Hộp 6', keywords: 'chuyển đổi số; tổ công nghệ số', papers: ['ke-hoach-45-chuyen-doi-so.txt', 'ban-tin-to-cong-nghe-so.txt'] },
  { code: '01-HS/2026', title: 'Tuyên truyền chính sách đất đai năm 2026', retention: 'years20', shelf: 'Kệ A2', box: 'Hộp 5', keywords: 'đất đai; hỏi – đáp', papers: ['bao-cao-118-dat-dai.txt', 'hoi-dap-dat-dai.txt'] },
];

/** A fonds and some files, so that the view of files is not empty: three of Thường, one of them ended, and one of Mật. By the archivist. */
export async function writeSampleHoldings(call: OfficeCall, papers: ReadonlyMap<string, RecordId>, scopes: ReadonlyMap<string, ScopeId>): Promise<void> {
  const fonds = await call('holdings.addFonds', {
    name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Sông Hậu', archiveCode: 'LTTU-SH', agencyCode: 'BTGDVTU', history: 'Hợp nhất từ Ban Tuyên giáo và Ban Dân vận năm 2025.',
  });
  for (const { papers: names, level = 'open', scope, closedOn, ...words } of files.toReversed()) {
    const file = await call('holdings.addFile', {
      ...words, language: 'vi', description: '', condition: 'tốt', fondsId: fonds.id, level, scopeId: (scope === undefined ? null : scopes.get(scope)) ?? wholeOfficeScope,
    });
    for (const name of names) {
      const recordId = papers.get(name);
      if (recordId) await call('holdings.place', { recordId, fileId: file.id });
    }
    if (closedOn !== undefined) await call('holdings.closeFile', { id: file.id, day: closedOn });
  }
  const [report, questions] = [papers.get('bao-cao-118-dat-dai.txt'), papers.get('hoi-dap-dat-dai.txt')];
  if (report && questions) await call('holdings.relate', { kind: 'attachedTo', from: questions, to: report });
}
