import { NO_CLUSTER, PROVINCE_CODE } from "@dash/data";
import type { CatalogReply, MapQuery } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useState } from "react";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Notice } from "../components/notice.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { SimulatedTag } from "../components/tag.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { BoardPanel } from "../features/cluster-board/board-panel.tsx";
import { boardPeriod } from "../features/cockpit/board-period.ts";
import { type CockpitSelection, resolveSelection } from "../features/cockpit/resolve-selection.ts";
import { SelectionControls } from "../features/cockpit/selection-controls.tsx";
import { mapSubtitle, selectionTitle } from "../features/cockpit/selection-words.ts";
import { TimeControls } from "../features/cockpit/time-controls.tsx";
import { trendAreas } from "../features/cockpit/trend-areas.ts";
import { trendTransformation } from "../features/cockpit/trend-transformation.ts";
import { DownloadMenu } from "../features/download/download-menu.tsx";
import { FigureAnswers } from "../features/figure-history/figure-answers.tsx";
import { Headline } from "../features/headline/headline.tsx";
import { MapPanel } from "../features/map-explorer/map-panel.tsx";
import { areaProfileQuery } from "../queries/area-profile.ts";
import { catalogQuery } from "../queries/catalog.ts";
import { progressQuery } from "../queries/progress.ts";
import { cockpitCodec, type CockpitState } from "../url-state/cockpit-state.ts";
import { paths } from "../url-state/paths.ts";
import { useUrlState } from "../url-state/use-url-state.ts";
import styles from "./cockpit-page.module.css";

const TrendPanel = lazy(async () => ({
  default: (await import("../features/trend-explorer/trend-panel.tsx")).TrendPanel,
}));

/** The officials' first view: headline, map, the ten clusters against their targets, trend. */
export function CockpitPage() {
  const catalog = useQuery(catalogQuery);
  const { state, ignored, change } = useUrlState(cockpitCodec);
  if (!catalog.data)
    return (
      <PageShell current="cockpit" account={<AccountMenu />}>
        {catalog.error ? (
          <FailureNotice error={catalog.error} onRetry={() => void catalog.refetch()} />
        ) : null}
      </PageShell>
    );
  const selection = resolveSelection(state, catalog.data);
  if (!selection)
    return (
      <PageShell current="cockpit" account={<AccountMenu />}>
        <Notice>数据库里还没有已发布的数据。请在“数据报送”里下载报表，填好上传并发布。</Notice>
      </PageShell>
    );
  return <Cockpit {...{ catalog: catalog.data, state, selection, ignored, change }} />;
}

interface CockpitProps {
  readonly catalog: CatalogReply;
  readonly state: CockpitState;
  readonly selection: CockpitSelection;
  readonly ignored: readonly string[];
  readonly change: (part: Partial<CockpitState>) => void;
}

function Cockpit({ catalog, state, selection, ignored, change }: CockpitProps) {
  const asof = state.asof ?? undefined;
  const { indicator, cluster, transformation, stat, period } = selection;
  const upTo = period ?? undefined;
  const progress = useQuery(
    progressQuery({ targetSet: state.targetSet, period: boardPeriod(catalog, period) ?? undefined, asof }),
  );
  const province = useQuery(areaProfileQuery(PROVINCE_CODE, { period: upTo, asof }));
  const clusterParameter = cluster === NO_CLUSTER ? undefined : cluster;
  const query: MapQuery = {
    indicator: indicator.id,
    cluster: clusterParameter,
    period: upTo,
    transformation,
    stat,
    asof,
  };
  const title = selectionTitle(selection, catalog);
  const remarks = [...selection.remarks, ...ignored.map((name) => `地址里的“${name}”读不懂，已略过。`)];
  const [mapDrawn, setMapDrawn] = useState(false);
  const onDrawn = useCallback(() => setMapDrawn(true), []);
  const simulated = Boolean(progress.data?.simulated) || indicator.simulated;

  return (
    <PageShell
      current="cockpit"
      account={<AccountMenu />}
      marks={simulated ? <SimulatedTag /> : null}
      tools={<TimeControls selection={selection} onChange={change} />}
    >
      <Headline
        catalog={catalog}
        province={province.data}
        progress={progress.data}
        onTargetSet={(targetSet) => change({ targetSet })}
      />
      {remarks.length > 0 ? <Notice>{remarks.join(" ")}</Notice> : null}
      <FigureAnswers>
        <div className={styles.grid}>
          <div className={styles.map}>
            {period === null ? (
              <Notice>“{indicator.name}”还没有已发布的数据，请换一个指标。</Notice>
            ) : (
              <MapPanel
                query={query}
                title={title}
                subtitleOf={(reply) => mapSubtitle(reply, selection)}
                notice={catalog.map}
                selected={state.area}
                onSelect={(area) => change({ area })}
                onDrawn={onDrawn}
                actions={
                  mapDrawn ? (
                    <Suspense fallback={null}>
                      <DownloadMenu
                        name={title}
                        query={{ ...query, period: upTo, area: `${PROVINCE_CODE},level:prefecture` }}
                      />
                    </Suspense>
                  ) : null
                }
                controls={<SelectionControls catalog={catalog} selection={selection} onChange={change} />}
              />
            )}
          </div>
          <div className={styles.board}>
            <BoardPanel
              progress={progress}
              onMap={indicator.id === "revenue" ? cluster : null}
              onShowOnMap={(id) =>
                change({ indicator: "revenue", cluster: id, stat: null, transformation: null })
              }
              clusterAddress={paths.cluster.href}
            />
          </div>
          <div className={styles.trend}>
            <Suspense fallback={<div className={styles.trendPlace} />}>
              {mapDrawn || period === null ? (
                <TrendPanel
                  query={{
                    indicator: indicator.id,
                    cluster: clusterParameter,
                    area: trendAreas(state).join(","),
                    transformation: trendTransformation(selection),
                    stat,
                    asof,
                  }}
                  title={`${title}走势`}
                  height={150}
                  highlightArea={state.area ?? PROVINCE_CODE}
                />
              ) : (
                <div className={styles.trendPlace} />
              )}
            </Suspense>
          </div>
        </div>
      </FigureAnswers>
    </PageShell>
  );
}
