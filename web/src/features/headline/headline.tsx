import type { AreaProfileReply, CatalogReply, ProgressReply } from "@dash/server/contract";
import { SelectField } from "../../components/select-field.tsx";
import { SpokenLine } from "../../components/spoken-line.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { periodName } from "../../format/period.ts";
import { headlineParts } from "./headline-parts.ts";
import styles from "./headline.module.css";

interface HeadlineProps {
  readonly catalog: CatalogReply;
  readonly province: AreaProfileReply | undefined;
  readonly progress: ProgressReply | undefined;
  readonly onTargetSet: (targetSet: string) => void;
}

/** The page speaks first: one sentence from the data, and what a reader must know to trust it. */
export function Headline({ catalog, province, progress, onTargetSet }: HeadlineProps) {
  const parts = headlineParts(province, progress);
  return (
    <div className={styles.headline}>
      <SpokenLine parts={parts.some((part) => part !== "") ? parts : ["正在读取已发布的数据…"]} />
      <div className={styles.facts}>
        {progress?.period ? (
          <span>
            集群为营业收入（代“主营业务收入”），
            {periodName(progress.period, progress.closed ? "year" : "rolling4")}
          </span>
        ) : null}
        {catalog.releasedAt ? <span>最近发布 {instantInShanghai(catalog.releasedAt)}</span> : null}
        {progress ? (
          <>
            <span className="no-print">
              <SelectField
                label="目标口径"
                value={progress.targetSet.id}
                groups={[{ name: "", options: catalog.targetSets.map(({ id, name }) => ({ id, name })) }]}
                onChange={onTargetSet}
              />
            </span>
            <span className="print-only">目标口径：{progress.targetSet.name}</span>
          </>
        ) : null}
      </div>
    </div>
  );
}
