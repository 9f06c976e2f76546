import type { ObservationsQuery } from "@dash/server/contract";
import { useCallback, useEffect, useRef, useState } from "react";
import { observationsAddress } from "./observations-address.ts";
import styles from "./download-menu.module.css";

interface DownloadMenuProps {
  /** The selection the files carry. */
  readonly query: Omit<ObservationsQuery, "format">;
  /** What is downloaded, for the menu's label. */
  readonly name: string;
}

const FORMATS = [
  { id: "xlsx", name: "Excel 工作簿（.xlsx）" },
  { id: "csv", name: "CSV(UTF-8)" },
  { id: "csv-gb18030", name: "CSV（GB18030，供旧版 Excel）" },
  { id: "json", name: "JSON（带口径与来源）" },
] as const;

/** Files of the figures in sight, and the address of the page. */
export function DownloadMenu({ query, name }: DownloadMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = useCallback(() => {
    if (menu.current) menu.current.open = false;
  }, []);
  useEffect(() => {
    const leave = (event: Event) => {
      const inside = event.target instanceof Node && menu.current?.contains(event.target);
      if (!inside || (event instanceof KeyboardEvent && event.key === "Escape")) close();
    };
    const events = ["pointerdown", "focusin", "keydown"] as const;
    for (const event of events) document.addEventListener(event, leave);
    return () => {
      for (const event of events) document.removeEventListener(event, leave);
    };
  }, [close]);
  return (
    <details ref={menu} className={styles.menu}>
      <summary className={styles.summary} aria-label={`下载：${name}`}>
        下载
      </summary>
      <ul className={styles.list}>
        {FORMATS.map((format) => (
          <li key={format.id}>
            <a href={observationsAddress({ ...query, format: format.id })} download onClick={close}>
              {format.name}
            </a>
          </li>
        ))}
        <li>
          <CopyAddress />
        </li>
      </ul>
    </details>
  );
}

/** Copies the page's address, or shows it selected where the browser forbids copying (pages without https). */
function CopyAddress() {
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  const copy = () => {
    const done =
      navigator.clipboard?.writeText(window.location.href) ?? Promise.reject(new Error("no clipboard"));
    done.then(
      () => setState("copied"),
      () => setState("refused"),
    );
  };
  if (state === "refused")
    return (
      <label className={styles.address}>
        浏览器不许自动复制，请按 Ctrl+C:
        <input readOnly value={window.location.href} ref={(element) => element?.select()} />
      </label>
    );
  return (
    <button type="button" onClick={copy}>
      {state === "copied" ? "已复制" : "复制本页链接"}
      <span className="visually-hidden" role="status">
        {state === "copied" ? "本页链接已复制" : ""}
      </span>
    </button>
  );
}
