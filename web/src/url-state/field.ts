/** How one part of a page's state is written in the address. `parse` answers undefined for what it can't read. */
export interface Field<T> {
  readonly parse: (text: string) => T | undefined;
  readonly format: (value: T) => string;
  /** What an absent field means; it is left out of the address when equal to this. */
  readonly fallback: T;
}

export function textField(fallback: string, pattern: RegExp): Field<string> {
  return { parse: (text) => (pattern.test(text) ? text : undefined), format: (value) => value, fallback };
}

export function optionalTextField(pattern: RegExp): Field<string | null> {
  return {
    parse: (text) => (pattern.test(text) ? text : undefined),
    format: (value) => value ?? "",
    fallback: null,
  };
}

export function choiceField<const T extends string>(choices: readonly T[], fallback: NoInfer<T>): Field<T> {
  return {
    parse: (text) => choices.find((choice) => choice === text),
    format: (value) => value,
    fallback,
  };
}

export function listField(
  pattern: RegExp,
  fallback: readonly string[],
  most: number,
): Field<readonly string[]> {
  return {
    parse: (text) => {
      const parts = text === "" ? [] : text.split(",");
      return parts.length <= most && parts.every((part) => pattern.test(part)) ? parts : undefined;
    },
    format: (value) => value.join(","),
    fallback,
  };
}
