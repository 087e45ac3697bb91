/** What is archived is read only. */
import { conflict } from "#app/core/errors.ts";
import type { ChallengeState } from "../challenge.ts";

/** For every command that changes anything of a challenge, after locking it. Throws `conflict` once it is archived. */
export function refuseIfArchived({ state }: { readonly state: ChallengeState }): void {
  if (state === "archived") throw conflict("states.archivedReadOnly");
}
