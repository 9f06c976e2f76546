import { useQuery } from "@tanstack/react-query";
import { instantInShanghai } from "../../format/instant.ts";
import { previewsQuery } from "../../queries/previews.ts";
import { currentPreview, previewBase } from "../../url-state/preview-base.ts";
import styles from "./account-menu.module.css";

/** Ways to the releases the account may read before their hour, one by one. */
export function OpenPreviews() {
  const previews = useQuery(previewsQuery);
  return previews.data?.previews
    .filter(({ open, release }) => open && String(release) !== currentPreview())
    .map(({ release, publishedAt }) => (
      <a
        key={release}
        href={`${previewBase(release)}/`}
        className={styles.enter}
        title={`第 ${release} 号发布，${instantInShanghai(publishedAt)}（北京时间）公开`}
      >
        提前阅读
      </a>
    ));
}
