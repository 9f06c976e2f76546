import type { ReadersReply } from "@dash/server/contract";
import { DataTable } from "../../components/data-table.tsx";
import { instantInShanghai } from "../../format/instant.ts";

const PARTS: Readonly<Record<string, string>> = {
  "": "打开提前阅读",
  map: "地图",
  series: "走势",
  catalog: "目录",
  observations: "数据",
  "observations/history": "从哪来",
  "clusters/progress": "产业集群",
  "areas/:code": "市州",
  revisions: "修订三角",
};

/** What of a release was read in advance, by whom and when. */
export function LookList({ looks }: { readonly looks: ReadersReply["looks"] }) {
  if (looks.length === 0) return <p>还没有人提前阅读。</p>;
  return (
    <DataTable
      caption={`阅读记录，新的在前（最近 ${looks.length} 次；十分钟内同一内容记一次，下载逐次记录）`}
      columns={[
        { id: "at", head: "时间", unbroken: true, cell: (look) => instantInShanghai(look.at) },
        { id: "who", head: "姓名", unbroken: true, cell: (look) => look.displayName },
        {
          id: "what",
          head: "内容",
          unbroken: true,
          cell: (look) => `${look.download ? "下载" : ""}${PARTS[look.part] ?? look.part}`,
        },
      ]}
      rows={looks.map((look, place) => ({ ...look, place }))}
      keyOf={(look) => String(look.place)}
    />
  );
}
