const onsets = new Set([
  '', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh', 'nh', 'p', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x',
]);
const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng êc i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet
  ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt ơng u ua uc ui um un ung up ut uâng uân uât uây uê uêch uên uênh uêu uơ uơn
  uôc uôi uôm uôn uông uôt uy uya uych uyn uynh uyt uyu uyp uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu ynh ych yt yn`.split(/\s+/),
);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const acute = '\u0301';
const dotBelow = '\u0323';
const soft = /^[eêiy]/;

function fits(onset: string, rime: string): boolean {
  if (!onsets.has(onset) || !rimes.has(rime)) return false;
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return soft.test(rime);
  if (onset === 'c' || onset === 'ng') return !soft.test(rime);
  if (onset === 'g') return !soft.test(rime) || rime.startsWith('i');
  if (onset === 'qu') return !/^[uư]/.test(rime);
  if (/^y(?:nh|ch|t|n)$/.test(rime)) return false;
  if (rime.startsWith('yê')) return onset === '';
  return true;
}

/**
 * Whether the word can be one Vietnamese syllable by the rules of spelling (onset, rime, tone), whatever its case.
 * Rules, no word list: "nghoa" and "cát" differ, "xuyểng" is refused, an unused but regular syllable is taken.
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 12) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const found = decomposed.match(tones) ?? [];
  if (found.length > 1) return false;
  const bare = decomposed.replace(tones, '').normalize('NFC');
  for (let cut = 0; cut <= 3 && cut < bare.length; cut += 1) {
    const rime = bare.slice(cut);
    if (!fits(bare.slice(0, cut), rime)) continue;
    const stopped = /(?:c|ch|p|t)$/.test(rime);
    // A stopped syllable carries sắc or nặng; without a tone it is only a word typed without accents.
    if (!stopped || found.length === 0 || found[0] === acute || found[0] === dotBelow) return true;
  }
  return false;
}

