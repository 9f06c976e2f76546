const NAMED = 2;

/**
 * The source line under a picture: the first sources by title, and how many more there are. Figures read before they
 * are public say so first.
 */
export function sourceLine({
  sources,
  simulated,
}: {
  readonly sources: readonly { readonly title: string; readonly class?: string }[];
  readonly simulated: boolean;
}): string {
  const embargo = sources.find((source) => source.class === "embargo");
  const titles = [...new Set(sources.filter((source) => source !== embargo).map((source) => source.title))];
  const named = titles.slice(0, NAMED).join("、");
  const rest = titles.length > NAMED ? `等${titles.length}种资料` : "";
  const text =
    titles.length === 0 ? (simulated ? "固定程序生成的模拟数据" : "平台上报数据") : `${named}${rest}`;
  return `${embargo ? `${embargo.title}。` : ""}来源：${text}`;
}
