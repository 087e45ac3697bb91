import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { prepared } from "#app/platform/db.server.ts";
import {
  automaticReasons,
  type AutomaticReason,
  type Followed,
  type FollowState,
  type Hearing,
} from "./follow.ts";

const stateOf = (muted: boolean | null): FollowState =>
  muted === null ? "none" : muted ? "muted" : "following";

/** What this person has said about something. */
export async function followState(actor: Actor, { kind, id }: Followed): Promise<FollowState> {
  if (!isId(id)) return "none";
  const [row] = await prepared<{ muted: boolean }>(
    "follow-state",
    "select muted from follow where person_id = $1::uuid and subject_kind = $2 and subject_id = $3::uuid",
    [actor.id, kind, id],
  );
  return stateOf(row?.muted ?? null);
}

type Facts = Record<AutomaticReason, boolean> & { chosen: boolean; muted: boolean };

/** How this person stands towards an idea: what they have said, and why they hear of it anyway. */
export async function hearing(actor: Actor, ideaId: string): Promise<Hearing> {
  const [facts] = await prepared<Facts>("hearing", hearingSql, [ideaId, actor.id]);
  if (!facts) return { state: "none", reasons: [] };
  const state = facts.muted ? "muted" : facts.chosen ? "following" : "none";
  return { state, reasons: automaticReasons.filter((reason) => facts[reason]) };
}

const mine = "f.person_id = $2::uuid and f.subject_kind = 'idea' and f.subject_id = i.id";
/** An idea merged into this one is followed by following this one. */
const mineOrMerged = `f.person_id = $2::uuid and f.subject_kind = 'idea' and (f.subject_id = i.id
  or f.subject_id in (select m.id from idea m where m.merged_into_id = i.id))`;

const hearingSql = `
  select
    exists (select from idea_author a where a.idea_id = i.id and a.person_id = $2::uuid) as author,
    i.owner_id is not distinct from $2::uuid as owner,
    exists (select from comment c
      where c.author_id = $2::uuid and c.subject_id = i.id and c.deleted_at is null) as commenter,
    exists (select from vote v where v.idea_id = i.id and v.person_id = $2::uuid) as voter,
    exists (select from follow f where ${mine} and f.reason = 'mentioned') as mentioned,
    exists (select from follow f where ${mineOrMerged} and f.reason = 'chosen' and not f.muted) as chosen,
    exists (select from follow f where ${mine} and f.muted) as muted
  from idea i where i.id = $1::uuid`;
