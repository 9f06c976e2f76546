import { refuse } from "../domain/refusal.ts";
import type { Finding } from "../domain/validation/finding.ts";
import { individualKinds } from "../domain/validation/individual-data.ts";
import type { Reading } from "../domain/validation/report-table.ts";
import { individualData } from "../domain/validation/rules/individual-data.ts";

const LISTED = 10;

/**
 * Why an upload with names, numbers or phones of single persons or units is not kept, or null. The file, its findings
 * and what stands in the cells go nowhere; only the places are told.
 */
export function refuseIndividualData(
  reading: Reading,
  findings: readonly Finding[],
): ReturnType<typeof refuse> | null {
  const places = [
    ...reading.individuals.map(({ sheet, cell, kind }) => `${sheet}!${cell}（${individualKinds[kind]}）`),
    ...findings
      .filter(({ rule, cell }) => rule === individualData.id && cell !== null)
      .map(({ sheet, cell, found }) => `${sheet}!${cell}（${found}）`),
  ];
  const distinct = [...new Set(places)];
  if (distinct.length === 0) return null;
  const more = distinct.length > LISTED ? `等${distinct.length}处` : "";
  return refuse({
    kind: "invalid",
    code: "individual-data",
    message: `文件含有个人或单个企业的信息：${distinct.slice(0, LISTED).join("、")}${more}。文件没有保存。请删除这些内容，只保留汇总数后重新上传。`,
    path: "file",
    detail: { cells: distinct.slice(0, 200) },
  });
}
