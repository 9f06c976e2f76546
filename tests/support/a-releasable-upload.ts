import type { ReportingPlatform, UploadOptions } from "./reporting-platform.ts";

/** Uploads a file and carries it as far as a publisher needs it. @returns its id */
export async function aReleasableUpload(
  platform: ReportingPlatform,
  username: string,
  file: Buffer,
  options: UploadOptions = {},
): Promise<string> {
  const upload = await platform.upload(username, file, options);
  const id = String(upload.body["id"]);
  if (upload.status !== 201) throw new Error(JSON.stringify(upload.body));
  await platform.carryToLocked(id);
  return id;
}
