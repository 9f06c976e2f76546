import type { FigureQuestion } from "../components/askable-figure.tsx";
import type { SeriesModelLine, SeriesModelPeriod } from "./series-model.ts";

/** The question 从哪来 about one point of a picture; null where nothing is behind it, as on a path reckoned. */
export type QuestionOf = (line: SeriesModelLine, period: SeriesModelPeriod) => FigureQuestion | null;
