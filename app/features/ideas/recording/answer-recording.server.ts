import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { addAuthor, removeAuthor } from "../coauthoring/coauthoring.store.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import { lockIdea } from "../idea.store.server.ts";
import { recordingPolicy } from "./recording.policy.ts";
import { findRecording, putAnswer } from "./recording.store.server.ts";

/**
 * Says that an idea which a colleague wrote down is one's own, or that it is not: then one's name goes, and whoever
 * wrote it down is its author. Saying the same twice is harmless. Throws `not_found` when nobody wrote it down,
 * `forbidden` for anybody but whom it was written down for, and `conflict` when the other thing has been said, or it
 * is to be refused while it is part of another idea.
 */
export async function answerRecording(
  actor: Actor,
  ideaId: string,
  { isMine }: { readonly isMine: boolean },
): Promise<void> {
  if (!isId(ideaId)) throw notFound("ideas.notFound");
  await transact(actor, async ({ sql, now, record }) => {
    const idea = await lockIdea(sql, ideaId);
    const who = await actorNow(sql, actor);
    const recording = await findRecording(sql, ideaId);
    const isAsked = recording?.colleagueId === actor.id;
    if (!idea || (!isAsked && !may(who, ideaPolicy.see, idea))) throw notFound("ideas.notFound");
    if (!recording) throw notFound("recording.none");
    authorize(who, recordingPolicy.answer, recording);
    const answer = isMine ? "confirmed" : "refused";
    if (recording.answer === answer) return;
    if (recording.answer === "confirmed") throw conflict("recording.confirmedAlready");
    if (recording.answer === "refused") throw conflict("recording.refusedAlready");
    if (!isMine && idea.stage === "merged") throw conflict("recording.merged");
    const { recorderId } = recording;
    await putAnswer(sql, { ideaId, answer, at: now });
    if (!isMine) {
      if (!idea.authorIds.includes(recorderId))
        await addAuthor(sql, { ideaId, personId: recorderId, at: now });
      await removeAuthor(sql, ideaId, actor.id);
    }
    const subject = { kind: "idea", id: ideaId } as const;
    record({ kind: `idea.recording-${answer}`, subject, data: { recorderId } });
  });
}
