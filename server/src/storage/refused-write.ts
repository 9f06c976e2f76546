import type { Refusal } from "../domain/refusal.ts";

const NOTHING_WRITTEN = "没有写入任何内容，已有数据未受影响。";

/** By the beginning of the engine's error code. */
const REFUSALS: readonly (readonly [prefix: string, refusal: Omit<Refusal, "path">])[] = [
  [
    "SQLITE_FULL",
    {
      kind: "out-of-space",
      code: "disk-full",
      message: `服务器磁盘空间不足，${NOTHING_WRITTEN}请联系系统管理员清理磁盘后重试。`,
    },
  ],
  [
    "SQLITE_READONLY",
    {
      kind: "unavailable",
      code: "data-folder-read-only",
      message: `数据目录不可写，${NOTHING_WRITTEN}请联系系统管理员检查数据目录（DATA_DIR）的权限或磁盘状态后重试。`,
    },
  ],
  [
    "SQLITE_IOERR",
    {
      kind: "unavailable",
      code: "disk-trouble",
      message: `服务器读写磁盘出错，${NOTHING_WRITTEN}请联系系统管理员检查磁盘后重试。`,
    },
  ],
  [
    "SQLITE_BUSY",
    {
      kind: "unavailable",
      code: "database-busy",
      message: `数据库正忙，${NOTHING_WRITTEN}请稍候重试；若持续出现，请联系系统管理员。`,
    },
  ],
];

/** The refusal for a write the disk or the file system did not take, or null for any other error. */
export function refusedWrite(error: unknown): Refusal | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  const code = String(error.code);
  const known = REFUSALS.find(([prefix]) => code.startsWith(prefix));
  return known ? { ...known[1], path: null } : null;
}
