/** One of the things compared in a run. */
export interface Candidate<Id extends string, Outcome> {
  readonly id: Id;
  readonly run: (round: number) => Promise<Outcome>;
}

/**
 * Runs the candidates in turn (A B C A B C …), so that all of them meet the same machine.
 * Returns the outcomes of each candidate, one per round.
 */
export async function interleave<Id extends string, Outcome>(
  candidates: readonly Candidate<Id, Outcome>[],
  rounds: number,
): Promise<Readonly<Record<Id, readonly Outcome[]>>> {
  const outcomes = Object.fromEntries(candidates.map(({ id }) => [id, [] as Outcome[]])) as unknown as Record<
    Id,
    Outcome[]
  >;
  for (let round = 0; round < rounds; round += 1)
    for (const { id, run } of candidates) outcomes[id].push(await run(round));
  return outcomes;
}
