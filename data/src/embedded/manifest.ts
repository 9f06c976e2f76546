/** What `manifest.json` says about the embedded files. */
export interface EmbeddedManifest {
  /** The instant at which the published figures were embedded, with offset. */
  readonly compiledAt: string;
  /** Source classes from the least to the most authoritative, for the reader of the file. */
  readonly precedence: string;
  readonly files: readonly EmbeddedFile[];
}

export interface EmbeddedFile {
  readonly name: string;
  /** 中文: what the file holds and where it comes from. */
  readonly source: string;
  /** Records without the head. */
  readonly rows: number;
  readonly sha256: string;
}
