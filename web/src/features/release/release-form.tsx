import type { ReleaseReply, SubmissionReply } from "@dash/server/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Section } from "../../components/section.tsx";
import { SegmentedControl } from "../../components/segmented-control.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useNow } from "../../components/use-now.ts";
import { shanghaiInputOf } from "../../format/shanghai-input.ts";
import { checklistQuery, createRelease } from "../../queries/releases.ts";
import { ConfirmReleaseDialog } from "./confirm-release-dialog.tsx";
import { ReleaseChecklist } from "./release-checklist.tsx";
import {
  missingInChecklist,
  missingInDraft,
  publishAtOf,
  type ReleaseDraft,
  reportableVintages,
} from "./release-draft.ts";
import styles from "./release-form.module.css";
import { WaitingList } from "./waiting-list.tsx";

interface ReleaseFormProps {
  readonly submissions: readonly SubmissionReply[];
  readonly onReleased: (release: ReleaseReply, submissions: readonly SubmissionReply[]) => void;
}

const HOUR_MS = 60 * 60 * 1000;

/** Chooses confirmed uploads and publishes them, now or at an hour of Beijing time. */
export function ReleaseForm({ submissions, onReleased }: ReleaseFormProps) {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<ReleaseDraft>(() => ({
    submissions: submissions.length === 1 ? submissions.map((row) => row.id) : [],
    vintage: "preliminary",
    note: "",
    when: "now",
    hour: shanghaiInputOf(new Date(Date.now() + HOUR_MS)),
    acknowledged: [],
  }));
  const now = useNow();
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState<string | null>(null);
  const change = (part: Partial<ReleaseDraft>) => {
    setDraft({ ...draft, ...part });
    setMissing(null);
  };
  const chosen = submissions.filter((row) => draft.submissions.includes(row.id));

  const chosenDraft = { ...draft, submissions: chosen.map((row) => row.id) };
  const publishAt = publishAtOf(draft);
  const plan = {
    submissions: chosenDraft.submissions,
    vintage: draft.vintage,
    ...(publishAt === undefined ? {} : { publishAt }),
  };
  const ready = missingInDraft(chosenDraft, now) === null;
  const checklist = useQuery(checklistQuery(plan, ready));

  const releasing = useMutation({
    mutationFn: () =>
      createRelease({ ...plan, note: draft.note.trim(), acknowledged: [...draft.acknowledged] }),
    onSuccess: async (release) => {
      onReleased(release, chosen);
      change({ submissions: [], note: "", acknowledged: [] });
      await queryClient.invalidateQueries();
    },
    onSettled: () => setAsking(false),
  });

  function ask() {
    const reason = missingInDraft(chosenDraft, new Date()) ?? missingInChecklist(draft, checklist.data);
    setMissing(reason);
    setAsking(reason === null);
  }

  return (
    <Section title="发布" subtitle="发布后总览、地图和走势随即更新">
      <div className={styles.form}>
        <WaitingList
          submissions={submissions}
          chosen={draft.submissions}
          onChange={(ids) => change({ submissions: ids })}
        />
        <div className={styles.fields}>
          <SelectField
            label="数据版本"
            value={draft.vintage}
            groups={[
              { name: "", options: reportableVintages.map(({ id, name }) => ({ id, name: `${name}数` })) },
            ]}
            onChange={(vintage) => change({ vintage })}
          />
          <span className={styles.when}>
            <span className={styles.label} aria-hidden="true">
              发布时间
            </span>
            <SegmentedControl
              label="发布时间"
              options={[
                { id: "now", name: "立即" },
                { id: "later", name: "定时" },
              ]}
              value={draft.when}
              onChange={(when) => change({ when })}
            />
          </span>
        </div>
        {draft.when === "later" ? (
          <div className={styles.hour}>
            <TextField
              label="发布时间（北京时间）"
              type="datetime-local"
              value={draft.hour}
              onChange={(hour) => change({ hour })}
              hint="到时自动发布，此前可以取消；与本机时区无关，一律按北京时间"
            />
          </div>
        ) : null}
        <div className={styles.note}>
          <TextField
            label="发布说明"
            value={draft.note}
            onChange={(note) => change({ note })}
            maxLength={300}
            hint="会列在发布记录和数据来源中，例如“2024年前三季度初步核算数”"
          />
        </div>
        {checklist.error ? (
          <FailureNotice error={checklist.error} onRetry={() => void checklist.refetch()} />
        ) : ready ? (
          <ReleaseChecklist
            checklist={checklist.data}
            acknowledged={draft.acknowledged}
            onAcknowledge={(acknowledged) => change({ acknowledged })}
          />
        ) : null}
        {missing ? (
          <p role="alert" className={styles.missing}>
            {missing}
          </p>
        ) : null}
        {releasing.error ? <FailureNotice error={releasing.error} /> : null}
        <div>
          <Button kind="primary" onClick={ask}>
            {draft.when === "now" ? "发布…" : "定时发布…"}
          </Button>
        </div>
      </div>
      {asking ? (
        <ConfirmReleaseDialog
          draft={draft}
          submissions={chosen}
          busy={releasing.isPending}
          onCancel={() => setAsking(false)}
          onConfirm={() => releasing.mutate()}
        />
      ) : null}
    </Section>
  );
}
