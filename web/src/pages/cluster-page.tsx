import { PROVINCE_CODE } from "@dash/data";
import type { CatalogReply, MapQuery, ProgressReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "wouter";
import { Dimmed } from "../components/dimmed.tsx";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Notice } from "../components/notice.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { PeriodStepper } from "../components/period-stepper.tsx";
import { SelectField } from "../components/select-field.tsx";
import { SpokenLine } from "../components/spoken-line.tsx";
import { SimulatedTag } from "../components/tag.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { AreaTable } from "../features/cluster-detail/area-table.tsx";
import { ClusterChooser } from "../features/cluster-detail/cluster-chooser.tsx";
import { clusterHeadline } from "../features/cluster-detail/cluster-headline.ts";
import { CommonBlock } from "../features/cluster-detail/common-block.tsx";
import { ProgressBlock } from "../features/cluster-detail/progress-block.tsx";
import { QuarterBars } from "../features/cluster-detail/quarter-bars.tsx";
import { ScopeNotes } from "../features/cluster-detail/scope-notes.tsx";
import { TargetTrend } from "../features/cluster-detail/target-trend.tsx";
import { periodsOf } from "../features/cockpit/resolve-selection.ts";
import { DownloadMenu } from "../features/download/download-menu.tsx";
import { FigureAnswers } from "../features/figure-history/figure-answers.tsx";
import { MapPanel } from "../features/map-explorer/map-panel.tsx";
import { monthsWords } from "../format/months-covered.ts";
import { periodName } from "../format/period.ts";
import { catalogQuery } from "../queries/catalog.ts";
import { progressQuery } from "../queries/progress.ts";
import { clusterCodec, type ClusterState } from "../url-state/cluster-state.ts";
import { paths } from "../url-state/paths.ts";
import { useUrlState } from "../url-state/use-url-state.ts";
import styles from "./cluster-page.module.css";

/** One cluster against its target: level, path, quarters, prefectures, further indicators, scope. */
export function ClusterPage() {
  const { id = "" } = useParams();
  const catalog = useQuery(catalogQuery);
  const { state, ignored, change } = useUrlState(clusterCodec);
  const asof = state.asof ?? undefined;
  const progress = useQuery(
    progressQuery({ targetSet: state.targetSet, period: state.period ?? undefined, asof }),
  );
  const text = clusterCodec.format({ ...state, area: null });
  const addressOf = (cluster: string) => `${paths.cluster.href(cluster)}${text ? `?${text}` : ""}`;
  const failed = [catalog, progress].find((query) => query.error);
  const simulated = progress.data?.simulated ?? false;

  return (
    <PageShell
      current="clusters"
      account={<AccountMenu />}
      tools={
        <>
          {simulated ? <SimulatedTag /> : null}
          {catalog.data ? (
            <PageControls
              catalog={catalog.data}
              state={state}
              shown={progress.data?.period ?? null}
              onChange={change}
            />
          ) : null}
        </>
      }
    >
      {catalog.data ? (
        <ClusterChooser clusters={catalog.data.clusters} current={id} addressOf={addressOf} />
      ) : null}
      {ignored.length > 0 ? <Notice>地址里的“{ignored.join("、")}”读不懂，已略过。</Notice> : null}
      {failed?.error ? (
        <FailureNotice error={failed.error} onRetry={() => void failed.refetch()} />
      ) : catalog.data && progress.data ? (
        <FigureAnswers>
          <Dimmed when={progress.isPlaceholderData}>
            <ClusterBody
              key={id}
              {...{ id, state, change, addressOf }}
              catalog={catalog.data}
              reply={progress.data}
            />
          </Dimmed>
        </FigureAnswers>
      ) : null}
    </PageShell>
  );
}

interface PageControlsProps {
  readonly catalog: CatalogReply;
  readonly state: ClusterState;
  readonly shown: string | null;
  readonly onChange: (part: Partial<ClusterState>) => void;
}

function PageControls({ catalog, state, shown, onChange }: PageControlsProps) {
  const revenue = catalog.indicators.find((indicator) => indicator.id === "revenue");
  const periods = revenue ? periodsOf(revenue, "rolling4", "level").map((entry) => entry.period) : [];
  const value = state.period ?? shown ?? periods[periods.length - 1];
  return (
    <>
      {value === undefined ? null : (
        <PeriodStepper
          periods={periods}
          value={value}
          nameOf={(code) => periodName(code, "year-to-date")}
          onChange={(period) => onChange({ period })}
        />
      )}
      <SelectField
        label="目标口径"
        value={state.targetSet}
        groups={[{ name: "", options: catalog.targetSets }]}
        onChange={(targetSet) => onChange({ targetSet })}
      />
    </>
  );
}

interface ClusterBodyProps {
  readonly id: string;
  readonly catalog: CatalogReply;
  readonly reply: ProgressReply;
  readonly state: ClusterState;
  readonly change: (part: Partial<ClusterState>) => void;
  readonly addressOf: (cluster: string) => string;
}

function ClusterBody({ id, catalog, reply, state, change, addressOf }: ClusterBodyProps) {
  const cluster = reply.clusters.find((entry) => entry.cluster === id);
  const definition = catalog.clusters.find((entry) => entry.id === id);
  if (!cluster || !definition)
    return (
      <>
        <SpokenLine parts={[`没有名为“${id}”的产业集群。`]} />
        <Notice>
          请在上面十个集群里选一个，或回到
          <Link href={paths.cockpit.href()} className="in-text">
            总览
          </Link>
          。
        </Notice>
      </>
    );
  const asof = state.asof ?? undefined;
  const { level } = cluster;
  const query: MapQuery = {
    indicator: "revenue",
    cluster: id,
    period: level.period,
    transformation: level.transformation,
    asof,
  };
  const hasLevel = level.value !== null;
  return (
    <>
      <SpokenLine parts={clusterHeadline(cluster, reply)} />
      <div className={styles.grid}>
        <ProgressBlock cluster={cluster} reply={reply} />
        {hasLevel ? <TargetTrend cluster={cluster} reply={reply} asof={asof} /> : null}
        {hasLevel ? <QuarterBars cluster={cluster} reply={reply} asof={asof} /> : null}
        <CommonBlock
          cluster={{ id, name: cluster.name }}
          indicators={catalog.indicators.filter(
            (indicator) => indicator.block === "cluster" && indicator.id !== "revenue",
          )}
          to={state.period ?? undefined}
          asof={asof}
        />
        {hasLevel ? (
          <>
            <MapPanel
              query={query}
              title={`${cluster.name}营业收入`}
              subtitleOf={(map) => `${map.unit}，${monthsWords(map.months)}，现价`}
              notice={catalog.map}
              selected={state.area}
              onSelect={(area) => change({ area })}
              controls={null}
            />
            <AreaTable
              cluster={cluster}
              query={query}
              order={state.order}
              onOrder={(order) => change({ order })}
              actions={
                <DownloadMenu
                  name={`${cluster.name}市州营业收入`}
                  query={{ ...query, area: `${PROVINCE_CODE},level:prefecture` }}
                />
              }
            />
          </>
        ) : null}
        <div className={styles.whole}>
          <ScopeNotes cluster={definition} clusters={catalog.clusters} reply={reply} addressOf={addressOf} />
        </div>
      </div>
    </>
  );
}
