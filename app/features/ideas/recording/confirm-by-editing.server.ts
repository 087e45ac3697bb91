import type { Actor } from "#app/core/actor.ts";
import type { Change } from "#app/core/subject.ts";
import type { Idea } from "../idea.ts";
import { findRecording, putAnswer } from "./recording.store.server.ts";

/** The colleague for whom an idea was written down has changed it, which says that it is theirs. Else nothing happens. */
export async function confirmByEditing(
  { sql, now, record }: Change,
  { id: ideaId }: Pick<Idea, "id">,
  editor: Actor,
): Promise<void> {
  const recording = await findRecording(sql, ideaId);
  if (recording?.colleagueId !== editor.id || recording.answer !== null) return;
  await putAnswer(sql, { ideaId, answer: "confirmed", at: now });
  const { recorderId } = recording;
  const subject = { kind: "idea", id: ideaId } as const;
  record({ kind: "idea.recording-confirmed", subject, data: { recorderId } });
}
