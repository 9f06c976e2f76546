/** Where a figure comes from. `derived` figures also say whether any of their inputs was simulated. */
export const origins = [
  { id: "published", name: "公开发布" },
  { id: "reported", name: "平台上报" },
  { id: "simulated", name: "模拟数据" },
  { id: "derived", name: "平台推算" },
] as const;

export type Origin = (typeof origins)[number]["id"];

/** Origins a stored observation can have. */
export type StoredOrigin = Exclude<Origin, "derived">;
