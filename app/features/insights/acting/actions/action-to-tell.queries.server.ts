import { prepared } from "#app/platform/db.server.ts";
import type { ActionState } from "./action-request.ts";

/** Who is told of a request, and what was asked; null when it is gone. */
export async function actionToTell(id: string): Promise<{
  readonly ownerId: string;
  readonly askedById: string;
  readonly asked: string;
  readonly state: ActionState;
} | null> {
  const [row] = await prepared<{
    ownerId: string;
    askedById: string;
    asked: string;
    state: ActionState;
  }>(
    "action-to-tell",
    `select owner_id as "ownerId", asked_by_id as "askedById", asked, state from action_request where id = $1::uuid`,
    [id],
  );
  return row ?? null;
}

/** What was said with a step; null when it is gone. */
export async function stepToTell(id: string): Promise<{ readonly text: string } | null> {
  const [row] = await prepared<{ text: string }>(
    "action-step-to-tell",
    "select text from action_step where id = $1::uuid",
    [id],
  );
  return row ?? null;
}
