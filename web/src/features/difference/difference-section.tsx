import type { CatalogReply, DifferenceReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { DataTable } from "../../components/data-table.tsx";
import { Dimmed } from "../../components/dimmed.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Section } from "../../components/section.tsx";
import { SegmentedControl } from "../../components/segmented-control.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { differenceQuery } from "../../queries/difference.ts";
import type { DifferenceState } from "../../url-state/submission-state.ts";
import { differenceColumns } from "./difference-columns.tsx";
import { countWords, differenceKindName, listedKinds } from "./difference-words.ts";
import styles from "./difference-section.module.css";

const PAGE_SIZE = 25;
const TITLE = "与已发布数据、上一版的差异";

interface DifferenceSectionProps {
  readonly submission: string;
  readonly clusters: CatalogReply["clusters"];
  readonly state: DifferenceState;
  readonly onChange: (state: Partial<DifferenceState>) => void;
}

/** What the upload changes, ranked by effect on the province's figure or by surprise, with the explanations given. */
export function DifferenceSection({ submission, clusters, state, onChange }: DifferenceSectionProps) {
  const page = Number(state.differencePage);
  const difference = useQuery(
    differenceQuery(submission, {
      kind: state.difference === "all" ? undefined : state.difference,
      order: state.order,
      page,
      pageSize: PAGE_SIZE,
    }),
  );
  if (difference.error) {
    return (
      <Section title={TITLE}>
        <FailureNotice error={difference.error} onRetry={() => void difference.refetch()} />
      </Section>
    );
  }
  const reply = difference.data;
  if (!reply) return null;
  return (
    <Section
      title={TITLE}
      subtitle={countWords(reply)}
      actions={<Controls {...{ reply, state, onChange }} />}
    >
      {reply.rows.length === 0 ? (
        <Notice>
          {state.difference === "all" ? "本次上报与已发布的数据、上一版完全一致。" : "没有这一类差异。"}
        </Notice>
      ) : (
        <Dimmed when={difference.isPlaceholderData}>
          <DataTable
            caption={captionOf(reply)}
            columns={differenceColumns(clusters, new Set(reply.rows.map((row) => row.period)).size > 1)}
            rows={reply.rows}
            keyOf={(row) => `${row.sheet}!${row.cell}/${row.indicator}/${row.measure}`}
            stacks
          />
          <Pagination
            counter="行"
            page={page}
            pageSize={PAGE_SIZE}
            total={reply.total}
            onChange={(next) => onChange({ differencePage: String(next) })}
          />
        </Dimmed>
      )}
    </Section>
  );
}

function Controls({
  reply,
  state,
  onChange,
}: { readonly reply: DifferenceReply } & Pick<DifferenceSectionProps, "state" | "onChange">) {
  return (
    <span className={styles.controls}>
      <SelectField
        label="差异"
        value={state.difference}
        groups={[
          {
            name: "",
            options: [
              { id: "all", name: "全部差异" },
              ...listedKinds.map((kind) => ({
                id: kind,
                name: `${differenceKindName(kind)}（${reply[kind]}）`,
                disabled: reply[kind] === 0,
              })),
            ],
          },
        ]}
        onChange={(kind) =>
          onChange({ difference: kind as DifferenceState["difference"], differencePage: "1" })
        }
      />
      <SegmentedControl
        label="差异的排列"
        options={[
          { id: "effect", name: "按对全省的影响" },
          { id: "surprise", name: "按偏离预期" },
        ]}
        value={state.order}
        onChange={(order) => onChange({ order, differencePage: "1" })}
      />
    </span>
  );
}

function captionOf({ order, earlier }: DifferenceReply): string {
  const ranked =
    order === "effect"
      ? "按对全省数的影响由大到小排列"
      : "按偏离预期的程度由大到小排列；预期=上年同期×上一期增速，增速类以上一期为预期，“上年同期”栏以上年发布数为预期";
  return earlier ? `${ranked}；上一版于${instantInShanghai(earlier.createdAt)}上传` : ranked;
}
