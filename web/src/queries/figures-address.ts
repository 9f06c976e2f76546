import { currentPreview } from "../url-state/preview-base.ts";
import { apiAddress } from "./api-client.ts";

/**
 * The address of a read of figures: the published ones, or in the pages of a preview those of its release. Moving
 * between the two loads the page anew, so that neither's replies are shown in the other.
 */
export function figuresAddress(path: string, parameters: Record<string, string | undefined> = {}): string {
  const preview = currentPreview();
  return apiAddress(preview === null ? path : `/previews/${preview}${path}`, parameters);
}
