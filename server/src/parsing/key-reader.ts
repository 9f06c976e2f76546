import { normaliseName } from "@dash/data";
import type { KeyProblem, KeyRemark, RowKey } from "../domain/validation/report-table.ts";

/** Columns of a key, from 0: code and name may stand in two cells. */
export interface KeyColumns {
  readonly code: number | undefined;
  readonly name: number | undefined;
}

/** Reads a key by the texts of its code and its name, empty where there is none. */
export type KeyReader<T> = (code: string, name: string) => RowKey<T>;

/** What a pair of code and name means, and which of the two cells a finding is about. */
export interface KeyMeaning<T> {
  readonly value: T | null;
  readonly problem?: KeyProblem | undefined;
  readonly remark?: KeyRemark | undefined;
  /** The code unless said otherwise, where both are written. */
  readonly about?: "code" | "name";
}

/** Reads keys by a pure meaning of code and name as written. Keys repeat from row to row: each is looked into once. */
export function createKeyReader<T>(
  columns: KeyColumns,
  meaningOf: (code: string, name: string) => KeyMeaning<T>,
): KeyReader<T> {
  const byCode = new Map<string, Map<string, RowKey<T>>>();

  function read(code: string, name: string): RowKey<T> {
    const { value, problem, remark, about } = meaningOf(code, name);
    const remarkable = problem !== undefined || remark !== undefined;
    const inName = isBlankKey(code) || (about === "name" && remarkable);
    const index = (inName ? columns.name : columns.code) ?? columns.code ?? columns.name ?? 0;
    return { value, problem, remark, index };
  }

  return (code, name) => {
    let byName = byCode.get(code);
    if (!byName) {
      byName = new Map();
      byCode.set(code, byName);
    }
    let key = byName.get(name);
    if (!key) {
      key = read(code, name);
      byName.set(name, key);
    }
    return key;
  };
}

export function unknownKey(
  text: string,
  suggestions: readonly string[] = [],
  explanation: string | null = null,
): KeyProblem {
  return { kind: "unknown", text, suggestions, explanation };
}

/** The remark on a name that is not written as the catalogue has it; undefined when it is. */
export function remarkOn(
  written: string,
  known: { readonly name: string; readonly shortName: string },
): KeyRemark | undefined {
  const usual = written === "" || written === known.name || written === known.shortName;
  return usual ? undefined : { kind: "normalised", text: written, name: known.name };
}

/** Whether nothing is written but white space and characters that take no room. */
export function isBlankKey(written: string): boolean {
  return written === "" || normaliseName(written) === "";
}
