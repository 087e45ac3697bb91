import type { Actor } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { Followed, FollowedKind } from "./follow.ts";

/** Whether something is there for this person to follow, which it then is until the transaction ends. */
export async function canBeFollowed(
  sql: RunSql,
  actor: Actor,
  { kind, id }: Followed,
): Promise<boolean> {
  const statement = others[kind];
  if (statement)
    return (await sql(statement, kind === "challenge" ? [id, actor.id] : [id])).length > 0;
  const subject = await registry().subjects.get("idea")?.lock(sql, id);
  return subject?.canSee(actor) ?? false;
}

const others: Readonly<Record<FollowedKind, string | null>> = {
  // An idea says itself who may see it.
  idea: null,
  challenge: "select from challenge c where c.id = $1 and challenge_shown_to(c, $2) for key share",
  person: "select from person where id = $1 and import_id is null for key share",
  unit: "select from unit where id = $1 and not imported for key share",
  category: "select from category where id = $1 and import_id is null for key share",
};

interface NewFollow {
  readonly personId: string;
  readonly followed: Followed;
  readonly muted: boolean;
  readonly at: Date;
}

/** Notes a choice in place of whatever was noted before. */
export async function upsertFollow(sql: RunSql, follow: NewFollow): Promise<void> {
  const { personId, followed, muted, at } = follow;
  await sql(
    `insert into follow as f (person_id, subject_kind, subject_id, reason, muted, since)
     values ($1, $2, $3, 'chosen', $4, $5)
     on conflict (person_id, subject_kind, subject_id) do update
       set reason = 'chosen', muted = excluded.muted, since = excluded.since
       where (f.reason, f.muted) is distinct from ('chosen', excluded.muted)`,
    [personId, followed.kind, followed.id, muted, at],
  );
}

/** Takes a choice back. */
export async function deleteFollow(
  sql: RunSql,
  personId: string,
  { kind, id }: Followed,
): Promise<void> {
  await sql("delete from follow where person_id = $1 and subject_kind = $2 and subject_id = $3", [
    personId,
    kind,
    id,
  ]);
}

interface Joined {
  readonly personId: string;
  readonly ideaId: string;
  /** Named in its discussion, or having brought it for somebody. */
  readonly reason: "mentioned" | "chosen";
  readonly at: Date;
}

/** Has somebody hear of an idea; what they have said about it themselves stands. */
export async function insertJoined(
  sql: RunSql,
  { personId, ideaId, reason, at }: Joined,
): Promise<void> {
  await sql(
    `insert into follow (person_id, subject_kind, subject_id, reason, since) values ($1, 'idea', $2, $3, $4)
     on conflict do nothing`,
    [personId, ideaId, reason, at],
  );
}
