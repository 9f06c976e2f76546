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

/** J or N steps on and K or P steps back, anywhere on the page except where text is written. */
export function useStepKeys(onStep: (direction: 1 | -1) => void): void {
  const newest = useRef(onStep);
  useEffect(() => {
    newest.current = onStep;
  });
  useEffect(() => {
    function step(event: KeyboardEvent) {
      const direction = STEPS[event.key];
      if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select, dialog")) return;
      event.preventDefault();
      newest.current(direction);
    }
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, []);
}
