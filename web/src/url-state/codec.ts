import type { Field } from "./field.ts";

type FieldsOf<State> = { readonly [Name in keyof State]: Field<State[Name]> };

export interface Codec<State> {
  /** The state an address stands for, and the names of parameters that could not be read and were left out. */
  readonly parse: (search: string) => { readonly state: State; readonly ignored: readonly string[] };
  /** The shortest address that stands for a state, without `?`; empty when all is as by default. */
  readonly format: (state: State) => string;
}

/** The codec of one page's state: the address is the state. Parameters of other pages are left out. */
export function codecOf<State extends object>(fields: FieldsOf<State>): Codec<State> {
  const names = Object.keys(fields) as (keyof State & string)[];
  return {
    parse(search) {
      const parameters = new URLSearchParams(search);
      const ignored: string[] = [];
      const state = {} as State;
      for (const name of names) {
        const text = parameters.get(name);
        const value = text === null ? fields[name].fallback : fields[name].parse(text);
        if (value === undefined) ignored.push(name);
        state[name] = value === undefined ? fields[name].fallback : value;
      }
      return { state, ignored };
    },
    format(state) {
      const parameters = new URLSearchParams();
      for (const name of names) {
        const text = fields[name].format(state[name]);
        if (text !== fields[name].format(fields[name].fallback)) parameters.set(name, text);
      }
      return parameters.toString().replaceAll("%2C", ",");
    },
  };
}
