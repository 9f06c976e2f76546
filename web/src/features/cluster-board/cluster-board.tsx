import type { ProgressReply } from "@dash/server/contract";
import { ClusterRow } from "./cluster-row.tsx";
import styles from "./cluster-board.module.css";

interface ClusterBoardProps {
  readonly progress: ProgressReply;
  /** Cluster whose distribution the map shows now, or null. */
  readonly onMap: string | null;
  readonly onShowOnMap: (cluster: string) => void;
  /** Keeps `period` and `targetSet` when a row leads to its cluster's page. */
  readonly clusterAddress: (cluster: string) => string;
}

/** The ten clusters against their targets, in the order of the document. They overlap, so there is no total. */
export function ClusterBoard({ progress, onMap, onShowOnMap, clusterAddress }: ClusterBoardProps) {
  const growthHead = progress.closed ? "差额" : "所需增速";
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        十大产业集群营业收入与{progress.targetSet.targetYear}年目标对照，亿元；各集群口径有交叉，不相加
      </caption>
      <thead>
        <tr>
          <th scope="col">集群</th>
          <th scope="col" className={styles.number}>
            目标
          </th>
          <th scope="col">进度</th>
          <th scope="col" className={styles.number}>
            {progress.closed ? "全年" : "滚动四季"}
          </th>
          <th scope="col" className={styles.number}>
            占目标%
          </th>
          <th scope="col" className={styles.number}>
            {growthHead}
            {progress.closed ? "" : "%"}
          </th>
          <th scope="col" className={styles.number}>
            现增速%
          </th>
          <th scope="col">判断</th>
          <th scope="col">走势</th>
        </tr>
      </thead>
      <tbody>
        {progress.clusters.map((cluster) => (
          <ClusterRow
            key={cluster.cluster}
            cluster={cluster}
            closed={progress.closed}
            isOnMap={cluster.cluster === onMap}
            onShowOnMap={onShowOnMap}
            address={clusterAddress(cluster.cluster)}
          />
        ))}
      </tbody>
    </table>
  );
}
