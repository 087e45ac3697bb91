import type { Decide } from "#app/features/ideas/deciding/decide.server.ts";
import type { Stage } from "#app/features/ideas/idea.ts";
import { sql } from "#app/platform/db.server.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";

/** A ministry with a directorate and a team in it, each with its manager, and a leader. */
export async function aHierarchy() {
  const top = await aUnit({ name: "Ministry" });
  const middle = await aUnit({ name: "Directorate", under: top });
  const team = await aUnit({ name: "Team", under: middle });
  const person = (wish: Parameters<typeof aPerson>[0]) => aPerson(wish);
  return {
    units: { top, middle, team },
    author: await person({ name: "Ada Author", unit: team }),
    manager: await person({ name: "Mina Manager", unit: team, manages: [team] }),
    director: await person({ name: "Dora Director", unit: middle, manages: [middle] }),
    leader: await person({ name: "Lea Leader", unit: top, role: "leader" }),
  };
}

/** The id of a reason that may be given for a stage. */
export async function aReasonFor(stage: Stage): Promise<string> {
  const [row] = await sql<{ id: string }>(
    "select id from wording where kind = 'reason' and stage = $1::stage and archived_at is null order by position limit 1",
    [stage],
  );
  if (!row) throw new Error(`There is no reason for ${stage}.`);
  return row.id;
}

export const because = "Because it was weighed against everything else.";

/** A decision with everything that its way needs. */
export async function aWish(
  idea: { readonly id: string },
  seenStage: Stage,
  to: Stage,
): Promise<Decide> {
  const needsReason = ["accepted", "not_now", "implemented", "spread"].includes(to);
  return {
    ideaId: idea.id,
    seenStage,
    to,
    reasonId: needsReason ? await aReasonFor(to) : null,
    explanation: needsReason ? because : "",
    lessons: seenStage === "piloting" ? "People booked at night, mostly by telephone." : "",
    language: "en",
  };
}
