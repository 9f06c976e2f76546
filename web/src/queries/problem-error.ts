import type { Problem } from "@dash/server/contract";

/** A refusal or failure as the server explained it; `problem.title` is fit for the page. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = "ProblemError";
    this.problem = problem;
  }
}
