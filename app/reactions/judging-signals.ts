import { rooms } from "#app/core/rooms.ts";
import type { Signal } from "#app/core/deltas.ts";
import {
  boardRevisions,
  deliberationRevision,
  entryOf,
} from "#app/features/challenges/judging/rooms.queries.server.ts";

/** How far the judging is: to the sponsors and leaders who look at it. */
export async function judgingSignals(challengeId: string): Promise<readonly Signal[]> {
  const revision = (await boardRevisions([challengeId])).get(challengeId) ?? 0;
  const delta = { kind: "judging", challengeId, revision } as const;
  return [{ room: rooms.judging(challengeId), delta }];
}

/** The same, and to the judges who look at the submission together. */
export async function judgedSignals(
  challengeId: string,
  submissionId: string,
): Promise<readonly Signal[]> {
  const board = await judgingSignals(challengeId);
  const entry = await entryOf(submissionId);
  if (!entry) return board;
  const revision = await deliberationRevision(entry);
  const delta = { kind: "deliberation", ...entry, revision } as const;
  return [...board, { room: rooms.deliberation(entry.phaseId, entry.alias), delta }];
}
