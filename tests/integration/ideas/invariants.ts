import { sql } from "#app/platform/db.server.ts";

/** Everything counted or derived that does not agree with the rows it is made from; empty when all is whole. */
export async function disagreements(): Promise<object[]> {
  return [...(await sql(wrongIdeas)), ...(await sql(wrongDiscussions)), ...(await sql(wrongVotes))];
}

const wrongIdeas = `
  select id, 'idea' as what, secret_vote_count, rank from idea i
  where secret_vote_count <> (select count(*) from vote v where v.idea_id = i.id)
     or secret_vote_count <> (select coalesce(sum(c.delta), 0) from vote_change c where c.idea_id = i.id)
     or rank <> trend_rank(vote_count, published_at)`;

const wrongDiscussions = `
  select subject_id, 'discussion' as what, comment_count from discussion d
  where comment_count <> (select count(*) from comment c where c.subject_id = d.subject_id and c.deleted_at is null)`;

// One person's changes on one idea take turns: set, withdrawn, set.
const wrongVotes = `
  select idea_id, person_id, 'changes' as what, sum(delta) from vote_change c group by idea_id, person_id
  having sum(delta) <> (select count(*) from vote v where v.idea_id = c.idea_id and v.person_id = c.person_id)`;
