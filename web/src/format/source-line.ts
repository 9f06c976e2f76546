const NAMED = 2;

type NamedSource = { readonly title: string; readonly class?: string };

/** What marks figures that are read before they are public; null for published ones. */
export function embargoOf(sources: readonly NamedSource[]): string | null {
  return sources.find((source) => source.class === "embargo")?.title ?? null;
}

/**
 * The source line under a picture: the first sources by title, and how many more there are. Figures read before they
 * are public say so first.
 */
export function sourceLine({
  sources,
  simulated,
}: {
  readonly sources: readonly NamedSource[];
  readonly simulated: boolean;
}): string {
  const embargo = embargoOf(sources);
  const titles = [...new Set(sources.map((source) => source.title))].filter((title) => title !== embargo);
  const named = titles.slice(0, NAMED).join("、");
  const rest = titles.length > NAMED ? `等${titles.length}种资料` : "";
  const text =
    titles.length === 0 ? (simulated ? "固定程序生成的模拟数据" : "平台上报数据") : `${named}${rest}`;
  return `${embargo ? `${embargo}。` : ""}来源：${text}`;
}
