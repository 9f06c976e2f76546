import { indicatorById, ownerNames } from "@dash/data";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "wouter";
import { Button, ButtonLink } from "../components/button.tsx";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Notice } from "../components/notice.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { SimulatedTag } from "../components/tag.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { CoverageSection } from "../features/indicator-reference/coverage-section.tsx";
import { IndicatorDefinition } from "../features/indicator-reference/indicator-definition.tsx";
import { ReadingSection } from "../features/indicator-reference/reading-section.tsx";
import { RevisionSection } from "../features/revisions/revision-section.tsx";
import { unitName } from "../format/unit.ts";
import { catalogQuery } from "../queries/catalog.ts";
import { indicatorCodec } from "../url-state/indicator-state.ts";
import { paths } from "../url-state/paths.ts";
import { useUrlState } from "../url-state/use-url-state.ts";
import styles from "./indicator-page.module.css";

/** The full definition of one indicator, fit for print. */
export function IndicatorPage() {
  const { id } = useParams<{ id: string }>();
  const { state, change } = useUrlState(indicatorCodec);
  const catalog = useQuery(catalogQuery);
  const definition = indicatorById(id);
  const released = catalog.data?.indicators.find((indicator) => indicator.id === id);

  if (!definition) {
    return (
      <PageShell current="indicators" account={<AccountMenu />}>
        <Notice>
          没有代码为“{id}”的指标。请在<Link href={paths.indicators.href()}>指标目录</Link>中查找。
        </Notice>
      </PageShell>
    );
  }
  return (
    <PageShell
      current="indicators"
      account={<AccountMenu />}
      tools={released?.simulated ? <SimulatedTag /> : null}
    >
      <PageHead
        title={definition.name}
        lead={`${definition.theme} · ${unitName(definition.unit)} · ${ownerNames(definition.owners)}`}
        actions={
          <>
            <Link href={paths.indicators.href()} asChild>
              <ButtonLink>返回指标目录</ButtonLink>
            </Link>
            <Button onClick={() => window.print()}>打印</Button>
          </>
        }
      />
      {catalog.error ? <FailureNotice error={catalog.error} onRetry={() => void catalog.refetch()} /> : null}
      <div className={styles.columns}>
        <div className={styles.column}>
          <IndicatorDefinition indicator={definition} />
          {released && catalog.data ? (
            <ReadingSection
              indicator={definition}
              statistics={catalog.data.statistics.filter((entry) => released.statistics.includes(entry.id))}
            />
          ) : null}
        </div>
        {released ? <CoverageSection indicator={released} /> : null}
      </div>
      {released && catalog.data ? (
        <RevisionSection
          key={released.id}
          indicator={released}
          catalog={catalog.data}
          state={state}
          onChange={(next) => change(next, { replace: true })}
        />
      ) : null}
    </PageShell>
  );
}
