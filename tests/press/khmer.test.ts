import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import { createdAt, paper, paragraph, text } from './helpers/documents';
import { khmerDifferences, khmerFaces, khmerWords } from './helpers/khmer-check';
import { rawPages } from './helpers/tools';

/** Words of the papers an office on the border writes. */
const written = `ព្រះរាជាណាចក្រកម្ពុជា រដ្ឋាភិបាល ក្រុមប្រឹក្សា ស្រុក ខេត្ត ភូមិ ឃុំ សាខា បក្ស ប្រជាជន វៀតណាម អានយ៉ាង ការប្រជុំ សេចក្ដីជូនដំណឹង លិខិត ច្បាប់ ដីធ្លី សុខភាព សាលារៀន កុមារ ស្ត្រី ស្រ្តី
  យុវជន កសិករ ស្រូវ ទឹក ផ្លូវ ភ្លើង ថ្នាំ គ្រូពេទ្យ ធានារ៉ាប់រង ប៉ុន្តែ ម៉ោង ស៊ី ម៉ូហ្សាំប៊ិក កៅអី ឱកាស ឯករាជ្យ ឥឡូវ ឧទាហរណ៍ ឫស ឮ ចំណាំ កាំបិត គំនិត ពុំ ទាំង ដុះ ប្រើ ពី ទី មីទីង ល្អ កតញ្ញូ
  សង្គ្រាម អង្គការ សន្តិសុខ ប្រព័ន្ធ សាស្ត្រាចារ្យ ១២៣៤៥៦៧៨៩០ ៗ សម្រាប់ បញ្ជី ក្រឡា ផ្សារ ត្រី ម្ហូប ឈ្មោះ អាយុ ថ្ងៃ ខែ ឆ្នាំ ព្រឹក ល្ងាច រលត់ ធម្មតា ឪពុក ម្ដាយ ឲ្យ ឱ្យ ឬ ឭ ឰ ឦ`;
const consonants = Array.from({ length: 33 }, (_, index) => String.fromCodePoint(0x1780 + index)).filter((letter) => !'ឝឞ'.includes(letter));
const vowels = ['', 'ា', 'ិ', 'ើ', 'ៀ', 'ុំ', 'ោះ', '៉ុ', '័'];
/** Every consonant over every foot, under every kind of vowel. */
const built = consonants.flatMap((first) => consonants.flatMap((second, index) => [`${first}្${second}${vowels[index % vowels.length] ?? ''}`, `${first}្${second}${vowels[(index + 4) % vowels.length] ?? ''}`]));

const words = [...new Set([...khmerWords(written), ...built])];
const bare = (line: string): string => line.normalize('NFC').replace(/[\s\u200b]+/gu, '');

describe('Khmer', () => {
  it.each(khmerFaces)('%s: glyphs, order and advances as HarfBuzz’ own program gives them', async (face) => {
    expect(words.length).toBeGreaterThan(1500);
    expect((await khmerDifferences(words, face)).filter(({ onlyMoved }) => !onlyMoved)).toEqual([]);
  });

  it.each([['regular', []], ['bold', ['bold']], ['italic', ['italic']]] as const)('%s: every word is read back from the page as it was written', async (_name, marks) => {
    const { pdf, warnings } = await renderPdf(paper(words.map((word) => paragraph([text(word, ...marks)]))), { createdAt });
    const lines = new Set(rawPages(pdf).flatMap((page) => page.split('\n').map(bare)));
    expect(words.filter((word) => !lines.has(bare(word)))).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('a difference would be found', async () => {
    const [same, other] = await Promise.all([khmerDifferences(['ប្រើ'], 'khmer'), khmerDifferences(['ប្រើ ពី'], 'khmer')]);
    expect(same).toEqual([]);
    expect(other.filter(({ onlyMoved }) => !onlyMoved)).toHaveLength(1);
  });
});
