import { system } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { transact } from "#app/platform/transact.server.ts";
import { evaluateRule } from "./evaluate.server.ts";
import { noteRun, runOf, staffAfter } from "./run.store.server.ts";

const batch = 200;

/**
 * Has a rule look at everything that was done before it was added, some people at a time, and notes how far it is. Ended
 * in between, or run by two at once, it goes on where it was; a rule that ended meanwhile looks no further.
 */
export async function lookBack(payload: unknown): Promise<void> {
  const ruleId = ruleIdOf(payload);
  if (ruleId !== null) while (await lookAtSome(ruleId));
}

/** Whether there may be more. */
async function lookAtSome(ruleId: string): Promise<boolean> {
  const run = await transact(system, ({ sql }) => runOf(sql, ruleId));
  if (!run?.rule || run.isFinished) return false;
  const { rule, cursor } = run;
  const personIds = await transact(system, ({ sql }) => staffAfter(sql, cursor, batch));
  const given = await evaluateRule(rule, personIds);
  const last = personIds.at(-1) ?? null;
  const step = { ruleId, cursor, last, done: personIds.length, given };
  await transact(system, ({ sql }) => noteRun(sql, step));
  return true;
}

function ruleIdOf(payload: unknown): string | null {
  if (typeof payload !== "object" || payload === null || !("ruleId" in payload)) return null;
  return isId(payload.ruleId) ? payload.ruleId : null;
}
