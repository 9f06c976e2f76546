import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import type { Codec } from "./codec.ts";

interface UrlState<State> {
  readonly state: State;
  /** Parameters of the address that could not be read. */
  readonly ignored: readonly string[];
  /** Changes part of the state; `replace` keeps the change out of the browser's history (play, hover). */
  readonly change: (part: Partial<State>, options?: { readonly replace?: boolean }) => void;
  /** The address of this page with part of the state changed, for links. */
  readonly addressOf: (part: Partial<State>) => string;
}

/** The page's state, read from and written to the address. */
export function useUrlState<State extends object>(codec: Codec<State>): UrlState<State> {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { state, ignored } = useMemo(() => codec.parse(search), [codec, search]);
  const addressOf = useCallback(
    (part: Partial<State>) => {
      const text = codec.format({ ...state, ...part });
      return text ? `${path}?${text}` : path;
    },
    [codec, path, state],
  );
  const change = useCallback(
    (part: Partial<State>, options?: { readonly replace?: boolean }) =>
      navigate(addressOf(part), { replace: options?.replace ?? false }),
    [addressOf, navigate],
  );
  return { state, ignored, change, addressOf };
}
