import type { Actor } from "#app/core/actor.ts";
import { decideCase } from "#app/features/moderation/decide-case.server.ts";
import { queueIdea } from "#app/features/moderation/queue-idea.server.ts";
import { reportThing } from "#app/features/moderation/report-thing.server.ts";
import { newId } from "#app/core/ids.ts";
import { sql } from "#app/platform/db.server.ts";
import { aComment, anIdea } from "#tests/support/builders.ts";

interface Quarrellers {
  readonly author: Actor;
  readonly staff: Actor;
  readonly moderator: Actor;
}

/** A reason that comes with the product. */
export const moderationReason = "00000000-0000-7000-8000-000000000401";

/**
 * A case that waits, a hidden comment with its case and the act that tells its author, a report, an idea that waits and
 * one that names nobody.
 */
export async function moderatedThings(
  { author, staff, moderator }: Quarrellers,
  on: { readonly id: string },
) {
  const waitingComment = await aComment({ by: author, on, text: "Words that were reported" });
  const hidden = await aComment({ by: author, on, text: "Words that are hidden" });
  const report = await reportOf(staff, waitingComment.id);
  await reportOf(staff, hidden.id);
  const hiddenCase = await caseOf(hidden.id);
  const decision = {
    outcome: "hidden",
    reasonId: moderationReason,
    explanation: "Be kind.",
  } as const;
  await decideCase(moderator, hiddenCase, decision);
  const [act] = await sql<{ id: string }>("select id from moderation_act where thing_id = $1", [
    hidden.id,
  ]);
  const waiting = await anIdea({ by: author });
  await sql("update idea set waiting_since = now() where id = $1", [waiting.id]);
  await queueIdea(waiting.id, newId());
  const unnamed = await anIdea({ by: author });
  // No two ideas share one.
  await sql("update idea set pseudonym = $2 where id = $1", [unnamed.id, `Somebody ${unnamed.id}`]);
  await sql("update idea_author set named = false where idea_id = $1", [unnamed.id]);
  return {
    case: await caseOf(waitingComment.id),
    report,
    hidden: hidden.id,
    hiddenCase,
    act: act?.id ?? "",
    waiting: waiting.id,
    unnamed: unnamed.id,
  };
}

function reportOf(by: Actor, id: string): Promise<string> {
  return reportThing(by, {
    thing: { kind: "comment", id },
    reasonId: moderationReason,
    words: "Look at this.",
  });
}

async function caseOf(thingId: string): Promise<string> {
  const [row] = await sql<{ id: string }>("select id from moderation_case where thing_id = $1", [
    thingId,
  ]);
  return row?.id ?? "";
}
