import type Sqlite from 'better-sqlite3';
import { guard } from '../failures';

export type SqlValue = string | number | Uint8Array | null;
/** By place (`?`) or by name (`@name`). */
export type Parameters = readonly SqlValue[] | Readonly<Record<string, SqlValue>>;

/** A statement that reads, prepared once. */
export interface Query<Bound extends Parameters, Row> {
  get(parameters: Bound): Row | undefined;
  all(parameters: Bound): Row[];
  each(parameters: Bound): IterableIterator<Row>;
}
/** A statement that writes, prepared once; gives the number of rows it changed. */
export interface Command<Bound extends Parameters> {
  run(parameters: Bound): number;
}

/** What reading code gets: nothing in it can write. */
export interface ReadableDatabase {
  readonly name: string;
  query<Bound extends Parameters, Row>(sql: string): Query<Bound, Row>;
}
export interface WritableDatabase extends ReadableDatabase {
  command<Bound extends Parameters>(sql: string): Command<Bound>;
  /** DDL and settings; never with values from outside. */
  execute(sql: string): void;
  /** Runs now, and again whenever another file takes this one's place: for what a connection alone has (TEMP tables and views). */
  furnish(work: () => void): void;
  /** `within`: last in every transaction, part of it. */
  countTransactions(within: () => void): void;
  /** `after`: when a transaction is on the disk. */
  watchTransactions(after: () => void): void;
  /** All of it or nothing, on disk when it returns. `work` must not be async. */
  transaction<Result>(work: () => Result): Result;
}

/** One open database file. Failures of SQLite leave it as OfficeErrors. */
export class Connection implements WritableDatabase {
  readonly name: string;
  #database: Sqlite.Database;
  readonly #furnishings: (() => void)[] = [];
  #within = (): void => {};
  #after = (): void => {};
  #closed = (): void => {};

  constructor(database: Sqlite.Database, name: string) {
    this.#database = database;
    this.name = name;
  }

  /** Prepared once a file: a re-keyed level goes on under the statements that were there before. */
  #prepare<Row>(sql: string): () => Sqlite.Statement<Row> {
    let database = this.#database;
    let statement = guard(this.name, () => database.prepare<Row>(sql));
    return () => {
      if (database !== this.#database) {
        database = this.#database;
        statement = database.prepare<Row>(sql);
      }
      return statement;
    };
  }

  query<Bound extends Parameters, Row>(sql: string): Query<Bound, Row> {
    const statement = this.#prepare<Row>(sql);
    if (!statement().readonly) throw new Error(`a query must not write: ${sql}`);
    const { name } = this;
    return {
      get: (parameters) => guard(name, () => statement().get(parameters)),
      all: (parameters) => guard(name, () => statement().all(parameters)),
      *each(parameters) {
        const rows = guard(name, () => statement().iterate(parameters));
        try {
          for (let next = guard(name, () => rows.next()); !next.done; next = guard(name, () => rows.next())) yield next.value;
        } finally {
          rows.return?.();
        }
      },
    };
  }

  command<Bound extends Parameters>(sql: string): Command<Bound> {
    const statement = this.#prepare(sql);
    return { run: (parameters) => guard(this.name, () => statement().run(parameters).changes) };
  }

  execute(sql: string): void {
    guard(this.name, () => this.#database.exec(sql));
  }

  furnish(work: () => void): void {
    this.#furnishings.push(work);
    work();
  }

  /** Goes on with another file: `open` gives it, and is called once nothing has the present one open any more. */
  replace(open: () => Sqlite.Database): void {
    this.close();
    this.#database = open();
    for (const work of this.#furnishings) work();
  }

  whenClosed(closed: () => void): void {
    this.#closed = closed;
  }

  countTransactions(within: () => void): void {
    this.#within = within;
  }

  watchTransactions(after: () => void): void {
    this.#after = after;
  }

  transaction<Result>(work: () => Result): Result {
    if (this.#database.inTransaction) return guard(this.name, () => this.#database.transaction(work)());
    const result = guard(this.name, () => this.#database.transaction(() => {
      const done = work();
      this.#within();
      return done;
    }).immediate());
    this.#after();
    return result;
  }

  pragma(source: string): unknown {
    return guard(this.name, () => this.#database.pragma(source, { simple: true }));
  }

  /** Statistics for the planner are refreshed where they grew old; a failure of that is no reason not to close. */
  close(): void {
    if (!this.#database.open) return;
    try {
      this.#database.pragma('optimize');
    } catch {
      // What is damaged is told where it is read.
    }
    this.#database.close();
    this.#closed();
  }
}
