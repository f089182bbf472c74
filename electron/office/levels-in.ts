import { isSecrecyLevel, isStateSecret, type SecrecyLevel } from '../../shared/domain/secrecy';

/** Depth of a classification in any input; what lies deeper is a document's JSON, which names no level of its own. */
const deepest = 4;

/**
 * The levels of State secrets that an input names: as `level` or `to`, at whatever place. Found by looking, not by being told, so
 * that an operation made tomorrow is asked the law as well. A filter (`levels`) names nothing that is used.
 */
export function levelsIn(input: unknown, depth = 0): readonly SecrecyLevel[] {
  if (typeof input !== 'object' || input === null || depth > deepest || ArrayBuffer.isView(input)) return [];
  return Object.entries(input).flatMap(([name, value]) => {
    if (typeof value !== 'string') return levelsIn(value, depth + 1);
    return (name === 'level' || name === 'to') && isSecrecyLevel(value) && isStateSecret(value) ? [value] : [];
  });
}
