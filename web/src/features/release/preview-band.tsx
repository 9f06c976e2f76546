import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Button } from "../../components/button.tsx";
import { previewQuery } from "../../queries/previews.ts";
import { ProblemError } from "../../queries/problem-error.ts";
import { loginHref } from "../../url-state/login-destination.ts";
import { paths } from "../../url-state/paths.ts";
import { previewBase } from "../../url-state/preview-base.ts";
import styles from "./preview-band.module.css";
import { watermarkImage } from "./watermark-image.ts";

/** Above and across every page of a preview: that it is not public, whose copy it is, until when, and the way out. */
export function PreviewBand({ release }: { readonly release: string }) {
  const preview = useQuery(previewQuery(release));
  const { data } = preview;
  const watermark = data?.watermark ?? "未公开 · 提前阅读";
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--watermark", watermarkImage(watermark));
    return () => style.setProperty("--watermark", "none");
  }, [watermark]);
  // Published and preview pages keep nothing of each other: the way between them loads the page anew.
  const leave = () => window.location.assign(paths.cockpit.href());

  if (preview.error) return <PreviewEnd error={preview.error} release={release} onLeave={leave} />;
  return (
    <>
      <div className={styles.watermark} aria-hidden="true" />
      <aside className={styles.band} aria-label="提前阅读">
        <p className={styles.words}>
          <strong>未公开 · 提前阅读</strong>
          {data ? (
            <>
              {" "}
              第 {data.release} 号发布（{data.vintageName}数{data.note === "" ? "" : `，${data.note}`}）。
              {data.embargo}。{data.watermark.split(" · ")[2]}，每次阅读均有记录。
            </>
          ) : null}
        </p>
        <span className="no-print">
          <Button onClick={leave}>离开提前阅读</Button>
        </span>
      </aside>
    </>
  );
}

interface PreviewEndProps {
  readonly error: Error;
  readonly release: string;
  readonly onLeave: () => void;
}

function PreviewEnd({ error, release, onLeave }: PreviewEndProps) {
  const signedOut = error instanceof ProblemError && error.problem.status === 401;
  return (
    <aside className={styles.band} aria-label="提前阅读">
      <p className={styles.words} role="alert">
        <strong>提前阅读</strong> {error.message}
      </p>
      <span className="no-print">
        {signedOut ? (
          <Button
            kind="primary"
            onClick={() => window.location.assign(`${previewBase(release)}${loginHref("/", "")}`)}
          >
            登录
          </Button>
        ) : null}{" "}
        <Button onClick={onLeave}>看公开页面</Button>
      </span>
    </aside>
  );
}
