import { Notice } from "../components/notice.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { SpokenLine } from "../components/spoken-line.tsx";
import { Link } from "wouter";
import { paths } from "../url-state/paths.ts";

/** An address that no page answers to. */
export function NotFoundPage() {
  return (
    <PageShell current={null}>
      <SpokenLine parts={["没有这个页面。"]} />
      <Notice>
        请检查地址，或回到
        <Link href={paths.cockpit.href()} className="in-text">
          总览
        </Link>
        。
      </Notice>
    </PageShell>
  );
}
