import type { CatalogReply, ProgressReply } from "@dash/server/contract";
import { Link } from "wouter";
import { NoteList } from "../../components/note-list.tsx";
import { Section } from "../../components/section.tsx";
import { sourceLine } from "../../format/source-line.ts";
import styles from "./scope-notes.module.css";

interface ScopeNotesProps {
  readonly cluster: CatalogReply["clusters"][number];
  readonly clusters: CatalogReply["clusters"];
  readonly reply: ProgressReply;
  readonly addressOf: (cluster: string) => string;
}

/** What is inside the figures of a cluster, which clusters it overlaps with, and where the figures come from. */
export function ScopeNotes({ cluster, clusters, reply, addressOf }: ScopeNotesProps) {
  const overlapping = clusters.filter((other) => cluster.overlapsWith.includes(other.id));
  return (
    <Section title="口径与说明">
      <dl className={styles.notes}>
        <dt>监测序列</dt>
        <dd>{cluster.monitoredSeries}</dd>
        <dt>口径提示</dt>
        <dd>{cluster.scopeNote}</dd>
        {overlapping.length > 0 ? (
          <>
            <dt>口径交叉</dt>
            <dd>
              与
              {overlapping.map((other, place) => (
                <span key={other.id}>
                  {place > 0 ? "、" : ""}
                  <Link href={addressOf(other.id)} className="in-text">
                    {other.name}
                  </Link>
                </span>
              ))}
              有交叉，不可相加。
            </dd>
          </>
        ) : null}
        <dt>目标</dt>
        <dd>{reply.targetSet.note}</dd>
      </dl>
      <NoteList notes={[...reply.notes.filter((note) => note !== reply.targetSet.note), sourceLine(reply)]} />
    </Section>
  );
}
