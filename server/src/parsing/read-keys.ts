import {
  type Cluster,
  clusters,
  type Indicator,
  indicatorById,
  matchCluster,
  matchIndicator,
  NO_CLUSTER,
  normaliseName,
  suggestClusters,
  suggestIndicators,
} from "@dash/data";
import {
  createKeyReader,
  type KeyColumns,
  type KeyMeaning,
  type KeyReader,
  remarkOn,
  unknownKey,
} from "./key-reader.ts";
import type { RawRow } from "./raw-workbook.ts";

/** Text of a row's key cell as written; a code stored as a number becomes its digits. */
export function keyText(row: RawRow, column: number | undefined): string {
  const raw = column === undefined ? undefined : row.cells[column];
  if (raw === undefined) return "";
  return raw.kind === "number" ? String(raw.value) : raw.text;
}

/** Reads the cluster of a row; `_T` stands for none. */
export function createClusterReader(columns: KeyColumns): KeyReader<string> {
  return createKeyReader(columns, clusterMeaning);
}

function clusterMeaning(writtenCode: string, writtenName: string): KeyMeaning<string> {
  const code = normaliseName(writtenCode);
  const name = normaliseName(writtenName);
  if (code === "" && name === "") return { value: null, problem: { kind: "empty" } };
  if (code === NO_CLUSTER || (code === "" && name === NO_CLUSTER)) return { value: NO_CLUSTER };
  const byCode = code === "" ? null : clusterByCode(code);
  if (byCode === undefined) return { value: null, problem: unknownKey(code, namesOf(name)), about: "code" };
  if (name === "") return { value: byCode!.id };
  const match = matchCluster(name);
  if (match.kind === "refused")
    return { value: null, problem: unknownKey(name, [], match.explanation), about: "name" };
  const conflict = (cluster: Cluster): KeyMeaning<string> => ({
    value: null,
    problem: {
      kind: "conflict",
      text: name,
      code,
      name: cluster.name,
      misspelt: match.kind === "unknown" && suggestClusters(name).includes(cluster),
    },
    about: "name",
  });
  if (match.kind === "unknown")
    return byCode ? conflict(byCode) : { value: null, problem: unknownKey(name, namesOf(name)) };
  if (byCode && byCode.id !== match.cluster.id) return conflict(byCode);
  const remark =
    match.note === null
      ? remarkOn(writtenName, match.cluster)
      : ({ kind: "later-name", text: name, note: match.note } as const);
  return { value: match.cluster.id, remark, about: "name" };
}

function clusterByCode(code: string): Cluster | undefined {
  const digits = code.replace(/^'/, "").padStart(2, "0");
  return clusters.find((cluster) => cluster.code === digits || cluster.id === code);
}

function namesOf(name: string): readonly string[] {
  return suggestClusters(name).map((cluster) => `${cluster.name}（${cluster.code}）`);
}

/** Reads the indicator of a row of the long form. */
export function createIndicatorReader(columns: KeyColumns): KeyReader<Indicator> {
  return createKeyReader(columns, indicatorMeaning);
}

function indicatorMeaning(writtenCode: string, writtenName: string): KeyMeaning<Indicator> {
  const code = normaliseName(writtenCode);
  const name = normaliseName(writtenName);
  if (code === "" && name === "") return { value: null, problem: { kind: "empty" } };
  const found = code === "" ? matchIndicator(name) : indicatorById(code);
  if (!found) {
    const suggestions = suggestIndicators(name).map((indicator) => `${indicator.name}（${indicator.id}）`);
    return { value: null, problem: unknownKey(code === "" ? name : code, suggestions) };
  }
  const named = code === "" || name === "" ? found : matchIndicator(name, found.block);
  if (named !== found)
    return {
      value: null,
      problem: unknownKey(name, [], `指标代码${code}是“${found.name}”，同一行的名称却是“${name}”。`),
      about: "name",
    };
  return {
    value: found,
    remark: writtenName === found.id ? undefined : remarkOn(writtenName, found),
    about: "name",
  };
}
