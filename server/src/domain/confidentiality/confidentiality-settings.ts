/** What is confidential, and how well it is hidden. */
export interface ConfidentialitySettings {
  /** Cells of fewer units are confidential. */
  readonly minimumUnits: number;
  /** @unit percent; cells whose largest unit has a greater share of 营业收入 are confidential. */
  readonly dominancePercent: number;
  /**
   * @unit percent; nobody may be able to bound a confidential figure within this distance of its true value, neither
   * from above nor from below.
   */
  readonly protectionPercent: number;
  /** Whether figures that would give confidential ones away are hidden too; false shows what that is for. */
  readonly complementary: boolean;
}

export const defaultConfidentiality: ConfidentialitySettings = {
  minimumUnits: 3,
  dominancePercent: 80,
  protectionPercent: 10,
  complementary: true,
};
