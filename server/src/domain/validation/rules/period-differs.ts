import { type MonthIndex, periodName, quarterOrMonthCode } from "@dash/data";
import { periodNameWithCode } from "../period-name.ts";
import type { Rule } from "../rule.ts";

export const periodDiffers: Rule = {
  id: "period-differs",
  title: "报告期不一致",
  class: "definition",
  severity: "error",
  formula: "标题、表头、文件名的报告期＝上报时所选报告期",
  explanation:
    "标题、表头、文件名与上报时选择的报告期必须是同一期。规上服务业滞后一个月，1—5月数不能当作上半年数。",
  source: "平台报送规则：统计单位、报表、报告期三者一致",
  *table({ table, month, requested, reading }) {
    if (month === null || table.dataflow.layout === "long") return;
    for (const stated of table.periods) {
      if (stated.value === month) continue;
      yield {
        cause: `period ${stated.value}`,
        cell: stated.cell,
        message: `文件写明的报告期是${periodNameWithCode(stated.value)}，${requested.month === null ? "与表内另一处不同" : "与所选报告期不同"}。${lagging(stated.value, month)}`,
        expected: periodNameWithCode(month),
        found: stated.text,
        suggestion: wayOut(stated.value, month),
        explains: "all",
      };
    }
    const named = reading.fileNamePeriods;
    if (named.length === 0 || named.includes(month)) return;
    yield {
      cause: `period ${named[0]}`,
      cell: null,
      message: `文件名写的报告期是${named.map(periodNameWithCode).join("、")}，与${requested.month === null ? "表中的" : "所选"}报告期不同。${lagging(named[0]!, month)}`,
      expected: periodNameWithCode(month),
      found: reading.fileName,
      suggestion: wayOut(named[0]!, month),
      explains: "all",
    };
  },
};

const MONTHS_PER_QUARTER = 3;

/** Whether a file carries fewer months of the quarter it is reported for, as 1—5月 reported for 上半年. */
function isLagging(stated: MonthIndex, month: MonthIndex): boolean {
  return (month + 1) % MONTHS_PER_QUARTER === 0 && stated < month && month - stated < MONTHS_PER_QUARTER;
}

function lagging(stated: MonthIndex, month: MonthIndex): string {
  return isLagging(stated, month)
    ? `${periodName(stated, "year-to-date")}的数不能当作${periodName(month, "year-to-date")}数。`
    : "";
}

function wayOut(stated: MonthIndex, month: MonthIndex): string {
  return isLagging(stated, month)
    ? `请等该期数据出齐再报；已有的数用历史数据批量表按“${quarterOrMonthCode(stated)}”填报。`
    : "请上传该期的报表，或改选报告期。";
}
