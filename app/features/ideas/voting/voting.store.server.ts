import type { RunSql } from "#app/core/subject.ts";
import { openVoting, type VotingRule } from "../voting.ts";

/** The rule of a category. */
export async function votingRule(sql: RunSql, categoryId: string): Promise<VotingRule> {
  const [rule] = await sql<VotingRule>(
    `select hide_counts as "hideCounts", hidden_until as "hiddenUntil", show_voters as "showVoters"
     from category_voting where category_id = $1`,
    [categoryId],
  );
  return rule ?? openVoting;
}

/** Writes the rule of a category. */
export async function saveVotingRule(
  sql: RunSql,
  categoryId: string,
  { hideCounts, hiddenUntil, showVoters }: VotingRule,
): Promise<void> {
  await sql(
    `insert into category_voting (category_id, hide_counts, hidden_until, show_voters) values ($1, $2, $3, $4)
     on conflict (category_id) do update set hide_counts = excluded.hide_counts,
       hidden_until = excluded.hidden_until, show_voters = excluded.show_voters`,
    [categoryId, hideCounts, hiddenUntil, showVoters],
  );
}

/**
 * Shows the counts of ideas whose category's date has come, at most so many; returns which. What readers hold grows
 * older by it whatever they have seen. An idea that is being voted on at this moment is left for the next time.
 */
export async function openDueCounts(sql: RunSql, now: Date, atMost: number): Promise<string[]> {
  const opened = await sql<{ id: string }>(
    `with due as (
       select i.id from category_voting v join idea i on i.category_id = v.category_id
       where v.hidden_until <= $1 and i.hide_counts <> 'never'
       order by i.id limit $2 for no key update of i skip locked
     )
     update idea i set hide_counts = 'never', state_version = i.state_version + 1,
       revision = i.revision + i.secret_vote_changes + 1, secret_vote_changes = 0
     from due where i.id = due.id returning i.id`,
    [now, atMost],
  );
  return opened.map(({ id }) => id);
}
