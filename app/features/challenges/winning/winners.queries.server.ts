import type { Actor } from "#app/core/actor.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import type { PrizeKind } from "../authoring/prize.ts";
import type { ChallengeHead } from "../challenge-head.queries.server.ts";
import { announcementOf } from "./announcement.store.server.ts";
import { placeChanges } from "./place-changes.queries.server.ts";
import type { Fulfilment, WinnerState } from "./winner.ts";

/** A prize as it stands beside its winner. */
export interface WonPrize {
  readonly id: string;
  readonly kind: PrizeKind;
  readonly amount: number | null;
  readonly text: string;
  readonly state: Fulfilment;
  /** Its way so far, the latest first. */
  readonly steps: readonly {
    readonly state: Fulfilment;
    readonly note: string;
    readonly by: string;
    readonly at: string;
  }[];
}

/** A winner as everybody sees it once announced. Of those who are out nobody is named. */
export interface ShownWinner {
  readonly id: string;
  readonly submissionId: string;
  readonly place: number;
  readonly state: Exclude<WinnerState, "proposed">;
  readonly title: string;
  readonly brief: string;
  readonly language: string;
  readonly teamName: string;
  readonly outReason: string;
  readonly isMine: boolean;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly prizes: readonly WonPrize[];
}

/** What was announced, of a challenge whose head somebody was given; null while nothing has been. */
export async function announcedWinners(actor: Actor, { id }: ChallengeHead) {
  const announcement = await announcementOf(sql, id);
  const { announcedAt, words, deviationReason, leaderId } = announcement;
  if (!announcedAt) return null;
  const [leader, winners, commitment, changes] = await Promise.all([
    nameOf(leaderId),
    prepared<ShownWinner>("announced-winners", winnersSql, [id, actor.id]),
    committedPerson(id),
    placeChanges(id, "announced"),
  ]);
  return {
    at: announcedAt.toISOString(),
    words,
    deviationReason,
    leader,
    winners,
    changes,
    isCommitted: commitment === actor.id,
  };
}

export type AnnouncedWinners = NonNullable<Awaited<ReturnType<typeof announcedWinners>>>;

async function nameOf(id: string | null): Promise<string> {
  const rows = await sql<{ name: string }>("select name from person where id = $1", [id]);
  return rows[0]?.name ?? "";
}

async function committedPerson(id: string): Promise<string | null> {
  const rows = await sql<{ personId: string | null }>(
    `select commitment_person_id as "personId" from challenge where id = $1`,
    [id],
  );
  return rows[0]?.personId ?? null;
}

const stepsSql = `
  coalesce((select jsonb_agg(jsonb_build_object('state', t.state, 'note', t.note, 'by', b.name, 'at', t.at)
    order by t.at desc, t.id desc) from prize_step t join person b on b.id = t.person_id
    where t.winner_id = wp.winner_id and t.prize_id = wp.prize_id), '[]')`;

const winnersSql = `
  select w.id, w.submission_id as "submissionId", w.place, w.state::text, s.title, s.brief, s.language::text, s.team_name as "teamName",
    w.out_reason as "outReason",
    exists (select from winner_person m where m.winner_id = w.id and m.person_id = $2::uuid) as "isMine",
    case when w.state = 'announced' then coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name)
      order by m.position) from winner_person m join person p on p.id = m.person_id
      where m.winner_id = w.id), '[]') else '[]' end as people,
    case when w.state = 'announced' then coalesce((select jsonb_agg(jsonb_build_object('id', z.id, 'kind', z.kind,
      'amount', z.amount, 'text', z.text, 'state', wp.state, 'steps', ${stepsSql}) order by z.position, z.id)
      from winner_prize wp join challenge_prize z on z.id = wp.prize_id where wp.winner_id = w.id), '[]')
      else '[]' end as prizes
  from winner w join submission s on s.id = w.submission_id
  where w.challenge_id = $1::uuid and w.state <> 'proposed'
  order by w.state <> 'announced', w.place, w.id`;
