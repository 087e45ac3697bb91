import { conflict } from "#app/core/errors.ts";
import type { Entry } from "./lock-entry.server.ts";
import { isOpenAt, phaseOf } from "./phase-open.ts";

/** Throws `conflict` once a team stands as it is: withdrawn, or its phase has closed. */
export function expectTeamOpen(entry: Entry, at: Date): void {
  const phase = phaseOf(entry.challenge, entry.phaseId);
  const isOpen = phase !== null && isOpenAt(entry.challenge, phase, at);
  if (entry.state === "withdrawn" || !isOpen) throw conflict("entering.teamClosed");
}
