import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import { RefusalError } from "../domain/refusal.ts";

const MEBIBYTE = 1024 * 1024;
const MAX_FIELDS = 10;
const MAX_FIELD_BYTES = 1024;

export interface UploadedForm {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly fields: Readonly<Record<string, string>>;
}

export async function registerMultipart(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(multipart, {
    limits: {
      fileSize: config.maxUploadBytes,
      files: 1,
      fields: MAX_FIELDS,
      fieldSize: MAX_FIELD_BYTES,
      parts: MAX_FIELDS + 1,
    },
  });
}

function invalid(code: string, message: string, path: string): RefusalError {
  return new RefusalError({ kind: "invalid", code, message, path });
}

/**
 * The one file of a multipart request and its fields.
 * @throws RefusalError when there is no file, more than one, an unknown or repeated field, or the file is too large
 */
export async function readUpload(
  request: FastifyRequest,
  known: readonly string[],
  maxBytes: number,
): Promise<UploadedForm> {
  if (!request.isMultipart())
    throw new RefusalError({
      kind: "unsupported-media",
      code: "not-multipart",
      message: "上报请用multipart/form-data，文件放在file字段。",
      path: null,
    });
  let file: { bytes: Buffer; fileName: string } | null = null;
  const fields: Record<string, string> = {};
  try {
    for await (const part of request.parts()) {
      if (part.type === "file") {
        if (part.fieldname !== "file" || file !== null) {
          part.file.resume();
          throw invalid(
            "unknown-field",
            `不认识文件字段“${part.fieldname}”。每次上报一个文件，放在file字段。`,
            part.fieldname,
          );
        }
        file = { bytes: await part.toBuffer(), fileName: part.filename };
      } else if (!known.includes(part.fieldname))
        throw invalid(
          "unknown-field",
          `没有名为“${part.fieldname}”的字段。可用：${known.join("、")}。`,
          part.fieldname,
        );
      else if (part.fieldname in fields)
        throw invalid("repeated-field", `字段“${part.fieldname}”出现多次。`, part.fieldname);
      else fields[part.fieldname] = String(part.value);
    }
  } catch (error) {
    throw translate(error, maxBytes);
  }
  if (file === null) throw invalid("no-file", "没有收到文件。请选择要上报的文件，放在file字段。", "file");
  return { ...file, fileName: baseName(file.fileName), fields };
}

/** Names sent by some browsers carry a path. */
function baseName(name: string): string {
  const base = name
    .replaceAll("\\", "/")
    .split("/")
    .at(-1)!
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, 200);
  return base === "" ? "未命名" : base;
}

function translate(error: unknown, maxBytes: number): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (error.code === "FST_REQ_FILE_TOO_LARGE")
    return new RefusalError({
      kind: "too-large",
      code: "file-too-large",
      message: `文件超过上限（${Math.floor(maxBytes / MEBIBYTE)} MB）。请删去多余的工作表和图片，或拆分后上传。`,
      path: "file",
    });
  if (error.code === "FST_FILES_LIMIT") return invalid("too-many-files", "每次只能上报一个文件。", "file");
  if (error.code === "FST_FIELDS_LIMIT" || error.code === "FST_PARTS_LIMIT")
    return invalid("too-many-fields", "字段过多。", "body");
  return error;
}
