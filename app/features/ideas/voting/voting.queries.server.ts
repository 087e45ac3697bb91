import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { pageOf, type Cursor } from "#app/core/page.ts";
import { authorize } from "#app/core/policy.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { categoryPolicy } from "../category.policy.ts";
import type { VotingRule } from "../voting.ts";
import { votingRule } from "./voting.store.server.ts";

/** Somebody who voted. */
export interface Voter {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** ISO 8601. */
  readonly at: string;
}

interface VoterRow extends Omit<Voter, "at"> {
  at: Date;
  sortValue: number;
}

/** How many names the idea's own page shows. */
export const latestVotersShown = 5;
const pageSize = 50;

/** Who voted for an idea, the latest first; nobody where that is not shown. */
async function voters(ideaId: string, after: Cursor | null, size: number) {
  const rows = await prepared<VoterRow>("voters", votersSql, [
    ideaId,
    after?.value ?? null,
    after?.id ?? null,
    size + 1,
  ]);
  const page = pageOf(rows, size, ({ sortValue, id }) => ({ value: sortValue, id }));
  return {
    ...page,
    rows: page.rows.map(({ sortValue: _, at, ...row }) => ({ ...row, at: at.toISOString() })),
  };
}

const votersSql = `
  select p.id, p.name, u.name as unit, v.at, (extract(epoch from v.at) * 1000000)::float8 as "sortValue"
  from idea i join vote v on v.idea_id = i.id join person p on p.id = v.person_id join unit u on u.id = p.unit_id
  where i.id = $1::uuid and voters_shown(i) and standing(i) in ('published', 'withdrawn')
    -- Whoever voted where names are not shown is not named where the idea was merged into.
    and (v.from_id is null or exists (select from idea o where o.id = v.from_id and voters_told(o)))
    and (v.at, v.person_id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
  order by v.at desc, v.person_id desc limit $4`;

/** The last few who voted. */
export async function latestVoters(ideaId: string): Promise<readonly Voter[]> {
  return (await voters(ideaId, null, latestVotersShown)).rows;
}

/** A page of those who voted for an idea. Throws `not_found` where that is not shown. */
export async function votersPage(id: string, after: Cursor | null) {
  const [idea] = isId(id)
    ? await prepared<{ title: string; language: string; votes: number }>(
        "voted-idea",
        `select i.title, i.language, i.vote_count as votes from idea i
         where i.id = $1::uuid and voters_shown(i) and standing(i) in ('published', 'withdrawn')`,
        [id],
      )
    : [];
  if (!idea) throw notFound("voting.votersHidden");
  return { ...idea, ...(await voters(id, after, pageSize)) };
}

/** Whether this person, should they withdraw their vote, does so for good. */
export async function withdrawsForGood(actor: Actor, ideaId: string): Promise<boolean> {
  if (!isId(ideaId)) return false;
  const rows = await prepared<{ id: string }>(
    "withdraws-for-good",
    `select i.id from idea i where i.id = $1::uuid and i.hide_counts = 'until_voted'
       and exists (select from vote v where v.idea_id = i.id and v.person_id = $2::uuid)`,
    [ideaId, actor.id],
  );
  return rows.length > 0;
}

/** The rule of a category, for administrators. Throws `forbidden`. */
export function managedVotingRule(actor: Actor, categoryId: string): Promise<VotingRule> {
  authorize(actor, categoryPolicy.manage, null);
  return votingRule(sql, categoryId);
}
