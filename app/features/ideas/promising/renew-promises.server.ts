import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockIdea } from "../idea.store.server.ts";
import { touchIdea } from "../deciding/decision.store.server.ts";
import { dueOf, waitingIdeas } from "./promise.store.server.ts";
import { renewPromise } from "./renew-promise.server.ts";

const atOnce = 200;
const first = "00000000-0000-0000-0000-000000000000";

/**
 * Has the promises of all ideas that wait for an answer follow changed settings and calendars, an idea per transaction,
 * so that nobody who votes or decides meanwhile waits for long. Imported ideas were promised nothing. Harmless twice.
 */
export async function renewPromises(): Promise<void> {
  let after: string | undefined = first;
  while (after !== undefined) after = await renewOn(after);
}

async function renewOn(after: string): Promise<string | undefined> {
  const ids = await waitingIdeas(after, atOnce);
  for (const id of ids) await renewOne(id);
  return ids.length < atOnce ? undefined : ids.at(-1);
}

async function renewOne(ideaId: string): Promise<void> {
  await transact(system, async ({ sql, now }) => {
    if (!(await lockIdea(sql, ideaId))) return;
    const before = await dueOf(sql, ideaId);
    await renewPromise(sql, ideaId, now);
    if ((await dueOf(sql, ideaId)) !== before) await touchIdea(sql, ideaId);
  });
}
