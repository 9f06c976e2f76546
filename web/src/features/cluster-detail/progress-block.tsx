import { PROVINCE_CODE } from "@dash/data";
import type { ClusterProgress, Figure, HistoryQuery, ProgressReply } from "@dash/server/contract";
import type { ReactNode } from "react";
import { AskableFigure } from "../../components/askable-figure.tsx";
import { Section } from "../../components/section.tsx";
import { Tag } from "../../components/tag.tsx";
import { Verdict } from "../../components/verdict.tsx";
import { missingWords } from "../../format/missing.ts";
import { formatNumber } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";
import { isProvisional, statusMark } from "../../format/status-mark.ts";
import { targetWords } from "../../format/target.ts";
import { LevelLadder } from "./level-ladder.tsx";
import { presentGrowthInputs, requiredGrowthInputs } from "./growth-inputs.ts";
import styles from "./progress-block.module.css";

interface ProgressBlockProps {
  readonly cluster: ClusterProgress;
  readonly reply: ProgressReply;
}

/** Level, target, required and present growth with every input, verdict and how it came about. */
export function ProgressBlock({ cluster, reply }: ProgressBlockProps) {
  const { level, yearEarlier, target, base } = cluster;
  const { unit, decimals, targetSet, closed } = reply;
  const number = (figure: Figure) => figureText(figure, decimals);
  const ask = (
    figure: { readonly period: string },
    transformation: string,
    name: string,
    shown: ReactNode,
  ) => (
    <AskableFigure question={questionOf(cluster, figure.period, transformation, name, decimals)}>
      {shown}
    </AskableFigure>
  );
  const goal = target ? targetWords(target.value, target.wording) : "";
  return (
    <Section
      title={`对照${targetSet.targetYear}年目标`}
      subtitle={`营业收入，${unit}，现价；灰竖线=上年同期，红竖线=目标`}
    >
      <LevelLadder
        level={level.value}
        yearEarlier={yearEarlier.value}
        target={target?.value ?? null}
        levelLabel={level.value === null ? missingWords(level.reason) : `${number(level)}${unit}`}
        targetLabel={target ? `目标${goal}` : ""}
        provisional={level.value !== null && isProvisional(level.status)}
        description={`${cluster.name}营业收入${number(level)}${unit}${target ? `，目标${goal}` : "，未列入目标"}`}
      />
      <dl className={styles.facts}>
        <Fact name="目标">
          {target ? <strong>{goal}</strong> : "未列入"}
          <small>
            {targetSet.document}，{targetSet.date}；原文口径为{targetSet.measure}，监测用营业收入代替
          </small>
        </Fact>
        <Fact name={periodName(level.period, level.transformation)}>
          {ask(level, level.transformation, "营业收入", <strong>{number(level)}</strong>)} {unit}{" "}
          <StatusMark figure={level} />
        </Fact>
        <Fact name="上年同期">
          {ask(yearEarlier, level.transformation, "上年同期营业收入", number(yearEarlier))} {unit}
        </Fact>
        <Fact name="占目标">{percent(cluster.shareOfTarget)}</Fact>
        <Fact name="与目标差额">
          {number(cluster.gap)} {cluster.gap.value === null ? "" : unit}
        </Fact>
        {closed ? null : (
          <Fact name="所需年均增速">
            <strong>{percent(cluster.requiredGrowth)}</strong>
            <small>{requiredGrowthInputs(cluster, decimals)}</small>
          </Fact>
        )}
        <Fact name="现增速（名义）">
          <strong>{percent(cluster.presentGrowth)}</strong>
          <small>{presentGrowthInputs(cluster, decimals)}</small>
        </Fact>
        <Fact name={`基期（${periodName(base.period, "year")}）`}>
          {ask(base, "year", "基期营业收入", number(base))} {base.value === null ? "" : unit}
        </Fact>
        <Fact name="判断">
          <Verdict id={cluster.verdict} name={cluster.verdictName} />
        </Fact>
      </dl>
      <details className={styles.explanation}>
        <summary>判断是怎样得出的</summary>
        <ul>
          {cluster.explanation.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function StatusMark({ figure }: { readonly figure: Figure }) {
  const mark = figure.value === null ? "" : statusMark(figure.status);
  return mark === "" ? null : <Tag kind="provisional">{mark}</Tag>;
}

function figureText(figure: Figure, decimals: number): string {
  return figure.value === null ? missingWords(figure.reason) : formatNumber(figure.value, decimals);
}

function percent(figure: Figure): string {
  return figure.value === null ? missingWords(figure.reason) : `${formatNumber(figure.value, 1)}%`;
}

function questionOf(
  cluster: ClusterProgress,
  period: string,
  transformation: string,
  name: string,
  decimals: number,
) {
  const query: HistoryQuery = {
    indicator: "revenue",
    area: PROVINCE_CODE,
    cluster: cluster.cluster,
    period,
    transformation,
  };
  return { query, name: `湖北省${cluster.name}${name}`, decimals };
}
