import type { Reply, ReportingPlatform } from "./reporting-platform.ts";

/** Releases as a publisher who goes through the checklist and acknowledges what is no error. */
export async function releaseAcknowledged(
  platform: ReportingPlatform,
  body: {
    readonly submissions: readonly string[];
    readonly vintage: string;
    readonly note: string;
    readonly publishAt?: string;
  },
  as = "publisher",
): Promise<Reply> {
  const first = await platform.request("POST", "/releases", { as, body });
  if (first.body["code"] !== "release-not-acknowledged") return first;
  const { acknowledge } = first.body["detail"] as { readonly acknowledge: readonly string[] };
  return platform.request("POST", "/releases", { as, body: { ...body, acknowledged: acknowledge } });
}
