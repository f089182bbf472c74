import type { z } from 'zod';
import type { Ability } from '../domain/abilities';
import type { SecrecyLevel } from '../domain/secrecy';
import type { GraveAct } from '../domain/two-persons';

/** What a grave act is about. The office asks its vault for the level of the things named; the page is not believed. */
export type StakeObject =
  | { readonly of: 'record' | 'draft' | 'copySet' | 'file'; readonly ids: readonly string[] }
  /** Sheets of the registers of a level. */
  | { readonly of: 'books'; readonly level: SecrecyLevel }
  | { readonly of: 'level'; readonly level: SecrecyLevel; readonly receiver: string }
  /** The sheets that open the whole office. */
  | { readonly of: 'recovery' };
export interface Stake {
  readonly act: GraveAct;
  readonly about: StakeObject;
  /** Where the level is changed: the new one. */
  readonly to?: SecrecyLevel;
}

/** One line of the contract. `ability` is required: an operation nobody decided about does not compile. */
export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  /** A mutation passes the one serial place and is audited; a query changes nothing. */
  readonly kind: 'query' | 'mutation';
  readonly ability: Ability;
  readonly input: Input;
  readonly output: Output;
  /**
   * Of an act that may need a second person: what is at stake. The router refuses it with `secondPersonNeeded` where the policy
   * (`electron/policy/two-persons`) says so; the caller then gets a token by `approvals.sign` and sends it as `approval` in the input.
   */
  twoPersons?(input: z.output<Input>): Stake;
}

type Definition<Input extends z.ZodType, Output extends z.ZodType> = Omit<Operation<Input, Output>, 'kind'>;

export const query = <Input extends z.ZodType, Output extends z.ZodType>(definition: Omit<Definition<Input, Output>, 'twoPersons'>): Operation<Input, Output> =>
  ({ kind: 'query', ...definition });

export const mutation = <Input extends z.ZodType, Output extends z.ZodType>(definition: Definition<Input, Output>): Operation<Input, Output> =>
  ({ kind: 'mutation', ...definition });
