/** What went wrong, in the sense of the caller; `plugins/errors.ts` alone knows the HTTP status of each. */
export type RefusalKind =
  /** A parameter, field or body is malformed. */
  | "invalid"
  /** Well formed, but the statistics forbid it. */
  | "unlawful"
  | "not-found"
  | "conflict"
  | "too-large"
  | "unsupported-media"
  | "not-signed-in"
  | "forbidden"
  | "too-many-requests"
  /** The server itself cannot write now; nothing about the request is wrong. */
  | "unavailable"
  | "out-of-space";

/** A request that is not carried out, with the reason and the way out. Nothing was written. */
export interface Refusal {
  readonly kind: RefusalKind;
  /** Stable id of the reason, kebab-case. */
  readonly code: string;
  /** 中文: what is wrong and the way out. */
  readonly message: string;
  /** The parameter, field or cell that is wrong; null when it is the whole request. */
  readonly path: string | null;
  /** Further facts for the client: allowed values, suggestions, allowed moves. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** The value asked for, or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** Carries a refusal through code that cannot return one, such as a hook; mapped like a returned one. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = "RefusalError";
    this.refusal = refusal;
  }
}

/** The value, or the refusal thrown. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new RefusalError(outcome.refusal);
}
