import type { CatalogReply, DataflowReply, SessionReply } from "@dash/server/contract";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { reportableAreas } from "./reportable-areas.ts";
import { TemplateRow } from "./template-row.tsx";
import styles from "./template-list.module.css";

interface TemplateListProps {
  readonly dataflows: readonly DataflowReply[];
  readonly areas: CatalogReply["areas"];
  readonly session: SessionReply;
}

/** The forms the account may fill in, ready to download. */
export function TemplateList({ dataflows, areas, session }: TemplateListProps) {
  const mine = dataflows.filter((dataflow) => dataflow.mayUpload);
  const options = reportableAreas(session, areas);
  return (
    <Section title="下载报表" subtitle="表内已印好表号、报告期、地区、代码与计量单位">
      {mine.length === 0 ? (
        <Notice>
          “{session.roleName}”不填报表。上报请换用市州统计员或省级填报账号；已上报的表见“上报记录”。
        </Notice>
      ) : options.length === 0 ? (
        <Notice>这些报表由全省和市州填报，本账号没有可填报的地区；县区数据由所属市州汇总上报。</Notice>
      ) : (
        <ul className={styles.list}>
          {mine.map((dataflow) => (
            <TemplateRow key={dataflow.id} dataflow={dataflow} areas={options} />
          ))}
        </ul>
      )}
    </Section>
  );
}
