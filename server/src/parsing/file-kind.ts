import { FileTrouble } from "./file-trouble.ts";

export type FileKind = "xlsx" | "text" | "web-page";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b];
const HEAD_BYTES = 2048;
const WEB_PAGE =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|table|meta|head|style|body)/u;
const OTHER_MARKUP = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml|<!doctype|<!\[|mime-version:|\{\\rtf)/u;
const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le");

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * What a file is by its first bytes; its name does not count.
 * @throws FileTrouble with the way out for kinds that are not read
 */
export function fileKind(bytes: Buffer): FileKind {
  if (bytes.length === 0) throw new FileTrouble("empty-file", "文件是空的（0字节）。请选择填好的报表文件。");
  if (startsWith(bytes, ZIP_SIGNATURE)) return "xlsx";
  if (startsWith(bytes, OLE_SIGNATURE)) {
    if (bytes.includes(ENCRYPTED_PACKAGE))
      throw new FileTrouble(
        "password-protected",
        "文件设有打开密码，无法读取。请取消密码，另存为xlsx后重新上传。",
      );
    throw new FileTrouble(
      "old-workbook",
      "这是旧格式的工作簿（xls或et），不能直接读取。请用Excel或WPS打开，另存为“Excel工作簿（*.xlsx）”后重新上传。",
    );
  }
  const head = bytes.subarray(0, HEAD_BYTES).toString("latin1").trimStart().toLowerCase();
  if (head.startsWith("%pdf"))
    throw new FileTrouble("not-a-table", "这是PDF文件，不能作为报表读取。请上传xlsx或CSV文件。");
  if (WEB_PAGE.test(head)) return "web-page";
  if (OTHER_MARKUP.test(head))
    throw new FileTrouble(
      "web-page",
      "这是网页归档或XML文件，扩展名可能被改成了xls。请用Excel或WPS打开，另存为“Excel工作簿（*.xlsx）”后重新上传。",
    );
  const image = [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
  ].some((signature) => startsWith(bytes, signature));
  if (image) throw new FileTrouble("not-a-table", "这是图片，不能作为报表读取。请上传xlsx工作簿或CSV文件。");
  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!utf16 && bytes.subarray(0, HEAD_BYTES).includes(0))
    throw new FileTrouble(
      "unknown-file",
      "不能识别这种文件。请上传xlsx工作簿或CSV文件（UTF-8或GB18030编码）。",
    );
  return "text";
}
