import type { AreaProfileReply, CatalogReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams } from "wouter";
import { Dimmed } from "../components/dimmed.tsx";
import { FailureNotice } from "../components/failure-notice.tsx";
import { NoteList } from "../components/note-list.tsx";
import { Notice } from "../components/notice.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { Section } from "../components/section.tsx";
import { SegmentedControl } from "../components/segmented-control.tsx";
import { SelectField } from "../components/select-field.tsx";
import { SpokenLine } from "../components/spoken-line.tsx";
import { SimulatedTag } from "../components/tag.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { AreaChooser } from "../features/area-detail/area-chooser.tsx";
import { areaHeadline } from "../features/area-detail/area-headline.ts";
import { Divisions } from "../features/area-detail/divisions.tsx";
import { ProfileTable } from "../features/area-detail/profile-table.tsx";
import { type TrendChoice, trendChoice } from "../features/area-detail/trend-choice.ts";
import { UnknownArea } from "../features/area-detail/unknown-area.tsx";
import { DownloadMenu } from "../features/download/download-menu.tsx";
import { FigureAnswers } from "../features/figure-history/figure-answers.tsx";
import { TrendPanel } from "../features/trend-explorer/trend-panel.tsx";
import { periodName } from "../format/period.ts";
import { sourceLine } from "../format/source-line.ts";
import { areaProfileQuery } from "../queries/area-profile.ts";
import { catalogQuery } from "../queries/catalog.ts";
import { areaCodec, type AreaState } from "../url-state/area-state.ts";
import { paths } from "../url-state/paths.ts";
import { useUrlState } from "../url-state/use-url-state.ts";
import styles from "./area-page.module.css";

/** One area: levels, growth, shares and ranks, its clusters, a trend against the province, its divisions. */
export function AreaPage() {
  const { code = "" } = useParams();
  const [, navigate] = useLocation();
  const catalog = useQuery(catalogQuery);
  const { state, ignored, change } = useUrlState(areaCodec);
  const listed = catalog.data?.areas.some(
    (area) => area.code === code && (area.level === "province" || area.level === "prefecture"),
  );
  const profile = useQuery({
    ...areaProfileQuery(code, { period: state.period ?? undefined, asof: state.asof ?? undefined }),
    enabled: listed === true,
  });
  const text = areaCodec.format(state);
  const failed = [catalog, profile].find((query) => query.error);
  return (
    <PageShell
      current="areas"
      account={<AccountMenu />}
      tools={
        <>
          {profile.data?.simulated ? <SimulatedTag /> : null}
          {catalog.data ? (
            <AreaChooser
              areas={catalog.data.areas}
              current={code}
              onChange={(next) => navigate(`${paths.area.href(next)}${text ? `?${text}` : ""}`)}
            />
          ) : null}
        </>
      }
    >
      {ignored.length > 0 ? <Notice>地址里的“{ignored.join("、")}”读不懂，已略过。</Notice> : null}
      {failed?.error ? (
        <FailureNotice error={failed.error} onRetry={() => void failed.refetch()} />
      ) : listed === false ? (
        <UnknownArea code={code} />
      ) : catalog.data && profile.data ? (
        <FigureAnswers>
          <Dimmed when={profile.isPlaceholderData}>
            <AreaBody catalog={catalog.data} profile={profile.data} state={state} change={change} />
          </Dimmed>
        </FigureAnswers>
      ) : null}
    </PageShell>
  );
}

interface AreaBodyProps {
  readonly catalog: CatalogReply;
  readonly profile: AreaProfileReply;
  readonly state: AreaState;
  readonly change: (part: Partial<AreaState>) => void;
}

function AreaBody({ catalog, profile, state, change }: AreaBodyProps) {
  const { area } = profile;
  const readings = new Map(
    [...profile.indicators, ...profile.clusters].map((row) => [row.indicator, row.transformation]),
  );
  const choice = trendChoice(
    area.code,
    state,
    catalog.indicators.filter((indicator) => readings.has(indicator.id)),
    (id) => readings.get(id),
  );
  return (
    <>
      <SpokenLine parts={areaHeadline(profile)} />
      <div className={styles.grid}>
        <div className={styles.profile}>
          <Section
            title="主要指标"
            subtitle="各指标最新一期；数值为现价，增速为发布的同比，标“名义”的由水平值推算"
          >
            {profile.indicators.length > 0 ? (
              <ProfileTable
                profile={profile}
                catalog={catalog}
                rows="indicators"
                caption={<span className="visually-hidden">{area.name}主要指标</span>}
              />
            ) : (
              <Notice>本库还没有{area.name}的地区指标。</Notice>
            )}
          </Section>
        </div>
        <div className={styles.side}>
          {choice ? <AreaTrend area={area} choice={choice} catalog={catalog} change={change} /> : null}
          <Section title="十大产业集群" subtitle={clustersSubtitle(profile)}>
            <ProfileTable
              profile={profile}
              catalog={catalog}
              rows="clusters"
              caption="亿元；集群之间口径有交叉，不可相加"
            />
          </Section>
          <Divisions area={area} areas={catalog.areas} />
        </div>
      </div>
      <NoteList notes={[...profile.notes, sourceLine(profile)]} />
    </>
  );
}

function clustersSubtitle({ clusters }: AreaProfileReply): string {
  const [first] = clusters;
  return first ? `营业收入，${periodName(first.period, first.transformation)}，现价` : "";
}

interface AreaTrendProps {
  readonly area: AreaProfileReply["area"];
  readonly choice: TrendChoice;
  readonly catalog: CatalogReply;
  readonly change: (part: Partial<AreaState>) => void;
}

const TREND_HEIGHT = 220;

function AreaTrend({ area, choice, catalog, change }: AreaTrendProps) {
  const { indicator, stat, stats, cluster } = choice;
  const clusterName = catalog.clusters.find((entry) => entry.id === cluster)?.name ?? "";
  const measure = stat === "level" ? "" : (stats.find((entry) => entry.id === stat)?.name ?? "");
  const shown = catalog.indicators.filter((entry) => entry.block === "area" && entry.periods.length > 0);
  return (
    <div>
      <div className={styles.controls}>
        <SelectField
          label="走势指标"
          value={indicator.id}
          groups={[
            { name: "产业集群", options: [{ id: "revenue", name: "营业收入（按集群）" }] },
            { name: "地区", options: shown },
          ]}
          onChange={(id) => change({ indicator: id, stat: null })}
        />
        {indicator.block === "cluster" ? (
          <SelectField
            label="集群"
            value={cluster}
            groups={[{ name: "", options: catalog.clusters }]}
            onChange={(id) => change({ cluster: id })}
          />
        ) : null}
        <SegmentedControl label="量度" options={stats} value={stat} onChange={(id) => change({ stat: id })} />
        <DownloadMenu
          query={{ ...choice.query, from: indicator.periods[0]?.period }}
          name={`${area.name}${indicator.name}走势`}
        />
      </div>
      <TrendPanel
        query={choice.query}
        title={`${area.shortName}${clusterName}${indicator.name}${measure}走势`}
        height={TREND_HEIGHT}
        highlightArea={area.code}
      />
    </div>
  );
}
