import type { Measurement } from "../measurement.ts";
import { coldStart } from "./cold-start.ts";
import { fill } from "./fill.ts";
import { firstView } from "./first-view.ts";
import { manyUploads } from "./many-uploads.ts";
import { mapSlice } from "./map-slice.ts";
import { memory } from "./memory.ts";
import { secondStart } from "./second-start.ts";
import { sliceDuringUpload } from "./slice-during-upload.ts";
import { trendSlice } from "./trend-slice.ts";
import { upload } from "./upload.ts";

/** Everything `pnpm bench` measures, in the order it does. */
export const measurements = [
  mapSlice,
  trendSlice,
  memory,
  coldStart,
  secondStart,
  fill,
  upload,
  sliceDuringUpload,
  manyUploads,
  firstView,
] as const satisfies readonly Measurement[];
