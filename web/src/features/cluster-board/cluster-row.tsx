import { PROVINCE_CODE } from "@dash/data";
import type { ClusterProgress, Figure } from "@dash/server/contract";
import { useId, useState } from "react";
import { Link } from "wouter";
import { BulletBar } from "../../charts/bullet-bar.tsx";
import { Sparkline } from "../../charts/sparkline.tsx";
import { AskableFigure, type FigureQuestion } from "../../components/askable-figure.tsx";
import { Verdict } from "../../components/verdict.tsx";
import { formatNumber } from "../../format/number.ts";
import { targetParts } from "../../format/target.ts";
import { missingWords } from "../../format/missing.ts";
import styles from "./cluster-board.module.css";

interface ClusterRowProps {
  readonly cluster: ClusterProgress;
  readonly closed: boolean;
  readonly isOnMap: boolean;
  readonly onShowOnMap: (cluster: string) => void;
  readonly address: string;
}

const COLUMNS = 9;

/** One bullet row; the verdict opens the inputs it was read from. */
export function ClusterRow({ cluster, closed, isOnMap, onShowOnMap, address }: ClusterRowProps) {
  const [open, setOpen] = useState(false);
  const inputs = useId();
  const { target, level } = cluster;
  return (
    <>
      <tr className={isOnMap ? `${styles.row} ${styles.onMap}` : styles.row}>
        <th scope="row" className={styles.nameCell}>
          <Link href={address}>{cluster.name}</Link>
        </th>
        <td className={`${styles.number} ${styles.targetCell}`} data-label="目标">
          {target ? (
            <TargetLabel value={target.value} wording={target.wording} />
          ) : (
            <span className={styles.wording}>未列入</span>
          )}
        </td>
        <td className={styles.bulletCell}>
          <button
            type="button"
            className={styles.bullet}
            title={`在地图上看${cluster.name}的市州分布`}
            aria-label={`在地图上看${cluster.name}的市州分布`}
            aria-pressed={isOnMap}
            onClick={() => onShowOnMap(cluster.cluster)}
          >
            <BulletBar
              level={level.value}
              yearEarlier={cluster.yearEarlier.value}
              target={target?.value ?? null}
              provisional={level.status === "P"}
            />
          </button>
        </td>
        <td
          className={`${styles.number} ${styles.levelCell} ${styles.level}`}
          data-label={closed ? "全年" : "滚动四季"}
        >
          <AskableFigure question={levelQuestion(cluster)}>{text(level, 1)}</AskableFigure>
        </td>
        <td className={`${styles.number} ${styles.metricCell}`} data-label="占目标">
          {text(cluster.shareOfTarget, 1)}
        </td>
        <td className={`${styles.number} ${styles.metricCell}`} data-label={closed ? "差额" : "所需增速"}>
          {closed ? text(cluster.gap, 1) : text(cluster.requiredGrowth, 1)}
        </td>
        <td className={`${styles.number} ${styles.metricCell}`} data-label="现增速">
          {text(cluster.presentGrowth, 1)}
        </td>
        <td className={styles.verdictCell}>
          <button
            type="button"
            className={styles.ask}
            aria-expanded={open}
            aria-controls={inputs}
            title="看判断所依据的数字"
            onClick={() => setOpen(!open)}
          >
            <Verdict id={cluster.verdict} name={cluster.verdictName} />
          </button>
        </td>
        <td className={styles.trendCell}>
          <Sparkline
            values={cluster.trend.map((point) => point.value)}
            width={60}
            height={20}
            label={`${cluster.name}滚动四季营业收入走势`}
          />
        </td>
      </tr>
      <tr id={inputs} hidden={!open} className={styles.inputs}>
        <td colSpan={COLUMNS}>
          <ul>
            {cluster.explanation.map((line) => (
              <li key={line}>{line}</li>
            ))}
            <li>口径：{cluster.scopeNote}</li>
          </ul>
        </td>
      </tr>
    </>
  );
}

function levelQuestion({ cluster, name, level }: ClusterProgress): FigureQuestion {
  return {
    query: {
      indicator: "revenue",
      area: PROVINCE_CODE,
      cluster,
      period: level.period,
      transformation: level.transformation,
    },
    name: `湖北省${name}营业收入`,
    decimals: 2,
  };
}

function TargetLabel({ value, wording }: { readonly value: number; readonly wording: string }) {
  const { before, figure, after } = targetParts(value, wording);
  return (
    <>
      <span className={styles.wording}>{before}</span>
      {figure}
      <span className={styles.wording}>{after}</span>
    </>
  );
}

function text(figure: Figure, decimals: number) {
  if (figure.value !== null) return formatNumber(figure.value, decimals);
  return <span title={missingWords(figure.reason)}>—</span>;
}
