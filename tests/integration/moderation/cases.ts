import { afterEach, beforeEach } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import type { ModeratedKind } from "#app/core/moderated.ts";
import type { Outcome } from "#app/features/moderation/case.ts";
import { decideCase } from "#app/features/moderation/decide-case.server.ts";
import { holdCase } from "#app/features/moderation/hold-case.server.ts";
import { reportThing } from "#app/features/moderation/report-thing.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";

/** A reason that comes with the product. */
export const reasonId = "00000000-0000-7000-8000-000000000401";

export const because = "It is about a person. Say what should change instead.";

/** An author, a reporter, two moderators and an administrator, with an idea and a comment by the author. */
export async function aQuarrel() {
  const [author, reporter, moderator, second, administrator] = await Promise.all([
    aPerson({ name: "Ada Author" }),
    aPerson({ name: "Rita Reporter" }),
    aPerson({ name: "Mona Moderator", moderator: true }),
    aPerson({ name: "Max Moderator", moderator: true }),
    aPerson({ name: "Adam Administrator", admin: true }),
  ]);
  const idea = await anIdea({ by: author, title: "Marker title", problem: "Marker problem" });
  const comment = await aComment({ by: author, on: idea, text: "Marker words" });
  return { author, reporter, moderator, second, administrator, idea, comment };
}

/** Reports a thing and returns the case it is in. */
export async function reported(
  by: Actor,
  kind: ModeratedKind,
  { id }: { readonly id: string },
): Promise<string> {
  await reportThing(by, { thing: { kind, id }, reasonId, words: "Please look at this." });
  return openCaseOf(id);
}

/** The open case of a thing. */
export async function openCaseOf(thingId: string): Promise<string> {
  const [row] = await sql<{ id: string }>(
    "select id from moderation_case where thing_id = $1 and closed_at is null",
    [thingId],
  );
  return row?.id ?? "";
}

/** Decides a case, with the usual reason and explanation, as somebody who has read what it is about as it is now. */
export async function decided(by: Actor, caseId: string, outcome: Outcome): Promise<void> {
  const version = await versionRead(caseId);
  await decideCase(by, caseId, { outcome, reasonId, explanation: because, version });
}

/** What the form of a case carries when its page is opened now. Touches no case in which nothing is read beforehand. */
export async function versionRead(caseId: string): Promise<string> {
  const [waits] = await sql(
    "select from moderation_case where id::text = $1 and kind in ('waiting', 'edit')",
    [caseId],
  );
  return waits ? ((await holdCase(sql, caseId)).thing.version ?? "") : "";
}

/** The latest act on a thing. */
export async function lastAct(thingId: string): Promise<{ id: string; kind: string }> {
  const [row] = await sql<{ id: string; kind: string }>(
    "select id, kind from moderation_act where thing_id = $1 order by at desc, id desc limit 1",
    [thingId],
  );
  if (!row) throw new Error("Nothing was done about it.");
  return row;
}

/** For tests that change reasons: as every database has them, they are put back after each. */
export function putReasonsBack(): void {
  let kept = "[]";
  beforeEach(async () => {
    const [row] = await sql<{ all: string }>(
      `select json_agg(r)::text as all from moderation_reason r`,
    );
    kept = row?.all ?? kept;
  });
  afterEach(async () => {
    await sql("truncate moderation_act, report, moderation_case cascade");
    await sql("delete from moderation_reason");
    await sql(
      "insert into moderation_reason select * from json_populate_recordset(null::moderation_reason, $1::json)",
      [kept],
    );
  });
}
