interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
}

interface Document {
  readonly paths: Readonly<
    Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } } | undefined>
  >;
}

/** Values by parameter; an empty text leaves an optional parameter out. */
export type ParameterSet = Readonly<Record<string, string>>;

/** What a required parameter is given that no set names. */
const ANYTHING = "0";

/**
 * The address of every registered GET route, under /api/v1, once for each set of parameters. A set fills the parameters
 * a route has; sets that make the same address make it once.
 */
export function everyGetAddress(document: unknown, sets: readonly ParameterSet[]): readonly string[] {
  const addresses = new Set<string>();
  for (const [path, { get } = {}] of Object.entries((document as Document).paths)) {
    if (!get) continue;
    const inQuery = (get.parameters ?? []).filter((one) => one.in === "query");
    for (const set of sets) {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(set[name] ?? ANYTHING),
      );
      const pairs = inQuery.flatMap(({ name, required }): [string, string][] => {
        const value = set[name] ?? (required === true ? ANYTHING : "");
        return value === "" ? [] : [[name, value]];
      });
      const query = new URLSearchParams(pairs).toString();
      addresses.add(filled.replace(/^\/api\/v1/, "") + (query === "" ? "" : `?${query}`));
    }
  }
  return [...addresses];
}
