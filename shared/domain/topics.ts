/** A topic that every new office begins with; `parentId` is the id of an earlier entry. */
export interface SeedTopic {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

/** The topic everything can go under while nobody has decided. */
export const generalTopic = 'general';

/**
 * The topic tree of a new office, in the order of the lists: the series that the province's report on information for the grassroots names (lessons R14),
 * with the Party work and the information work around them. An office may add its own; these ids never change their meaning.
 */
export const seedTopics: readonly SeedTopic[] = [
  { id: 'general', name: 'Chung', parentId: null },
  { id: 'party-building', name: 'Xây dựng Đảng', parentId: null },
  { id: 'cell-meetings', name: 'Sinh hoạt chi bộ', parentId: 'party-building' },
  { id: 'ideology', name: 'Chính trị, tư tưởng', parentId: 'party-building' },
  { id: 'mass-mobilisation', name: 'Dân vận', parentId: null },
  { id: 'grassroots-information', name: 'Thông tin cơ sở', parentId: null },
  { id: 'land', name: 'Đất đai', parentId: null },
  { id: 'compensation', name: 'Bồi thường, hỗ trợ, tái định cư', parentId: 'land' },
  { id: 'environment', name: 'Môi trường', parentId: null },
  { id: 'agriculture', name: 'Nông nghiệp, nông thôn', parentId: null },
  { id: 'welfare', name: 'An sinh xã hội', parentId: null },
  { id: 'insurance', name: 'Bảo hiểm xã hội, bảo hiểm y tế', parentId: 'welfare' },
  { id: 'health', name: 'Y tế', parentId: null },
  { id: 'education', name: 'Giáo dục và đào tạo', parentId: null },
  { id: 'digital-change', name: 'Chuyển đổi số', parentId: null },
  { id: 'local-government', name: 'Chính quyền địa phương hai cấp', parentId: null },
  { id: 'ethnic-affairs', name: 'Dân tộc', parentId: null },
  { id: 'religious-affairs', name: 'Tôn giáo', parentId: null },
  { id: 'border', name: 'Biên giới', parentId: null },
  { id: 'sea', name: 'Biển, đảo', parentId: null },
  { id: 'security', name: 'Quốc phòng, an ninh, trật tự', parentId: null },
  { id: 'culture', name: 'Văn hoá', parentId: null },
];
