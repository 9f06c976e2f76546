import type { SubmissionDetail } from "@dash/server/contract";
import { importStatuses, reviewStatuses } from "@dash/server/contract";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Section } from "../../components/section.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { importStateName, reviewStateName } from "../../format/submission-state-name.ts";

type Event = SubmissionDetail["events"][number];

const COLUMNS: readonly DataColumn<Event>[] = [
  { id: "at", unbroken: true, head: "时间", cell: (event) => instantInShanghai(event.at) },
  { id: "actor", unbroken: true, head: "经手人", cell: (event) => event.actor },
  { id: "move", head: "变化", cell: moveWords },
  { id: "reason", head: "原因", cell: (event) => event.reason },
];

/** Every step of the upload, with who made it. */
export function EventSection({ events }: { readonly events: SubmissionDetail["events"] }) {
  return (
    <Section title="经过">
      <DataTable
        caption="时间为北京时间"
        columns={COLUMNS}
        rows={events}
        keyOf={(event) => `${event.at}/${event.machine}/${event.to}`}
        stacks
      />
    </Section>
  );
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
