const NAMED = 2;

/** The source line under a picture: the first sources by title, and how many more there are. */
export function sourceLine({
  sources,
  simulated,
}: {
  readonly sources: readonly { readonly title: string }[];
  readonly simulated: boolean;
}): string {
  const titles = [...new Set(sources.map((source) => source.title))];
  const named = titles.slice(0, NAMED).join("、");
  const rest = titles.length > NAMED ? `等${titles.length}种资料` : "";
  const text =
    titles.length === 0 ? (simulated ? "固定程序生成的模拟数据" : "平台上报数据") : `${named}${rest}`;
  return `来源：${text}`;
}
