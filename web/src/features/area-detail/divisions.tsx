import { countiesOf, PROVINCE_CODE } from "@dash/data";
import type { CatalogReply } from "@dash/server/contract";
import { Link } from "wouter";
import { NoteList } from "../../components/note-list.tsx";
import { Section } from "../../components/section.tsx";
import { paths } from "../../url-state/paths.ts";
import styles from "./divisions.module.css";

interface DivisionsProps {
  readonly area: { readonly code: string; readonly name: string };
  readonly areas: CatalogReply["areas"];
}

/** The areas directly below: prefectures of the province, counties of a prefecture. */
export function Divisions({ area, areas }: DivisionsProps) {
  if (area.code === PROVINCE_CODE)
    return (
      <Section title="市州" subtitle="17个，习惯顺序">
        <ul className={styles.list}>
          {areas
            .filter((entry) => entry.level === "prefecture")
            .map((entry) => (
              <li key={entry.code}>
                <Link href={paths.area.href(entry.code)}>{entry.name}</Link>
              </li>
            ))}
        </ul>
      </Section>
    );
  const counties = countiesOf(area.code).filter((county) => county.code !== area.code);
  if (counties.length === 0)
    return (
      <Section title="县级行政区">
        <NoteList notes={[`${area.name}由省直管，按市州列表，下面不再分县级行政区。`]} />
      </Section>
    );
  return (
    <Section title="县级行政区" subtitle={`${counties.length}个`}>
      <ul className={styles.list}>
        {counties.map((county) => (
          <li key={county.code}>{county.name}</li>
        ))}
      </ul>
      <NoteList notes={["县级无数据：本库尚未收到县级报表。"]} />
    </Section>
  );
}
