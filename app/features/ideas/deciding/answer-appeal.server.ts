import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import type { Stage } from "../idea.ts";
import type { LockedIdea } from "../idea.store.server.ts";
import {
  aboveDecider,
  appealOf,
  linkResult,
  settleAppeal,
  type StoredAppeal,
} from "./appeal.store.server.ts";
import type { AppealAnswer } from "./appeal.ts";
import { decidingPolicy } from "./deciding.policy.ts";
import { touchIdea, type Acting } from "./decision.store.server.ts";
import { isSentence } from "./decision.ts";
import { lockSeen } from "../lock-seen.server.ts";
import { checkDecision, publishDecision } from "./publish-decision.server.ts";

export interface AnswerAppeal {
  readonly ideaId: string;
  readonly outcome: AppealAnswer;
  /** For an idea that is accepted. */
  readonly reasonId: string | null;
  /** Markdown. */
  readonly explanation: string;
  readonly language: Language;
}

/**
 * Answers an appeal: the decision stays, or the idea is reopened or accepted.
 * Throws `not_found` without an appeal, `forbidden` unless this person is the nearest above the decider, `conflict` when
 * it has been answered, and `invalid` without an explanation or, to accept, a reason.
 */
export async function answerAppeal(actor: Actor, answer: AnswerAppeal): Promise<void> {
  await transact(actor, async (transaction) => {
    const { sql } = transaction;
    const { idea, now } = await lockSeen(sql, actor, answer.ideaId);
    const appeal = await appealOf(sql, idea.id);
    if (!appeal) throw notFound("deciding.noAppeal");
    const above = await aboveDecider(sql, appeal.decisionId);
    const aboveIds = above.map(({ personId }) => personId);
    authorize(now, decidingPolicy.answerAppeal, { ...idea, ...appeal, aboveIds });
    checkWaiting(appeal);
    if (!isSentence(answer.explanation)) throw new Refusal("invalid", "deciding.explanationShort");
    const acting = above.find(({ personId }) => personId === actor.id);
    // The rule has just found them among those above.
    if (acting) await settle(transaction, { idea, appeal, answer, actor: now, acting });
  });
}

function checkWaiting({ outcome, answeredBy }: StoredAppeal): void {
  if (outcome === "overtaken") throw conflict("deciding.appealOvertaken");
  if (outcome !== null) throw conflict("deciding.appealAnsweredBy", { name: answeredBy });
}

interface Settling {
  readonly idea: LockedIdea;
  readonly appeal: StoredAppeal;
  readonly answer: AnswerAppeal;
  readonly actor: Actor;
  readonly acting: Acting;
}

const leadsTo: Record<Exclude<AppealAnswer, "upheld">, Stage> = {
  reopened: "open",
  accepted: "accepted",
};

async function settle(
  transaction: Transaction,
  { idea, appeal, answer, actor, acting }: Settling,
): Promise<void> {
  const { sql, now, record } = transaction;
  const { outcome, explanation, reasonId, language } = answer;
  const to = outcome === "upheld" ? null : leadsTo[outcome];
  const text = to && { to, reasonId: to === "open" ? null : reasonId, explanation, lessons: "" };
  if (text) await checkDecision(sql, idea, { ...text, seenStage: idea.stage, language }, "appeal");
  const html = renderMarkdown(explanation);
  const settled = { id: appeal.id, outcome, answer: explanation, html, answererId: actor.id };
  await settleAppeal(sql, { ...settled, acting, at: now });
  if (text) {
    const id = newId(now.getTime());
    await publishDecision(transaction, { id, idea, decider: actor, acting, text });
    await linkResult(sql, appeal.id, id);
    return;
  }
  await touchIdea(sql, idea.id);
  const subject = { kind: "idea", id: idea.id } as const;
  record({ kind: "appeal.upheld", subject, data: { appealId: appeal.id } });
}
