import { keyAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const clusterLaterName: Rule = {
  id: "cluster-later-name",
  title: "使用了后续文件的集群名称",
  class: "definition",
  severity: "warning",
  formula: "集群名称∈目标文件所列名称",
  explanation: "后续文件改用的名称范围可能不同：按目标文件的集群识别，须说明数据是哪个口径。",
  source: "《湖北省服务业发展“十四五”规划》",
  rows: () => (row) => {
    const remark = row.cluster.remark;
    if (remark?.kind !== "later-name") return null;
    return {
      cause: remark.text,
      cell: keyAddress(row, row.cluster),
      message: `“${remark.text}”:${remark.note}`,
      found: remark.text,
      suggestion: "请改用目标文件中的集群名称，或说明数据口径与目标文件一致。",
    };
  },
};
