import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { actingPolicy } from "../acting.policy.ts";
import type { MoveWish } from "../acting.schema.ts";
import { todayAt } from "../../periods/today.store.server.ts";
import { dueMistake, isNear, isOpenTo, moves, type Move } from "./action-request.ts";
import {
  insertStep,
  isStepMade,
  lockAction,
  mayOwn,
  saveAction,
  type LockedAction,
} from "./action.store.server.ts";
import { dueWords } from "./due-words.ts";

const eventOf = {
  reply: "action.replied",
  report: "action.reported",
  accept: "action.accepted",
  reopen: "action.reopened",
  withdraw: "action.withdrawn",
} as const;

/**
 * Takes a request for action one step on; the same step sent again is taken once. Throws `not_found` for whoever may not
 * know of it, `forbidden`, `conflict` (in this state that cannot be done, it was changed meanwhile, or the new owner does
 * not manage the unit) or `invalid` (a day that is over or too far).
 */
export async function moveAction(
  actor: Actor,
  id: string,
  move: Move,
  wish: MoveWish,
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const action = isId(id) ? await lockAction(sql, id, actor.id) : null;
    const who = await actorNow(sql, actor);
    if (!action || !actingPolicy.see(who, action).allowed) throw notFound("acting.actionUnknown");
    if (moves[move].by === "leader") authorize(who, actingPolicy.ask, undefined);
    else authorize(who, actingPolicy.answer, action);
    if (await isStepMade(sql, wish.stepId, { requestId: id, personId: who.id })) return;
    if (action.revision !== wish.seenRevision) throw conflict("acting.changedMeanwhile");
    if (!isOpenTo(action.state, move)) throw conflict("acting.notNow");
    const today = await todayAt(sql, now);
    const next = await afterwards(sql, action, { move, wish, today });
    const hasNew = move === "hand-over" || move === "reopen";
    const { kind } = moves[move];
    const step = {
      id: wish.stepId,
      requestId: id,
      kind,
      personId: who.id,
      text: wish.text,
    } as const;
    await insertStep(sql, { ...step, at: now, ...(hasNew && newIn(next)) });
    await saveAction(sql, id, { ...next, at: now, isNear: isNear(next.dueDay, today) });
    const subject = { kind: "action-request", id } as const;
    const stepId = wish.stepId;
    if (move === "hand-over") {
      const data = { stepId, ownerId: next.ownerId, beforeId: action.ownerId };
      record({ kind: "action.handed-over", subject, data });
    } else record({ kind: eventOf[move], subject, data: { stepId } });
  });
}

interface Afterwards {
  readonly move: Move;
  readonly wish: MoveWish;
  readonly today: string;
}

/** Where it stands after the move; what is wrong with its new day or owner is thrown. */
async function afterwards(
  sql: RunSql,
  { state, ownerId, dueDay, unitId }: LockedAction,
  { move, wish, today }: Afterwards,
) {
  const next = { state: moves[move].to ?? state, ownerId, dueDay };
  if (move !== "hand-over" && move !== "reopen") return next;
  const mistake = dueMistake(wish.dueDay, today);
  if (mistake) throw new Refusal("invalid", dueWords[mistake]);
  if (move === "reopen") return { ...next, dueDay: wish.dueDay };
  // A unit that is gone has nobody to whom it could be handed over.
  const isOneOfTheirs = unitId !== null && (await mayOwn(sql, wish.ownerId, unitId));
  if (!isOneOfTheirs) throw conflict("acting.ownerElsewhere");
  return { ...next, ownerId: wish.ownerId, dueDay: wish.dueDay };
}

function newIn({ ownerId, dueDay }: { readonly ownerId: string; readonly dueDay: string }) {
  return { ownerId, dueDay };
}
