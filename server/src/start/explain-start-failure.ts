import { EmbeddedDataError } from "../seeding/index.ts";
import { ConfigError, type Config } from "../config.ts";
import { StorageError } from "../storage/index.ts";
import { StartError } from "./start-error.ts";

/** What a person at the terminal should read about an error at start, or null when it is no known one. */
function sentenceOf(error: Error, config: Config | null): string | null {
  if (error instanceof ConfigError || error instanceof StorageError || error instanceof EmbeddedDataError)
    return error.message;
  const code = "code" in error ? String(error.code) : "";
  const address = config === null ? "" : `${config.host}:${config.port}`;
  switch (code) {
    case "EADDRINUSE":
      return `端口 ${config?.port ?? ""} 已被占用（${address}）。请用 PORT 换一个端口，如 PORT=8081 npm start，或先停止占用它的程序。`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `本机没有地址 HOST=${config?.host ?? ""}。请改为 127.0.0.1（仅本机）或 0.0.0.0（所有网卡）。`;
    case "EACCES":
    case "EPERM":
      return config !== null && config.port > 0 && config.port < 1024
        ? `没有权限使用端口 ${config.port}。1024 以下的端口需要管理员权限，请用 PORT 换一个端口。`
        : `没有读写权限：${error.message}。请检查数据目录（DATA_DIR）的属主与权限。`;
    case "ENOSPC":
      return "磁盘空间不足。请清理磁盘后重新启动。";
    case "EROFS":
      return "数据目录所在磁盘是只读的。请用 DATA_DIR 指定可写的目录。";
    default:
      return error.message.startsWith("地图边界") ? error.message : null;
  }
}

/** The same error as one sentence in Chinese where it is a known one. */
export function explainStartFailure(error: unknown, config: Config | null): unknown {
  if (!(error instanceof Error) || error instanceof StartError) return error;
  const sentence = sentenceOf(error, config);
  return sentence === null ? error : new StartError(sentence, { cause: error });
}
