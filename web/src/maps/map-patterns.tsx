/** Fills of areas without a colour. Ids carry a prefix, since several maps may stand on one page. */
export function MapPatterns({ prefix }: { readonly prefix: string }) {
  const size = { width: 6, height: 6, patternUnits: "userSpaceOnUse" } as const;
  return (
    <defs>
      <pattern id={`${prefix}-no-data`} {...size} patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--no-data)" />
        <line x1="0" y1="0" x2="0" y2="6" stroke="var(--no-data-line)" strokeWidth="1.6" />
      </pattern>
      <pattern id={`${prefix}-suppressed`} {...size} patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--no-data)" />
        <path d="M0 0V6M0 0H6" stroke="var(--no-data-line)" strokeWidth="1.6" fill="none" />
      </pattern>
      <pattern id={`${prefix}-below-zero`} {...size}>
        <circle cx="3" cy="3" r="0.9" fill="#333333" />
      </pattern>
    </defs>
  );
}

export type MapPattern = "no-data" | "suppressed" | "below-zero";

/** The `fill` that uses a pattern of this prefix. */
export function patternFill(prefix: string, pattern: MapPattern): string {
  return `url(#${prefix}-${pattern})`;
}
