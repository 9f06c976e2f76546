import { useQuery } from "@tanstack/react-query";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Notice } from "../components/notice.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { Button } from "../components/button.tsx";
import { SimulatedTag } from "../components/tag.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { findIndicators } from "../features/indicator-reference/find-indicators.ts";
import { IndicatorFilter } from "../features/indicator-reference/indicator-filter.tsx";
import { IndicatorList } from "../features/indicator-reference/indicator-list.tsx";
import { catalogQuery } from "../queries/catalog.ts";
import { indicatorsCodec } from "../url-state/indicators-state.ts";
import { useUrlState } from "../url-state/use-url-state.ts";

/** Methodology: every indicator with its unit, frequency, released periods and source. */
export function IndicatorsPage() {
  const { state, change } = useUrlState(indicatorsCodec);
  const catalog = useQuery(catalogQuery);
  const indicators = catalog.data?.indicators ?? [];
  const groups = findIndicators(indicators, state);
  const shown = groups.reduce((sum, group) => sum + group.indicators.length, 0);
  const released = indicators.filter((indicator) => indicator.periods.length > 0).length;

  return (
    <PageShell
      current="indicators"
      account={<AccountMenu />}
      tools={indicators.some((indicator) => indicator.simulated) ? <SimulatedTag /> : null}
    >
      {catalog.error ? <FailureNotice error={catalog.error} onRetry={() => void catalog.refetch()} /> : null}
      {catalog.data ? (
        <>
          <PageHead
            title={`本平台共有 ${indicators.length} 个指标，其中 ${released} 个已有发布数据`}
            lead="每个指标有统计口径、价格基础、可加性、可用的时间口径和数据来源；使用数据前请先看口径。"
          />
          <IndicatorFilter
            state={state}
            themes={[...new Set(indicators.map((indicator) => indicator.theme))]}
            onChange={(part) => change(part, { replace: true })}
          />
          {shown === 0 ? (
            <Notice
              actions={
                <Button onClick={() => change({ q: "", theme: null, show: "all" })}>显示全部指标</Button>
              }
            >
              没有符合条件的指标。换一个说法，或去掉主题与发布情况的限制。
            </Notice>
          ) : (
            <IndicatorList groups={groups} units={catalog.data.units} />
          )}
        </>
      ) : null}
    </PageShell>
  );
}
