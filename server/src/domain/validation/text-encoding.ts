/** Encodings in which delimited text is read. */
export type TextEncoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";
