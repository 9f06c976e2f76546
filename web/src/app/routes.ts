import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import { CockpitPage } from "../pages/cockpit-page.tsx";
import { paths } from "../url-state/paths.ts";

export interface PageRoute {
  readonly pattern: string;
  readonly page: ComponentType | LazyExoticComponent<ComponentType>;
}

/** Every page and its address. The cockpit comes with the first load, the others when they are asked for. */
export const routes: readonly PageRoute[] = [
  { pattern: paths.cockpit.pattern, page: CockpitPage },
  {
    pattern: paths.cluster.pattern,
    page: lazyPage(() => import("../pages/cluster-page.tsx"), "ClusterPage"),
  },
  { pattern: paths.area.pattern, page: lazyPage(() => import("../pages/area-page.tsx"), "AreaPage") },
  {
    pattern: paths.indicators.pattern,
    page: lazyPage(() => import("../pages/indicators-page.tsx"), "IndicatorsPage"),
  },
  {
    pattern: paths.indicator.pattern,
    page: lazyPage(() => import("../pages/indicator-page.tsx"), "IndicatorPage"),
  },
  {
    pattern: paths.submissions.pattern,
    page: lazyPage(() => import("../pages/submissions-page.tsx"), "SubmissionsPage"),
  },
  {
    pattern: paths.submission.pattern,
    page: lazyPage(() => import("../pages/submission-page.tsx"), "SubmissionPage"),
  },
  {
    pattern: paths.reportingBoard.pattern,
    page: lazyPage(() => import("../pages/reporting-board-page.tsx"), "ReportingBoardPage"),
  },
  {
    pattern: paths.releases.pattern,
    page: lazyPage(() => import("../pages/releases-page.tsx"), "ReleasesPage"),
  },
  { pattern: paths.rules.pattern, page: lazyPage(() => import("../pages/rules-page.tsx"), "RulesPage") },
  {
    pattern: paths.account.pattern,
    page: lazyPage(() => import("../pages/account-page.tsx"), "AccountPage"),
  },
  {
    pattern: paths.accounts.pattern,
    page: lazyPage(() => import("../pages/accounts-page.tsx"), "AccountsPage"),
  },
  { pattern: paths.audit.pattern, page: lazyPage(() => import("../pages/audit-page.tsx"), "AuditPage") },
  { pattern: paths.login.pattern, page: lazyPage(() => import("../pages/login-page.tsx"), "LoginPage") },
];

function lazyPage<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(async () => ({ default: (await load())[name] }));
}
