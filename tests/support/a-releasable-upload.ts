import type { ReportingPlatform, UploadOptions } from "./a-reporting-platform.ts";

/** Uploads a file and carries it as far as a publisher needs it. @returns its id */
export async function aReleasableUpload(
  platform: ReportingPlatform,
  username: string,
  file: Buffer,
  options: UploadOptions = {},
): Promise<string> {
  const upload = await platform.upload(username, file, options);
  const id = String(upload.body["id"]);
  const confirmed = await platform.request("POST", `/submissions/${id}/confirm`, { as: username });
  if (confirmed.status !== 200)
    throw new Error(`${JSON.stringify(upload.body)} ${JSON.stringify(confirmed.body)}`);
  return id;
}
