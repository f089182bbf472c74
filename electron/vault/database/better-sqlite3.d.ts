/**
 * What we use of better-sqlite3-multiple-ciphers. The package's own types lie beside its `exports` and are not found through them;
 * these are narrower too: nothing in them is `any`.
 */
declare module 'better-sqlite3' {
  namespace Database {
    interface Statement<Row = unknown> {
      readonly readonly: boolean;
      run(...parameters: readonly unknown[]): { readonly changes: number };
      get(...parameters: readonly unknown[]): Row | undefined;
      all(...parameters: readonly unknown[]): Row[];
      iterate(...parameters: readonly unknown[]): IterableIterator<Row>;
    }
    interface Options {
      readonly readonly?: boolean;
      readonly fileMustExist?: boolean;
      /** Milliseconds to wait for a lock. */
      readonly timeout?: number;
    }
    interface Database {
      readonly open: boolean;
      readonly inTransaction: boolean;
      prepare<Row = unknown>(sql: string): Statement<Row>;
      transaction<Result>(work: () => Result): (() => Result) & { immediate(): Result };
      exec(sql: string): this;
      pragma(source: string, options?: { readonly simple?: boolean }): unknown;
      key(key: Uint8Array): number;
      rekey(key: Uint8Array): number;
      unsafeMode(unsafe?: boolean): this;
      close(): this;
    }
  }
  class SqliteError extends Error {
    constructor(message: string, code: string);
    readonly code: string;
  }
  const Database: {
    new (path: string, options?: Database.Options): Database.Database;
    readonly SqliteError: typeof SqliteError;
  };
  export default Database;
}
