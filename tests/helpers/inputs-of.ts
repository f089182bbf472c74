import type { z } from 'zod';
import { operations, type OperationName } from '../../shared/contract';

/** What a generated input points at; every field of that meaning gets it. */
export interface Aim {
  /** For every field that names a thing: a record, a draft, an account … */
  readonly id: string;
  readonly level: string;
  readonly scopeId: string;
  readonly topicId: string;
}

const emptyDocument = { type: 'doc', content: [{ type: 'paragraph', attrs: { align: null, indent: 0 } }] };
const byName: Readonly<Record<string, (aim: Aim) => unknown>> = {
  level: ({ level }) => level, to: ({ level }) => level, levels: ({ level }) => [level],
  scopeId: ({ scopeId }) => scopeId, topicId: ({ topicId }) => topicId, content: () => emptyDocument, document: () => emptyDocument,
};
/** No id is written like this: a field that takes it is words, not the name of a thing. */
const free = 'a b!';
const texts = ['thu', '2026-01-01', '2026-01-01T00:00:00.000Z', '2026', '12:00', ...[8, 12, 16, 24, 32, 40, 64].map((length) => '0'.repeat(length)), '00000000-0000-4000-8000-000000000000', 'A00', 'mot-cau-mat-khau-du-dai'];

type Definition = {
  readonly type: string; readonly shape?: Record<string, z.ZodType>; readonly element?: z.ZodType; readonly innerType?: z.ZodType; readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[]; readonly items?: readonly z.ZodType[]; readonly values?: readonly unknown[]; readonly entries?: Record<string, unknown>;
};
const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** The first of the values that the schema takes. */
function taken(schema: z.ZodType, values: readonly unknown[], path: string): unknown {
  const found = values.find((value) => schema.safeParse(value).success);
  if (found === undefined && !schema.safeParse(undefined).success) throw new Error(`no example fits ${path}: teach tests/helpers/inputs-of.ts`);
  return found;
}

function example(schema: z.ZodType, aim: Aim, path: string): unknown {
  const name = path.split('.').at(-1) ?? '';
  const named = byName[name]?.(aim);
  if (named !== undefined && schema.safeParse(named).success) return named;
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object':
      return Object.fromEntries(Object.entries(definition.shape ?? {}).map(([field, inner]) => [field, example(inner, aim, `${path}.${field}`)]));
    case 'array': {
      const one = definition.element ? [example(definition.element, aim, path)] : [];
      return schema.safeParse(one).success ? one : [];
    }
    case 'tuple': return (definition.items ?? []).map((item) => example(item, aim, path));
    case 'record': return {};
    case 'optional': case 'nullable': case 'default': case 'prefault': case 'readonly': case 'nonoptional': case 'catch':
      return definition.innerType ? example(definition.innerType, aim, path) : undefined;
    case 'pipe': return definition.in ? example(definition.in, aim, path) : undefined;
    case 'union': return definition.options?.[0] ? example(definition.options[0], aim, path) : undefined;
    case 'enum': return Object.values(definition.entries ?? {})[0];
    case 'literal': return definition.values?.[0];
    case 'boolean': return false;
    case 'number': case 'int': return taken(schema, [1, 0, 2, 10, 2026, 100], path);
    case 'string': return taken(schema, schema.safeParse(free).success ? texts : [aim.id, ...texts], path);
    case 'null': return null;
    default: return taken(schema, [emptyDocument, new Uint8Array(), {}, [], '', 0], path);
  }
}

/** An input that the operation's schema takes, made out of the schema itself: an operation made tomorrow has one, too. */
export function inputOf(name: OperationName, aim: Aim): object {
  const { input } = operations[name];
  const made = example(input, aim, name) as Record<string, unknown>;
  const problem = (): readonly PropertyKey[] | null => {
    const parsed = (input as z.ZodType).safeParse(made);
    return parsed.success ? null : (parsed.error.issues[0]?.path ?? []);
  };
  // A rule over several fields ("a Tuyệt mật line has no subject") names the one it does not want.
  for (const instead of ['', null, undefined, []]) {
    const path = problem();
    if (path === null) return made;
    put(made, path, instead);
  }
  const left = problem();
  if (left !== null) throw new Error(`${name}: ${left.join('.')}: teach tests/helpers/inputs-of.ts`);
  return made;
}

function put(target: Record<string, unknown>, [first, ...rest]: readonly PropertyKey[], value: unknown): void {
  if (typeof first !== 'string' && typeof first !== 'number') return;
  const inner = target[first];
  if (!(first in target)) {
    // A rule of an inner object that names its field as its own.
    for (const within of Object.values(target)) if (typeof within === 'object' && within !== null) put(within as Record<string, unknown>, [first, ...rest], value);
  } else if (rest.length === 0) target[first] = value;
  else if (typeof inner === 'object' && inner !== null) put(inner as Record<string, unknown>, rest, value);
}

/** Whether what is aimed at changes the input: an operation on a thing, or one that names a level. */
export function depends(name: OperationName, on: keyof Aim): boolean {
  const aim: Aim = { id: 'mot', level: 'open', scopeId: 'mot', topicId: 'mot' };
  const other: Aim = { ...aim, [on]: on === 'level' ? 'secret' : 'hai' };
  const text = (given: Aim): string => JSON.stringify(inputOf(name, given));
  return text(aim) !== text(other);
}
