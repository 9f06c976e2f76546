declare module "mapshaper" {
  interface Mapshaper {
    /** Runs a command line over in-memory inputs; output files by name. Rejects with the tool's message. */
    applyCommands(
      commands: string,
      inputs: Readonly<Record<string, unknown>>,
    ): Promise<Record<string, Uint8Array | string>>;
  }
  const mapshaper: Mapshaper;
  export = mapshaper;
}
