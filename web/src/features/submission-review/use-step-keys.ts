import { useEffect, useRef } from "react";

const STEPS: Readonly<Record<string, 1 | -1>> = {
  j: 1,
  J: 1,
  n: 1,
  N: 1,
  k: -1,
  K: -1,
  p: -1,
  P: -1,
};

const EDIT: readonly string[] = ["e", "E"];

/**
 * J or N steps on and K or P steps back, E begins to write; anywhere on the page except where text is written.
 * @param onEdit left out where nothing may be written
 */
export function useStepKeys(onStep: (direction: 1 | -1) => void, onEdit?: () => void): void {
  const newest = useRef({ onStep, onEdit });
  useEffect(() => {
    newest.current = { onStep, onEdit };
  });
  useEffect(() => {
    function step(event: KeyboardEvent) {
      const direction = STEPS[event.key];
      const { onStep: goOn, onEdit: edit } = newest.current;
      const writes = edit !== undefined && EDIT.includes(event.key);
      if ((direction === undefined && !writes) || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select, dialog")) return;
      event.preventDefault();
      if (direction !== undefined) goOn(direction);
      else edit?.();
    }
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, []);
}
