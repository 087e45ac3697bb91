import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { addAuthor, removeAuthor } from "../coauthoring/coauthoring.store.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import { lockIdea } from "../idea.store.server.ts";
import type { Idea } from "../idea.ts";
import { recordingPolicy } from "./recording.policy.ts";
import { findRecording, putAnswer } from "./recording.store.server.ts";

/** What the colleague says; of a text that they have read, that it is theirs. */
type Answer = { readonly isMine: true; readonly textVersion: number } | { readonly isMine: false };

/**
 * Says that an idea which a colleague wrote down is one's own, or that it is not: then one's name goes, and whoever
 * wrote it down is its author. Saying the same twice is harmless. Throws `not_found` when nobody wrote it down,
 * `forbidden` for anybody but whom it was written down for, and `conflict` when the other thing has been said, when it
 * has another text than the one that is theirs, or when it is to be refused while it is part of another idea. Returns
 * whether they see the idea from then on.
 */
export async function answerRecording(
  actor: Actor,
  ideaId: string,
  said: Answer,
): Promise<{ readonly sees: boolean }> {
  return transact(actor, async ({ sql, now, record }) => {
    const idea = isId(ideaId) ? await lockIdea(sql, ideaId) : null;
    const who = await actorNow(sql, actor);
    const recording = idea && (await findRecording(sql, ideaId));
    // Whoever has refused what no moderator has let through sees it no more, and may still say the same again.
    const isAsked = recording?.colleagueId === actor.id;
    if (!idea || (!isAsked && !may(who, ideaPolicy.see, idea))) throw notFound("ideas.notFound");
    if (!recording) throw notFound("recording.none");
    authorize(who, recordingPolicy.answer, recording);
    const answer = said.isMine ? "confirmed" : "refused";
    const sees = may(who, ideaPolicy.see, said.isMine ? idea : without(who, idea));
    if (recording.answer === answer) return { sees };
    if (recording.answer === "confirmed") throw conflict("recording.confirmedAlready");
    if (recording.answer === "refused") throw conflict("recording.refusedAlready");
    // Whoever wrote it down may have changed it after it was read.
    if (said.isMine && said.textVersion !== idea.textVersion)
      throw conflict("recording.changedMeanwhile");
    if (!said.isMine && idea.stage === "merged") throw conflict("recording.merged");
    const { recorderId } = recording;
    await putAnswer(sql, { ideaId, answer, at: now });
    if (!said.isMine) {
      await addAuthor(sql, { ideaId, personId: recorderId, at: now });
      await removeAuthor(sql, ideaId, actor.id);
    }
    const subject = { kind: "idea", id: ideaId } as const;
    record({ kind: `idea.recording-${answer}`, subject, data: { recorderId } });
    return { sees };
  });
}

/** The idea as it is for somebody who is none of its authors any more. */
function without(
  { id }: Actor,
  { standing, authorIds }: Idea,
): Pick<Idea, "standing" | "authorIds"> {
  return { standing, authorIds: authorIds.filter((author) => author !== id) };
}
