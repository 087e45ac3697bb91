import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import type { Transaction } from "#app/platform/transact.server.ts";
import type { LockedIdea } from "../idea.store.server.ts";
import { isSentence, type DecisionText, type DecisionWish } from "./decision.ts";
import {
  insertDecision,
  isReasonFor,
  latestDecider,
  moveIdea,
  type Acting,
} from "./decision.store.server.ts";
import { answerByDecision, beginAwaiting } from "../promising/follow-answers.server.ts";
import { transition, type Transition } from "./transitions.ts";

/**
 * Throws `conflict` when the idea is not where the decider saw it, or cannot go where they want; and `invalid` for what
 * this way needs and does not have.
 */
export async function checkDecision(
  sql: RunSql,
  idea: LockedIdea,
  wish: DecisionWish,
  by: Transition["by"] = "answerable",
): Promise<void> {
  const way = await checkWay(sql, idea, wish, by);
  await checkWords(sql, way, wish);
}

/** The way that is wanted. Throws `conflict` when the idea is not where it was seen, or cannot go there. */
export async function checkWay(
  sql: RunSql,
  idea: LockedIdea,
  wish: DecisionWish,
  by: Transition["by"] = "answerable",
): Promise<Transition> {
  if (idea.standing === "withdrawn") throw conflict("deciding.withdrawn");
  if (idea.stage !== wish.seenStage) throw await overtaken(sql, idea, wish);
  const way = transition(idea.stage, wish.to, by);
  if (!way) throw conflict("deciding.noSuchWay");
  return way;
}

/** One of two who decide at once is told who was first, and what they decided. */
async function overtaken(
  sql: RunSql,
  { id }: LockedIdea,
  { language }: DecisionWish,
): Promise<Refusal> {
  const latest = await latestDecider(sql, id, language);
  return latest ? conflict("deciding.overtakenBy", latest) : conflict("deciding.overtaken");
}

/** Throws `invalid` for what a way needs and a decision does not have. */
export async function checkWords(sql: RunSql, way: Transition, wish: DecisionText): Promise<void> {
  const { reasonId, explanation, lessons, to } = wish;
  if (reasonId === null && way.needsReason) throw new Refusal("invalid", "deciding.reasonMissing");
  if (reasonId !== null && !(await isReasonFor(sql, reasonId, to)))
    throw new Refusal("invalid", "deciding.reasonMissing");
  if (way.needsReason && !isSentence(explanation))
    throw new Refusal("invalid", "deciding.explanationShort");
  if (way.needsLessons && !isSentence(lessons))
    throw new Refusal("invalid", "deciding.lessonsShort");
}

interface Publishing {
  readonly id: string;
  readonly idea: LockedIdea;
  readonly decider: Actor;
  readonly acting: Acting;
  readonly text: DecisionText;
  /** When it was decided, where that was before now. */
  readonly decidedAt?: Date;
}

/** Writes a decision that has been checked, and moves the idea. */
export async function publishDecision(
  { sql, now, record }: Transaction,
  { id, idea, decider, acting, text, decidedAt = now }: Publishing,
): Promise<void> {
  const { to, reasonId, explanation, lessons } = text;
  await insertDecision(sql, {
    ...acting,
    id,
    ideaId: idea.id,
    from: idea.stage,
    to,
    reasonId,
    explanation,
    explanationHtml: renderMarkdown(explanation),
    lessons,
    lessonsHtml: renderMarkdown(lessons),
    deciderId: decider.id,
    decidedAt,
    publishedAt: now,
  });
  await answerByDecision(sql, idea.id, now);
  await moveIdea(sql, { ideaId: idea.id, to, at: now });
  await beginAwaiting(sql, idea.id, now);
  record({
    kind: "idea.decided",
    subject: { kind: "idea", id: idea.id },
    data: { decisionId: id, from: idea.stage, to, reason: reasonId },
  });
}
