import { type RefCallback, useCallback, useRef, useState } from "react";

/**
 * The width of an element in whole pixels, followed as it changes. `assumed` stands until the element is measured, and
 * on the server.
 */
export function useElementWidth(assumed: number): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(assumed);
  const observer = useRef<ResizeObserver | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    const follow = () => {
      const measured = Math.floor(element.clientWidth);
      if (measured > 0) setWidth(measured);
    };
    follow();
    observer.current = new ResizeObserver(follow);
    observer.current.observe(element);
  }, []);
  return [measure, width];
}
