import { normalisedNames } from "../normalised-names.ts";
import type { Rule } from "../rule.ts";

export const clusterNameNormalised: Rule = {
  id: "cluster-name-normalised",
  title: "产业集群写法已规范",
  class: "definition",
  severity: "info",
  formula: "产业集群写法＝目录中的名称",
  explanation: "空格、全角、标点和通用别名按目录规范，列出以便核对；口径不同的名称不在此列。",
  source: "《2021年推进全省服务业发展工作要点》第9项",
  rows: normalisedNames("产业集群", (row) => row.cluster),
};
