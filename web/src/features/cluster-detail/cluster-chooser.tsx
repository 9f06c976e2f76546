import type { CatalogReply } from "@dash/server/contract";
import { Link } from "wouter";
import styles from "./cluster-chooser.module.css";

interface ClusterChooserProps {
  readonly clusters: CatalogReply["clusters"];
  readonly current: string;
  readonly addressOf: (cluster: string) => string;
}

/** The ten clusters side by side, in the order of the target document. */
export function ClusterChooser({ clusters, current, addressOf }: ClusterChooserProps) {
  return (
    <nav aria-label="产业集群" className={`${styles.chooser} no-print`}>
      {clusters.map((cluster) => (
        <Link
          key={cluster.id}
          href={addressOf(cluster.id)}
          aria-current={cluster.id === current ? "page" : undefined}
        >
          {cluster.shortName}
        </Link>
      ))}
    </nav>
  );
}
