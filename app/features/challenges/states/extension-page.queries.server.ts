import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { wallClock } from "#app/core/wall-clock.ts";
import { isRunning } from "../challenge.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { inOrder, isWhole } from "../timeline/timeline.ts";
import { refuseIfArchived } from "./read-only.ts";
import { overseen } from "./state-page.queries.server.ts";

/** The page on which deadlines are moved. Throws `not_found`, `forbidden` or `conflict` (nothing of it can be moved). */
export async function extensionPage(actor: Actor, id: string, timeZone: string) {
  const { head, challenge } = await overseen(actor, id);
  authorize(actor, challengePolicy.run, challenge);
  refuseIfArchived(challenge);
  if (!isRunning(challenge.state)) throw conflict("states.onlyRunningExtended");
  const now = new Date();
  const phases = inOrder(challenge.phases.filter(isWhole));
  if (phases.every(({ endsAt }) => endsAt <= now)) throw conflict("states.timelineIsOver");
  return {
    head,
    phases: phases.map(({ startsAt, endsAt, ...phase }) => ({
      ...phase,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      starts: wallClock(startsAt, timeZone),
      ends: wallClock(endsAt, timeZone),
      hasBegun: startsAt <= now,
      isOver: endsAt <= now,
    })),
  };
}

export type ExtendablePhase = Awaited<ReturnType<typeof extensionPage>>["phases"][number];

/** The page on which a publication is set for a moment. Throws `not_found`, `forbidden` or `conflict` (not approved). */
export async function schedulePage(actor: Actor, id: string, timeZone: string) {
  const { head, challenge } = await overseen(actor, id);
  authorize(actor, challengePolicy.run, challenge);
  const { state, publishAt } = challenge;
  if (state !== "approved") throw conflict("states.onlyApprovedPublished");
  return { head, publishAt: publishAt === null ? "" : wallClock(publishAt, timeZone) };
}
