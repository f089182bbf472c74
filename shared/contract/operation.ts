import type { z } from 'zod';
import type { Ability } from '../domain/abilities';

/** One line of the contract. `ability` is required: an operation nobody decided about does not compile. */
export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  /** A mutation passes the one serial place and is audited; a query changes nothing. */
  readonly kind: 'query' | 'mutation';
  readonly ability: Ability;
  readonly input: Input;
  readonly output: Output;
}

type Definition<Input extends z.ZodType, Output extends z.ZodType> = Omit<Operation<Input, Output>, 'kind'>;

export const query = <Input extends z.ZodType, Output extends z.ZodType>(definition: Definition<Input, Output>): Operation<Input, Output> =>
  ({ kind: 'query', ...definition });

export const mutation = <Input extends z.ZodType, Output extends z.ZodType>(definition: Definition<Input, Output>): Operation<Input, Output> =>
  ({ kind: 'mutation', ...definition });
