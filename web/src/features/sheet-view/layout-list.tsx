import type { SheetLayoutReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { DataTable } from "../../components/data-table.tsx";
import { Section } from "../../components/section.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { catalogQuery } from "../../queries/catalog.ts";
import { nameOfUse } from "./column-use.ts";
import { columnLetters } from "./sheet-geometry.ts";

/** What each column of a checked file would be read as; nothing of it is kept. */
export function LayoutList({ layout }: { readonly layout: SheetLayoutReply }) {
  const catalog = useQuery(catalogQuery);
  const { remembered, headFrom, headTo } = layout;
  return (
    <Section
      title="列对应"
      subtitle={
        remembered
          ? `按${instantInShanghai(remembered.createdAt)}由${remembered.createdByName}更正过的列对应读取`
          : "按表头文字自动识别；正式上报后可以在“原表”中更正"
      }
    >
      <DataTable
        caption={`表头为第${headFrom}${headTo > headFrom ? `到${headTo}` : ""}行`}
        rows={layout.columns.filter(({ heading, use }) => heading !== "" || use.kind !== "ignored")}
        keyOf={({ index }) => String(index)}
        isAside={({ use }) => use.kind === "ignored"}
        columns={[
          { id: "column", head: "列", cell: ({ index }) => columnLetters(index) },
          { id: "heading", head: "表头", cell: ({ heading }) => heading },
          { id: "use", head: "读作", cell: ({ use }) => nameOfUse(use, catalog.data?.indicators ?? []) },
        ]}
      />
    </Section>
  );
}
