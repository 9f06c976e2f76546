/** One line per long step, with the seconds it took; `log` receives finished lines. */
export async function withProgress<T>(
  title: string,
  work: () => Promise<T>,
  log: (line: string) => void = console.log,
): Promise<T> {
  log(`· ${title} …`);
  const started = performance.now();
  const result = await work();
  log(`  ${title}：完成（${seconds(performance.now() - started)}）`);
  return result;
}

/** A duration for people, such as `0.8 秒`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} 秒`;
}
