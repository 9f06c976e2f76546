import { departmentById, ownerNames } from "@dash/data";
import { columnName, figureAddress, indicatorOf } from "../describe-cell.ts";
import { isFilled, isOwn } from "../own-part.ts";
import type { Rule } from "../rule.ts";

export const indicatorNotOwned: Rule = {
  id: "indicator-not-owned",
  title: "指标不归本部门",
  class: "definition",
  severity: "error",
  formula: "部门账号：填了数的指标∈本部门负责的指标",
  explanation: "省直部门只上报本部门负责的指标，不能改动其他部门的指标。各指标的负责部门见指标目录。",
  source: "平台权限规则",
  cells({ department }) {
    if (department === null) return null;
    const own = departmentById(department)?.name ?? department;
    return (cell, row) => {
      if (!isFilled(cell) || isOwn(department, cell, row)) return null;
      const indicator = indicatorOf(cell, row)!;
      const owners = ownerNames(indicator.owners);
      return {
        cause: indicator.id,
        cell: figureAddress(row, cell),
        message: (count) =>
          `“${indicator.name}”由${owners}负责，${own}不能上报（${columnName(cell, row)}等${count}格）。`,
        expected: `${own}负责的指标`,
        found: indicator.name,
        suggestion: "请清空这些格，或下载本部门的模板（只印本部门的栏目）填报后重新上传。",
      };
    };
  },
};
