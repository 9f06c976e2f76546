import { setTimeout as wait } from "node:timers/promises";
import { prefectures } from "@dash/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenedStores } from "#server/storage/open-stores.ts";
import { filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aServerProcess, type Answer, type ServerProcess } from "../../support/a-server-process.ts";
import { randomFrom } from "../../support/random-from.ts";

const KILLS = 52;
const SEED = 20_261_124;
/** Each round reports an area and a year of its own, so that no rule of history has anything to say. */
const YEARS = [2024, 2022, 2020, 2018];

function owedIn(round: number): { readonly area: string; readonly period: string } {
  const { code } = prefectures[round % prefectures.length]!;
  return { area: code, period: `${YEARS[Math.floor(round / prefectures.length)]}-Q4` };
}

/** From the file to the published figure; each step is taken when the one before it was answered. */
const steps = [
  { as: "province.reporter", action: "confirm", reaches: "confirmed" },
  { as: "province.reporter", action: "submit", reaches: "submitted" },
  { as: "province.reviewer", action: "approve", reaches: "accepted" },
  { as: "province.reviewer", action: "lock", reaches: "locked" },
] as const;
const LAST_STEP = steps.length + 1;
const order = ["draft", ...steps.map(({ reaches }) => reaches as string), "scheduled", "published"];

let server: ServerProcess;

beforeAll(async () => {
  server = await aServerProcess([
    ["province.reporter", "province-reporter", ["420000"]],
    ["province.reviewer", "province-reviewer", ["420000"]],
    ["publisher", "publisher", ["420000"]],
  ]);
  await server.start();
});

afterAll(() => server.remove());

/** What the server said it had done: the state each upload had reached at its last answer. */
const promised = new Map<string, string>();

/** Told before each step with its number, counted from the upload. */
type Watcher = (step: number) => void;

/** Goes as far as the server answers. @returns whether it came to the end */
async function report(round: number, watch: Watcher): Promise<boolean> {
  const owed = owedIn(round);
  const form = new FormData();
  const file = toCsv(filledGrid({ dataflow: "cluster-quarterly", ...owed }));
  form.set("file", new Blob([new Uint8Array(file)]), `${owed.area}.csv`);
  watch(0);
  const uploaded = await server.send("province.reporter", "POST", "/submissions", form);
  if (!answered(uploaded, 201)) return false;
  const id = String(uploaded.body["id"]);
  promised.set(id, "draft");
  for (const [at, { as, action, reaches }] of steps.entries()) {
    watch(at + 1);
    if (!answered(await server.send(as, "POST", `/submissions/${id}/${action}`), 200)) return false;
    promised.set(id, reaches);
  }
  const release = { submissions: [id], vintage: "final" };
  const checklist = await server.send("publisher", "POST", "/releases/checklist", release);
  if (!answered(checklist, 200)) return false;
  const items = checklist.body["items"] as readonly { readonly id: string }[];
  const acknowledged = { ...release, note: owed.period, acknowledged: items.map((item) => item.id) };
  watch(LAST_STEP);
  if (!answered(await server.send("publisher", "POST", "/releases", acknowledged), 201)) return false;
  promised.set(id, "published");
  return true;
}

/** Null: the server was gone. Any other answer than the right one is a failure of its own. */
function answered(answer: Answer | null, status: number): answer is Answer {
  if (answer === null) return false;
  expect([answer.status, answer.body["code"]]).toEqual([status, undefined]);
  return true;
}

function rowsOf(stores: OpenedStores, query: string): readonly unknown[] {
  return stores.connection.prepare(query).all();
}

/** Everything that would be half of something. */
function halves(stores: OpenedStores) {
  return {
    integrity: stores.connection.pragma("integrity_check", { simple: true }),
    orphans: stores.connection.pragma("foreign_key_check"),
    unread: rowsOf(stores, "SELECT id FROM submission WHERE import_status NOT IN ('checked', 'rejected')"),
    withoutCells: rowsOf(
      stores,
      "SELECT id FROM submission s WHERE s.cells <> (SELECT count(*) FROM submission_cell c WHERE c.submission_id = s.id)",
    ),
    filesOfNobody: rowsOf(
      stores,
      "SELECT sha256 FROM upload_file f WHERE NOT EXISTS (SELECT 1 FROM submission s WHERE s.sha256 = f.sha256)",
    ),
    statesWithoutEvent: rowsOf(
      stores,
      `SELECT id FROM submission s WHERE s.review_status <> 'draft' AND s.review_status <> (
         SELECT to_status FROM submission_event e WHERE e.submission_id = s.id AND e.machine = 'review'
         ORDER BY e.id DESC LIMIT 1)`,
    ),
    releasesInPart: rowsOf(
      stores,
      `SELECT r.id FROM release r WHERE
         r.observations <> (SELECT count(*) FROM observation o WHERE o.release_id = r.id)
         OR (SELECT count(*) FROM observation o WHERE o.release_id = r.id) <> (
           SELECT count(*) FROM submission s JOIN submission_cell c ON c.submission_id = s.id WHERE s.release_id = r.id)`,
    ),
    publishedButNotShown: rowsOf(
      stores,
      `SELECT o.id FROM observation o JOIN release r ON r.id = o.release_id AND r.state = 'published'
       EXCEPT SELECT observation_id FROM current_observation`,
    ),
  };
}

const NONE = {
  integrity: "ok",
  orphans: [],
  unread: [],
  withoutCells: [],
  filesOfNobody: [],
  statesWithoutEvent: [],
  releasesInPart: [],
  publishedButNotShown: [],
};

describe(`a server killed ${KILLS} times between upload and release`, () => {
  const random = randomFrom(SEED);
  /** When each step began in the undisturbed round, and when the last one ended; milliseconds. */
  const began: number[] = [];

  it("goes the whole way when nobody kills it", async () => {
    expect(await report(0, () => began.push(performance.now()))).toBe(true);
    began.push(performance.now());
    expect(began).toHaveLength(LAST_STEP + 2);
  });

  it(
    "has done all of a step or nothing of it, and has lost nothing it had answered",
    { timeout: 240_000 },
    async () => {
      const reached = new Map<string, number>();
      for (let round = 1; round <= KILLS; round += 1) {
        // Each step is aimed at in turn, at a random moment of the time it took undisturbed.
        const aim = round % (LAST_STEP + 1);
        const moment = random() * 1.2 * (began[aim + 1]! - began[aim]!);
        const kills: Promise<void>[] = [];
        await report(round, (step) => {
          if (step === aim) kills.push(wait(moment).then(() => server.kill()));
        });
        await Promise.all(kills);
        server.look((stores) => {
          expect(halves(stores), `round ${round}`).toEqual(NONE);
          for (const [id, state] of promised) {
            const held = stores.submissions.find(id)?.reviewStatus ?? "lost";
            expect(order.indexOf(held), `${id} was ${state}, is ${held}`).toBeGreaterThanOrEqual(
              order.indexOf(state),
            );
            if (round === KILLS) reached.set(held, (reached.get(held) ?? 0) + 1);
          }
        });
        await server.start();
      }
      // Kills came at many stages, or the test has shown little.
      expect(reached.size).toBeGreaterThan(3);
    },
  );

  it("leaves a log whose chain holds, and a server that takes the next report", async () => {
    expect(await report(KILLS + 1, () => undefined)).toBe(true);
    await server.stop();
    expect(server.look((stores) => stores.audit.verify())).toMatchObject({ ok: true });
  });
});
