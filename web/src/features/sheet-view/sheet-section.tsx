import type { FindingReply, SheetsReply, SubmissionDetail } from "@dash/server/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { Section } from "../../components/section.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { catalogQuery } from "../../queries/catalog.ts";
import { dataflowsQuery } from "../../queries/dataflows.ts";
import { correctReading, forgetLayout, sheetsQuery } from "../../queries/sheets.ts";
import { columnUseOfId, groupsOfUses, idOfUse, nameOfUse } from "./column-use.ts";
import { CurrentFinding } from "./current-finding.tsx";
import { draftOf, type LayoutDraft, layoutOfDraft } from "./layout-draft.ts";
import { LayoutEditor } from "./layout-editor.tsx";
import { cellPlace, columnLetters, linesInView, twoLineWidth } from "./sheet-geometry.ts";
import { SheetGrid } from "./sheet-grid.tsx";
import { SheetSource } from "./sheet-source.tsx";
import styles from "./sheet-section.module.css";
import { useSheetLines } from "./use-sheet-lines.ts";

/** The sheet is never higher on the page, in pixels. */
const HIGHEST = 520;

/** Of the field that chooses what a column is read as. */
const FIELD_WIDTH = 132;

interface SheetSectionProps {
  readonly submission: Pick<SubmissionDetail, "id" | "fileName">;
  readonly findings: readonly FindingReply[];
  /** The findings that are stepped through, in their order. */
  readonly stepped: readonly FindingReply[];
  /** Id of the finding the person stands on. */
  readonly finding: string | null;
  readonly onFinding: (id: string) => void;
}

/** The uploaded sheet with its findings marked, and how it is read, which its uploader may correct. */
export function SheetSection(props: SheetSectionProps) {
  const sheets = useQuery(sheetsQuery(props.submission.id));
  return (
    <Section title="原表" subtitle="上报的文件原样显示；带记号的单元格有校验结果；列上方为读作的指标">
      {sheets.error ? (
        <FailureNotice error={sheets.error} onRetry={() => void sheets.refetch()} />
      ) : sheets.data ? (
        <Sheets {...props} sheets={sheets.data} />
      ) : (
        <ProgressBar label="正在打开原表" share={null} />
      )}
    </Section>
  );
}

