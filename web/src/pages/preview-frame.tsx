import { PreviewBand } from "../features/release/preview-band.tsx";

/** What frames every page of a preview. */
export function PreviewFrame({ release }: { readonly release: string }) {
  return <PreviewBand release={release} />;
}
