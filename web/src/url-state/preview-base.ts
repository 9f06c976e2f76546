const PREVIEW = /^\/preview\/(\d{1,12})(?=\/|$)/;

/** The release whose pages an address shows before its hour; null for public pages. */
export function previewOf(path: string): string | null {
  return PREVIEW.exec(path)?.[1] ?? null;
}

/** What the addresses of a preview begin with. */
export function previewBase(release: string | number): string {
  return `/preview/${release}`;
}

/** The preview of the window; null in public pages and where there is no window. */
export function currentPreview(): string | null {
  return typeof window === "undefined" ? null : previewOf(window.location.pathname);
}