function Sheets({
  submission,
  sheets,
  findings,
  stepped,
  finding,
  onFinding,
}: SheetSectionProps & { readonly sheets: SheetsReply }) {
  const queryClient = useQueryClient();
  const catalog = useQuery(catalogQuery);
  const dataflows = useQuery(dataflowsQuery);
  const [chosen, setChosen] = useState<{ readonly sheet: number; readonly finding: string | null } | null>(
    null,
  );
  const [draft, setDraft] = useState<LayoutDraft | null>(null);
  const [top, setTop] = useState(0);

  const { layout } = sheets;
  const current = findings.find(({ id }) => id === finding) ?? null;
  const ofFinding = sheets.sheets.find(({ name }) => name === current?.sheet)?.index;
  const followed = chosen && chosen.finding === finding ? chosen.sheet : (ofFinding ?? chosen?.sheet);
  const index = draft?.sheet ?? followed ?? layout?.sheet ?? 0;
  const view = linesInView(top, HIGHEST, Number.MAX_SAFE_INTEGER);
  const lines = useSheetLines(submission.id, index, view);
  const last = Math.max(1, lines.first?.lines ?? 1);

  const correcting = useMutation({
    mutationFn: (body: Parameters<typeof correctReading>[1]) => correctReading(submission.id, body),
    onSuccess: async () => {
      setDraft(null);
      await queryClient.invalidateQueries({ queryKey: ["submissions"] });
    },
  });
  const forgetting = useMutation({
    mutationFn: async (id: number) => {
      await forgetLayout(id);
      if (sheets.mayCorrect) await correctReading(submission.id, { encoding: null, layout: null });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["submissions"] }),
  });

  const forms = (dataflows.data?.dataflows ?? []).filter(({ mayUpload }) => mayUpload);
  const form = forms.find(({ id }) => id === draft?.dataflow);
  const indicators = catalog.data?.indicators ?? [];
  const uses = new Map(layout?.sheet === index ? layout.columns.map(({ index: at, use }) => [at, use]) : []);
  const groups = form ? groupsOfUses(form, indicators) : [];
  const place = current?.cell && ofFinding === index ? cellPlace(current.cell) : null;

  function above(column: number) {
    if (draft && form)
      return (
        <SelectField
          label={`${columnLetters(column)}列读作`}
          quiet
          value={idOfUse(draft.uses[column] ?? { kind: "ignored" })}
          groups={groups}
          onChange={(id) =>
            setDraft({ ...draft, uses: { ...draft.uses, [column]: columnUseOfId(id, form) } })
          }
        />
      );
    const use = uses.get(column);
    return (
      <span className={use?.kind === "figure" ? styles.figure : styles.quiet}>
        {nameOfUse(use ?? { kind: "ignored" }, indicators)}
      </span>
    );
  }

  return (
    <>
      <div className={`${styles.bar} no-print`}>
        <SheetSource
          sheets={sheets}
          index={index}
          disabled={draft !== null}
          busy={correcting.isPending || forgetting.isPending}
          onSheet={(sheet) => {
            setChosen({ sheet, finding });
            setTop(0);
          }}
          onEncoding={(encoding) => correcting.mutate({ encoding, layout: null })}
          onForget={(id) => forgetting.mutate(id)}
        />
        {sheets.mayCorrect && !draft && index !== layout?.sheet && sheets.sheets[index]?.hidden === false ? (
          <Button
            disabled={correcting.isPending}
            onClick={() => correcting.mutate({ encoding: null, sheet: index, layout: null })}
          >
            改读这张工作表
          </Button>
        ) : null}
        {sheets.mayCorrect && !draft && forms.length > 0 && sheets.sheets[index]?.hidden === false ? (
          <Button onClick={() => setDraft(draftOf(layout, index, forms))}>更正列对应</Button>
        ) : null}
      </div>
      {draft ? (
        <LayoutEditor
          draft={draft}
          forms={forms}
          onChange={setDraft}
          onSave={() => correcting.mutate({ encoding: null, layout: layoutOfDraft(draft) })}
          onAutomatic={() => correcting.mutate({ encoding: null, layout: null })}
          onCancel={() => {
            correcting.reset();
            setDraft(null);
          }}
          saving={correcting.isPending}
          error={correcting.error}
        />
      ) : null}
      {!draft && correcting.isPending ? <ProgressBar label="正在重新读取并校验" share={null} /> : null}
      {!draft && correcting.error ? <FailureNotice error={correcting.error} /> : null}
      {forgetting.error ? <FailureNotice error={forgetting.error} /> : null}
      {lines.error ? <FailureNotice error={lines.error} onRetry={lines.retry} /> : null}
      <div className={findings.length > 0 ? styles.columns : undefined}>
        {lines.first ? (
          <SheetGrid
            key={index}
            caption={`${submission.fileName}的工作表${lines.first.name}`}
            window={lines.first}
            lines={lines}
            drawn={{ from: Math.min(view.from, last), to: Math.min(view.to, last) }}
            onScroll={setTop}
            above={(draft && form) || layout?.sheet === index ? above : null}
            aboveWidth={(column) =>
              draft
                ? FIELD_WIDTH
                : twoLineWidth(nameOfUse(uses.get(column) ?? { kind: "ignored" }, indicators))
            }
            isKey={(column) => (draft ? draft.uses[column] : uses.get(column))?.kind === "key"}
            findings={new Map(findings.map((entry) => [entry.id, entry]))}
            current={current}
            target={place}
            onFinding={onFinding}
          />
        ) : lines.error ? null : (
          <ProgressBar label="正在读取工作表" share={null} />
        )}
        {findings.length > 0 ? (
          <CurrentFinding findings={stepped} current={current} onFinding={onFinding} />
        ) : null}
      </div>
      {lines.first ? (
        <p className={styles.size}>
          {lines.loading ? "正在读取…" : `共 ${lines.first.lines} 行、${lines.first.allColumns} 列`}
          {lines.first.allColumns > lines.first.columns ? `，只显示前 ${lines.first.columns} 列` : ""}
        </p>
      ) : null}
    </>
  );
}
