import type { ReportingPlatform } from "./reporting-platform.ts";

const NOTE = "企业更正了上报口径，按更正后的报表修订本期数据";
const CAUSES = "停产检修新增投产订单增减合并拆分价格涨跌季节变化政策调整口径变更".match(/.{2}/gu)!;

/** Explanations that differ from each other, as those of real findings do. */
function explanationFor(position: number): string {
  const [first, second] = [
    CAUSES[position % CAUSES.length],
    CAUSES[Math.floor(position / CAUSES.length) % CAUSES.length],
  ];
  return `两家重点企业本季度${first}，又受${second}影响，营业收入随之变动，第${position + 1}处。`;
}

/** Carries uploads through the review over the interface, each step by an account that may make it. */
export function reviewChain({
  stores,
  request,
}: Pick<ReportingPlatform, "stores" | "request">): Pick<
  ReportingPlatform,
  "carryToSubmitted" | "carryToLocked"
> {
  async function move(id: string, step: string, as: string, body: object = {}): Promise<void> {
    const reply = await request("POST", `/submissions/${id}/${step}`, { as, body });
    if (reply.status !== 200) throw new Error(`${step} ${id} as ${as}: ${reply.raw.toString()}`);
  }

  async function carryToSubmitted(id: string): Promise<void> {
    const { createdBy, reviewStatus } = stores.submissions.find(id)!;
    if (reviewStatus === "draft") await move(id, "confirm", createdBy);
    for (const { position } of stores.submissions.unexplained(id, 10_000))
      await move(id, "explanations", createdBy, {
        findingId: String(position),
        text: explanationFor(position),
      });
    await move(id, "submit", createdBy, { revisionNote: NOTE });
  }

  return {
    carryToSubmitted,
    async carryToLocked(id) {
      await carryToSubmitted(id);
      const { area, uploaderRole } = stores.submissions.find(id)!;
      if (uploaderRole === "reporter") await move(id, "approve", `reviewer.${area!.slice(0, 4)}00`);
      await move(id, "approve", "province.reviewer");
      await move(id, "lock", "province.reviewer");
    },
  };
}
