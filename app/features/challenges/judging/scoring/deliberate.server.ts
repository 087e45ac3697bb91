import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { bumpBoard, expectRunning } from "../judging.store.server.ts";
import { deliberationOf, insertNote } from "./deliberation.store.server.ts";
import { lockOwnEntry } from "./own-entry.store.server.ts";

/**
 * Writes to the other judges of a submission, once all marks are in. The same note sent twice stands once. Throws
 * `not_found` (not assigned) or `conflict`: somebody is still judging, or judging is over.
 */
export async function deliberate(
  actor: Actor,
  place: { readonly phaseId: string; readonly alias: string },
  { noteId, text }: { readonly noteId: string; readonly text: string },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge } = await lockOwnEntry(sql, actor, place);
    const deliberation = await deliberationOf(sql, place, actor.id);
    if (!deliberation) throw conflict("scoring.notYetTogether");
    expectRunning(challenge);
    const { submissionId } = deliberation;
    const note = { id: noteId, submissionId, judgeId: actor.id, text, at: now };
    if (!(await insertNote(sql, note))) return;
    await bumpBoard(sql, challenge.id);
    const subject = { kind: "challenge", id: challenge.id } as const;
    record({ kind: "deliberation.noted", subject, data: { submissionId } });
  });
}
