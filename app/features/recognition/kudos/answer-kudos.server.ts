import type { Actor } from "#app/core/actor.ts";
import { notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { kudosWords } from "./kudos.ts";
import { kudosPolicy } from "./kudos.policy.ts";
import { lockKudos, saveAnswer } from "./kudos.store.server.ts";

/** Answers a kudos, in the place of an earlier answer. Throws `not_found`, `forbidden` or `invalid` (empty, or too long). */
export async function answerKudos(actor: Actor, id: string, words: string): Promise<void> {
  const answer = words.trim();
  await transact(actor, async ({ sql, now, record }) => {
    const kudos = isId(id) ? await lockKudos(sql, id) : null;
    if (!kudos) throw notFound("recognition.kudosNotFound");
    authorize(await actorNow(sql, actor), kudosPolicy.answer, kudos);
    if (answer === "" || answer.length > kudosWords.longest)
      throw new Refusal("invalid", "recognition.answerLength", { limit: kudosWords.longest });
    if (answer === kudos.answer) return;
    await saveAnswer(sql, id, { answer, at: now });
    const data = { fromId: kudos.fromId };
    record({ kind: "kudos.answered", subject: { kind: "kudos", id }, data });
  });
}
