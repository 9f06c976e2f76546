import { NO_CLUSTER, PROVINCE_CODE } from "@dash/data";
import type { CatalogIndicator, CatalogReply, RevisionsReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { Fragment, type ReactNode, useState } from "react";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Dimmed } from "../../components/dimmed.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Section } from "../../components/section.tsx";
import { SegmentedControl } from "../../components/segmented-control.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { dateInShanghai } from "../../format/instant.ts";
import { missingWords } from "../../format/missing.ts";
import { formatNumber, formatSigned, NO_VALUE } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";
import { vintageName } from "../../format/version-words.ts";
import { revisionsQuery } from "../../queries/revisions.ts";
import type { IndicatorState } from "../../url-state/indicator-state.ts";
import { revisionSummary, versionHead } from "./revision-words.ts";
import styles from "./revision-section.module.css";

type Period = RevisionsReply["periods"][number];

const PAGE_SIZE = 20;

interface RevisionSectionProps {
  readonly indicator: CatalogIndicator;
  readonly catalog: CatalogReply;
  readonly state: IndicatorState;
  readonly onChange: (state: Partial<IndicatorState>) => void;
}

/** The revision triangle: what was first published of each period, and what became of it. */
export function RevisionSection({ indicator, catalog, state, onChange }: RevisionSectionProps) {
  const [page, setPage] = useState(1);
  const cluster = indicator.block === "cluster" ? state.cluster : NO_CLUSTER;
  const measure = indicator.statistics.includes("published-growth") ? state.measure : "level";
  const revisions = useQuery(revisionsQuery({ indicator: indicator.id, area: state.area, cluster, measure }));
  const reply = revisions.data;
  const relative = measure === "level" && indicator.kind !== "rate" && indicator.kind !== "index";
  return (
    <Section
      className={styles.section}
      title="历次发布与修订"
      subtitle={reply ? revisionSummary(reply, relative) : ""}
      actions={
        <span className={styles.choices}>
          <SelectField
            label="地区"
            quiet
            value={state.area}
            groups={areaGroups(catalog)}
            onChange={(area) => {
              setPage(1);
              onChange({ area });
            }}
          />
          {indicator.block === "cluster" ? (
            <SelectField
              label="产业集群"
              quiet
              value={cluster}
              groups={[
                { name: "", options: catalog.clusters.map(({ id, shortName }) => ({ id, name: shortName })) },
              ]}
              onChange={(next) => onChange({ cluster: next })}
            />
          ) : null}
          {indicator.statistics.includes("published-growth") ? (
            <SegmentedControl
              label="看哪一栏"
              options={[
                { id: "level", name: "水平值" },
                { id: "published-growth", name: "同比增速" },
              ]}
              value={measure}
              onChange={(next) => onChange({ measure: next })}
            />
          ) : null}
        </span>
      }
    >
      {revisions.error ? (
        <FailureNotice error={revisions.error} onRetry={() => void revisions.refetch()} />
      ) : reply === undefined ? null : reply.periods.length === 0 ? (
        <Notice>这个地区还没有发布过这一数据，因此没有修订可列。</Notice>
      ) : (
        <Dimmed when={revisions.isPlaceholderData}>
          <DataTable
            caption={`单位：${reply.unit}；每格为发布数、在本平台发布或入库的日期与数据版本，修订后另列与上一版之差${reply.simulated ? "；含模拟数据" : ""}`}
            columns={columnsOf(reply, relative)}
            rows={reply.periods.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
            keyOf={({ period }) => period}
            stacks
          />
          <Pagination
            counter="个报告期"
            page={page}
            pageSize={PAGE_SIZE}
            total={reply.periods.length}
            onChange={setPage}
          />
        </Dimmed>
      )}
    </Section>
  );
}

function areaGroups({ areas }: CatalogReply) {
  const listed = areas.filter(({ level, code }) => level === "prefecture" || code === PROVINCE_CODE);
  return [{ name: "", options: listed.map(({ code, name }) => ({ id: code, name })) }];
}

function columnsOf(reply: RevisionsReply, relative: boolean): readonly DataColumn<Period>[] {
  const most = Math.max(...reply.periods.map(({ versions }) => versions.length));
  return [
    {
      id: "period",
      head: "报告期",
      unbroken: true,
      cell: ({ period }) => periodName(period, reply.transformation),
    },
    ...Array.from({ length: most }, (_, place): DataColumn<Period> => ({
      id: `version-${place}`,
      head: versionHead(place),
      number: true,
      cell: (period) => versionCell(reply, period, place),
    })),
    {
      id: "total",
      head: relative ? "累计修订（%）" : "累计修订（百分点）",
      number: true,
      cell: ({ total, totalPercent }) => {
        const shown = relative ? totalPercent : total;
        return shown === null ? NO_VALUE : formatSigned(shown, 2);
      },
    },
  ];
}

function versionCell(reply: RevisionsReply, { versions }: Period, place: number): ReactNode {
  const version = versions[place];
  if (!version) return "";
  const release = reply.releases.find(({ id }) => id === version.release);
  return (
    <Fragment>
      <span className={styles.version}>
        {version.value === null ? missingWords(version.reason) : formatNumber(version.value, reply.decimals)}
      </span>
      {version.change ? (
        <small className={styles.small}>{formatSigned(version.change, reply.decimals)}</small>
      ) : null}
      {release ? (
        <small className={styles.small}>
          {dateInShanghai(release.publishedAt)} {vintageName(release.vintage)}
        </small>
      ) : null}
    </Fragment>
  );
}
