import type { Actor } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";
import { sql as outside } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";

/** What is prepared for an announcement. */
export interface Announcement {
  readonly revision: number;
  readonly deviationReason: string;
  readonly words: string;
  readonly announceAt: Date | null;
  readonly leaderId: string | null;
  readonly refusal: string | null;
  readonly announcedAt: Date | null;
}

/** The announcement of a challenge that is locked; as if nothing were prepared while nothing is. */
export async function announcementOf(sql: RunSql, challengeId: string): Promise<Announcement> {
  const [row] = await sql<Announcement>(
    `select revision, deviation_reason as "deviationReason", words, announce_at as "announceAt",
       leader_id as "leaderId", refusal, announced_at as "announcedAt"
     from winner_announcement where challenge_id = $1`,
    [challengeId],
  );
  return row ?? nothingPrepared;
}

const nothingPrepared: Announcement = {
  revision: 0,
  deviationReason: "",
  words: "",
  announceAt: null,
  leaderId: null,
  refusal: null,
  announcedAt: null,
};

/** Notes what is proposed now; what a leader had prepared for something else no longer announces itself. */
export async function noteProposal(
  sql: RunSql,
  challengeId: string,
  deviationReason: string,
): Promise<void> {
  await sql(
    `insert into winner_announcement as a (challenge_id, revision, deviation_reason) values ($1, 1, $2)
     on conflict (challenge_id) do update set revision = a.revision + 1, deviation_reason = $2,
       announce_at = null, refusal = null, refused_at = null`,
    [challengeId, deviationReason],
  );
}

interface Preparing {
  readonly challengeId: string;
  readonly leaderId: string;
  readonly words: string;
  /** Null: not by itself. */
  readonly announceAt: Date | null;
}

/** Notes who announces, with which words and when. */
export async function savePrepared(sql: RunSql, preparing: Preparing): Promise<void> {
  const { challengeId, leaderId, words, announceAt } = preparing;
  await sql(
    `update winner_announcement set revision = revision + 1, leader_id = $2, words = $3, announce_at = $4,
       refusal = null, refused_at = null where challenge_id = $1`,
    [challengeId, leaderId, words, announceAt],
  );
}

/** Notes that it has been announced; of what follows later, the first moment stands. */
export async function noteAnnounced(sql: RunSql, challengeId: string, at: Date): Promise<void> {
  await sql(
    `update winner_announcement set revision = revision + 1, announce_at = null, refusal = null, refused_at = null,
       announced_at = coalesce(announced_at, $2) where challenge_id = $1`,
    [challengeId, at],
  );
}

/** Notes why it could not announce itself; it waits for somebody to look at it. */
export async function noteRefused(
  sql: RunSql,
  { challengeId, refusal, at }: { challengeId: string; refusal: string; at: Date },
): Promise<void> {
  await sql(
    `update winner_announcement set revision = revision + 1, announce_at = null, refusal = $2, refused_at = $3
     where challenge_id = $1`,
    [challengeId, refusal, at],
  );
}

/** An announcement whose moment has come, and who prepared it. */
export interface Due {
  readonly challengeId: string;
  readonly leader: Actor;
}

/** What should announce itself by now, by the database's clock; a hundred at a time. */
export function dueAnnouncements(sql: RunSql = outside): Promise<Due[]> {
  return sql<Due>(
    `select a.challenge_id as "challengeId", json_build_object('id', p.id, 'name', p.name, 'unitId', p.unit_id,
       'role', p.role, 'isAdmin', p.is_admin, 'isModerator', p.is_moderator, 'language', p.language,
       'active', p.deactivated_at is null, 'manages', '{}'::text[]) as leader
     from winner_announcement a join person p on p.id = a.leader_id
     where a.announce_at <= coalesce($1::timestamptz, now())
     order by a.announce_at limit 100`,
    [givenTime()],
  );
}
