import { useQuery } from "@tanstack/react-query";
import { Dimmed } from "../components/dimmed.tsx";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Notice } from "../components/notice.tsx";
import { Pagination } from "../components/pagination.tsx";
import { Section } from "../components/section.tsx";
import { RecordsFilter } from "../features/reporting-board/records-filter.tsx";
import { reportPeriods } from "../features/upload/report-periods.ts";
import { SubmissionList } from "../features/upload/submission-list.tsx";
import { catalogQuery } from "../queries/catalog.ts";
import { dataflowsQuery } from "../queries/dataflows.ts";
import { submissionsQuery } from "../queries/submissions.ts";
import type { SubmissionsState } from "../url-state/submissions-state.ts";

export const RECORDS_PAGE = 30;

interface RecordsTabProps {
  readonly state: SubmissionsState;
  readonly onChange: (part: Partial<SubmissionsState>) => void;
}

/** Every upload the account may see, newest first, narrowed on the server. */
export function RecordsTab({ state, onChange }: RecordsTabProps) {
  const page = Number(state.page);
  const { form, period, area, state: review } = state;
  const catalog = useQuery(catalogQuery);
  const dataflows = useQuery(dataflowsQuery);
  const submissions = useQuery(submissionsQuery(page, RECORDS_PAGE, { form, period, area, review }));
  const failed = [catalog, dataflows, submissions].find((query) => query.error !== null);
  const filtered = [form, period, area, review].some((value) => value !== null);
  return (
    <>
      {failed?.error ? <FailureNotice error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {catalog.data && dataflows.data ? (
        <RecordsFilter
          state={state}
          dataflows={dataflows.data.dataflows}
          periods={reportPeriods(dataflows.data.dataflows[0]?.nextPeriod ?? "")}
          areas={catalog.data.areas}
          onChange={onChange}
        />
      ) : null}
      {submissions.data ? (
        <Section title="上报记录" subtitle={`共 ${submissions.data.total} 份`}>
          <Dimmed when={submissions.isPlaceholderData}>
            {submissions.data.total === 0 && filtered ? (
              <Notice>没有符合条件的上报。放宽报表、报告期、地区或状态。</Notice>
            ) : (
              <SubmissionList submissions={submissions.data.submissions} />
            )}
          </Dimmed>
          <Pagination
            counter="份"
            page={page}
            pageSize={RECORDS_PAGE}
            total={submissions.data.total}
            onChange={(next) => onChange({ page: String(next) })}
          />
        </Section>
      ) : null}
    </>
  );
}
