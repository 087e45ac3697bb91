import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { challengeHead } from "../challenge-head.queries.server.ts";
import type { AskedQuestion } from "./lock-answerable.server.ts";
import { questionPolicy } from "./question.policy.ts";
import { questionToAnswer } from "./question.queries.server.ts";
import { takesAnswers } from "./question.ts";

/** A question on the page where a sponsor answers it. Throws as the commands do. */
export async function openQuestion(actor: Actor, { challengeId, questionId }: AskedQuestion) {
  const head = await challengeHead(actor, challengeId);
  const { state, capacities, isEntrant } = head;
  const part = { isSponsor: capacities.includes("sponsor"), isEntrant };
  authorize(actor, questionPolicy.answer, { state, part });
  const question = await questionToAnswer(actor, challengeId, questionId);
  if (!question) throw notFound("questioning.notFound");
  if (!takesAnswers(state)) throw conflict("questioning.archived");
  return { head, question };
}
