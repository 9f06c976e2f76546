import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";

const blockBytes = 512;

/**
 * Writes the plain files of a tar archive below a folder; entries of other kinds are left out.
 * @throws RangeError when a name would leave the folder
 */
export async function unpackTar(archive: Buffer, folder: string): Promise<void> {
  let offset = 0;
  while (offset + blockBytes <= archive.length && archive[offset] !== 0) {
    const name = textField(archive, offset, 100);
    const prefix = textField(archive, offset + 345, 155);
    const bytes = Number.parseInt(textField(archive, offset + 124, 12), 8);
    const kind = textField(archive, offset + 156, 1);
    const start = offset + blockBytes;
    if (kind === "0" || kind === "") {
      const path = normalize(prefix === "" ? name : `${prefix}/${name}`);
      if (path.startsWith("..") || path.startsWith("/"))
        throw new RangeError(`tar entry leaves its folder: ${path}`);
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, archive.subarray(start, start + bytes));
    }
    offset = start + Math.ceil(bytes / blockBytes) * blockBytes;
  }
}

function textField(archive: Buffer, start: number, length: number): string {
  const field = archive.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end === -1 ? length : end).trim();
}
