import type { FindingReply, SubmissionDetail } from "@dash/server/contract";
import { importStatuses, reviewStatuses } from "@dash/server/contract";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Section } from "../../components/section.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { importStateName, reviewStateName } from "../../format/submission-state-name.ts";
import { placeOf } from "./findings-view.ts";

type Event = SubmissionDetail["events"][number];

interface EventSectionProps {
  readonly events: SubmissionDetail["events"];
  readonly findings: readonly FindingReply[];
}

/** Every step of the upload, with who made it, when and why. */
export function EventSection({ events, findings }: EventSectionProps) {
  return (
    <Section title="经过">
      <DataTable
        caption="时间为北京时间"
        columns={columnsOf(findings)}
        rows={events}
        keyOf={(event) => `${event.at}/${event.machine}/${event.from}/${event.to}`}
        stacks
      />
    </Section>
  );
}

function columnsOf(findings: readonly FindingReply[]): readonly DataColumn<Event>[] {
  return [
    { id: "at", unbroken: true, head: "时间", cell: (event) => instantInShanghai(event.at) },
    {
      id: "actor",
      head: "经手人",
      cell: ({ actor, actorName }) => (actorName === actor ? actor : `${actorName}（${actor}）`),
    },
    { id: "move", head: "变化", cell: moveWords },
    { id: "reason", head: "原因、意见", cell: (event) => reasonWords(event, findings) },
  ];
}

function reasonWords(event: Event, findings: readonly FindingReply[]): string | null {
  const places = findings.filter(({ id }) => event.findings.includes(id)).map(placeOf);
  return places.length > 0 ? `${event.reason ?? ""}（涉及${places.join("、")}）` : event.reason;
}

function moveWords(event: Event): string {
  const to = stateName(event.to);
  return event.from === null ? to : `${stateName(event.from)} → ${to}`;
}

function stateName(state: string): string {
  const imported = importStatuses.find((status) => status === state);
  if (imported) return importStateName(imported);
  const reviewed = reviewStatuses.find((status) => status === state);
  return reviewed ? reviewStateName(reviewed) : state;
}
