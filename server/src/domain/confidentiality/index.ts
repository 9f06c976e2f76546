export { type ConfidentialitySettings, defaultConfidentiality } from "./confidentiality-settings.ts";
export { countedIndicators } from "./counted-indicators.ts";
export { figureId, type GuardedFigure } from "./guarded-figure.ts";
export { maySeeConfidential } from "./may-see-confidential.ts";
export type { LargestShare } from "./primary-figures.ts";
export { relatedIndicators } from "./relations-of-rates.ts";
export { type Suppression, suppressionPlan, type SuppressionPlan } from "./suppression-plan.ts";
