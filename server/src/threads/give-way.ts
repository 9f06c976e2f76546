import { readlinkSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { basename } from "node:path";

/**
 * Lets the calling thread give way to the threads that answer readers, where all of them want the processor. Linux
 * gives each thread a priority of its own; elsewhere there is nothing to set for one thread alone.
 */
export function giveWay(): void {
  if (process.platform !== "linux") return;
  const thread = Number(basename(readlinkSync("/proc/thread-self")));
  setPriority(thread, constants.priority.PRIORITY_BELOW_NORMAL);
}
