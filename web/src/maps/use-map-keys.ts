import { type KeyboardEvent, useRef, useState } from "react";

interface MapKeysOptions {
  /** Codes in the order of the keyboard. */
  readonly codes: readonly string[];
  readonly selected: string | null;
  readonly onSelect: (code: string | null) => void;
}

/**
 * Roving tabindex over areas: one of them is in the tab order; arrows, Home and End move in customary order, Enter
 * and Space select, Esc lets go.
 */
export function useMapKeys({ codes, selected, onSelect }: MapKeysOptions) {
  const elements = useRef(new Map<string, SVGPathElement>());
  const [roving, setRoving] = useState<string | null>(null);
  const stop = [roving, selected].find((code) => code !== null && codes.includes(code)) ?? codes[0];

  return {
    tabIndexOf: (code: string): 0 | -1 => (code === stop ? 0 : -1),
    remember: (code: string, element: SVGPathElement | null): void => {
      if (element) elements.current.set(code, element);
      else elements.current.delete(code);
    },
    onFocus: (code: string): void => setRoving(code),
    onKeyDown: (event: KeyboardEvent, code: string): void => {
      const next = nextIndex(event.key, codes.indexOf(code), codes.length);
      if (next !== null) elements.current.get(codes[next]!)?.focus();
      else if (event.key === "Enter" || event.key === " ") onSelect(code);
      else if (event.key === "Escape") onSelect(null);
      else return;
      event.preventDefault();
    },
  };
}

/** The index a key moves to, wrapping at both ends; null for keys that do not move. */
export function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return (index + 1) % count;
    case "ArrowLeft":
    case "ArrowUp":
      return (index - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
