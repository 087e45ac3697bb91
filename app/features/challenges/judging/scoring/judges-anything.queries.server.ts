import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";

/** Whether somebody judges, or is asked to: then the frame leads them to what they judge. */
export async function judgesAnything({ id }: Actor): Promise<boolean> {
  const [row] = await prepared<{ judges: boolean }>(
    "judges-anything",
    `select exists (select from judge
       where person_id = $1::uuid and state in ('invited', 'accepted')) as judges`,
    [id],
  );
  return row?.judges ?? false;
}
