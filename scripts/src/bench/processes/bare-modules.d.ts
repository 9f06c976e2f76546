/** As much of these packages as the bare upsert uses; their types are no dependency of the scripts. */
declare module "papaparse" {
  const papaparse: {
    parse(text: string, options: { readonly skipEmptyLines: boolean }): { readonly data: string[][] };
  };
  export default papaparse;
}

declare module "better-sqlite3" {
  export default class SQLite {
    constructor(path: string);
    pragma(text: string): unknown;
    exec(text: string): void;
    prepare(text: string): { run(...values: readonly unknown[]): unknown };
    transaction(work: () => void): () => void;
    close(): void;
  }
}
