/** A failure whose message is written for the person at the terminal: what went wrong and what to do, in Chinese. */
export class InstructedError extends Error {
  override readonly name = "InstructedError";
}

const advice: Readonly<Record<string, string>> = {
  EACCES: "没有读写权限：请检查项目目录和数据目录（DATA_DIR）的属主与权限，或换一个可写的目录。",
  EPERM: "没有读写权限：请检查项目目录和数据目录（DATA_DIR）的属主与权限，或换一个可写的目录。",
  EROFS: "所在磁盘是只读的：请把项目放到可写的磁盘，或用 DATA_DIR 指定可写的数据目录。",
  ENOSPC: "磁盘空间不足：请清理磁盘后重新运行。",
  EMFILE: "打开的文件过多：请用 ulimit -n 4096 放宽限制后重新运行。",
  EADDRINUSE: "端口已被占用：请用 PORT=8081 npm start 换一个端口，或先停止占用端口的程序。",
  ERR_MODULE_NOT_FOUND: "依赖没有装全：请删除 node_modules 目录后重新运行 npm start。",
  MODULE_NOT_FOUND: "依赖没有装全：请删除 node_modules 目录后重新运行 npm start。",
};

/** Failures whose message already tells the person what to do; the server's two are known by name to keep it unloaded. */
const instructed: ReadonlySet<string> = new Set(["InstructedError", "ConfigError", "StartError"]);

/** What a person should read about a failure: the message of an instructed one, else advice by error code and the trace. */
export function explainFailure(error: unknown): string {
  if (error instanceof Error && instructed.has(error.name)) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = advice[code];
  return known === undefined ? (error.stack ?? error.message) : `${known}\n  （${error.message}）`;
}
