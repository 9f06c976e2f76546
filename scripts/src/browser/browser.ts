/** A Chromium that can be driven on this machine. */
export interface Browser {
  readonly executablePath: string;
  /** Where it was found; shown to people. */
  readonly origin: "CHROMIUM_PATH" | "system" | "package";
  /** Its own word, such as `Chromium 153.0.8010.0`. */
  readonly version: string;
  /** Variables it must be started with, beside the present ones. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Flags for a run without screen, as root, without any request to the outside. */
export const browserFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;
