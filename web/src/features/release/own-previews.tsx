import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { useNow } from "../../components/use-now.ts";
import { countdown } from "../../format/countdown.ts";
import { instantInShanghai } from "../../format/instant.ts";
import { previewsQuery } from "../../queries/previews.ts";
import { previewBase } from "../../url-state/preview-base.ts";

/** The releases the account is named to read before their hour. */
export function OwnPreviews() {
  const now = useNow();
  const previews = useQuery(previewsQuery);
  return (
    <>
      {previews.data?.previews.map((preview) => (
        <Notice
          key={preview.release}
          actions={
            preview.open ? (
              <ButtonLink kind="primary" href={`${previewBase(preview.release)}/`}>
                提前阅读
              </ButtonLink>
            ) : null
          }
        >
          第 {preview.release} 号发布（{preview.vintageName}数{preview.note ? `，${preview.note}` : ""}）将于{" "}
          {instantInShanghai(preview.publishedAt)}（北京时间）公开，
          {countdown(preview.publishedAt, now)}。
          {preview.open
            ? "您在提前阅读名单中。内容未公开，不得转载、引用，每次阅读均有记录。"
            : `您可自 ${instantInShanghai(preview.from)} 起提前阅读。`}
        </Notice>
      ))}
    </>
  );
}
