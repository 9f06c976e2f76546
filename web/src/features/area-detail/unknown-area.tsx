import { areaByCode } from "@dash/data";
import { Link } from "wouter";
import { Notice } from "../../components/notice.tsx";
import { SpokenLine } from "../../components/spoken-line.tsx";
import { paths } from "../../url-state/paths.ts";

/** What to do with a code that has no profile: a county's prefecture, or the list. */
export function UnknownArea({ code }: { readonly code: string }) {
  const known = areaByCode(code);
  const parent = known?.parent ? areaByCode(known.parent) : undefined;
  if (known && parent)
    return (
      <>
        <SpokenLine parts={[`${known.name}（${code}）还没有单独的数据。`]} />
        <Notice>
          可先看
          <Link href={paths.area.href(parent.code)} className="in-text">
            {parent.name}
          </Link>
          。
        </Notice>
      </>
    );
  return (
    <>
      <SpokenLine parts={[`没有代码为“${code}”的地区。`]} />
      <Notice>
        地区代码是六位数字，如 420500（宜昌市）。请在上面选择地区，或回到
        <Link href={paths.cockpit.href()} className="in-text">
          总览
        </Link>
        。
      </Notice>
    </>
  );
}
