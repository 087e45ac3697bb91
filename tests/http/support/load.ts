import type { Pool } from "pg";
import { expect } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { ask } from "#tests/support/app.ts";
import { signInAs } from "#tests/support/sign-in.ts";

/** What the server said it has done. */
export interface Acknowledged {
  readonly comments: string[];
  /** Per person and idea, the last vote that was answered; null once one was sent and not answered. */
  readonly votes: Map<string, boolean | null>;
}

/** People who vote, withdraw and comment on ideas without a pause until they are stopped. */
export function startLoad(
  url: string,
  {
    people,
    ideas,
  }: { readonly people: readonly Actor[]; readonly ideas: readonly { id: string }[] },
) {
  const acknowledged: Acknowledged = { comments: [], votes: new Map() };
  let going = true;
  const running = people.map(async (person, number) => {
    const headers = { Cookie: await signInAs(person) };
    for (let turn = number; going; turn++) {
      const idea = ideas[turn % ideas.length]?.id ?? "";
      if (turn % 3 === 0) await comment(idea);
      else await vote(person.id, idea, turn % 5 !== 0);
    }

    async function comment(idea: string): Promise<void> {
      const commentId = newId();
      const form = { source: "Under load", commentId };
      const answer = await attempt(ask(url, `/ideas/${idea}/comments`, { form, headers }));
      if (answer === 302) acknowledged.comments.push(commentId);
    }

    async function vote(voter: string, idea: string, want: boolean): Promise<void> {
      const key = `${voter} ${idea}`;
      acknowledged.votes.set(key, null);
      const wish = { method: "PUT", json: { vote: want }, headers };
      const answer = await attempt(ask(url, `/api/ideas/${idea}/vote`, wish));
      if (answer === 200) acknowledged.votes.set(key, want);
    }
  });
  return {
    acknowledged,
    async stop() {
      going = false;
      await Promise.all(running);
    },
  };
}

/** The status, or nothing when no answer came; then a breath, for a server that is away refuses quickly. */
async function attempt(request: Promise<Response>): Promise<number> {
  try {
    const answer = await request;
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return 0;
  }
}

/** Every acknowledged write is there, counters equal rows, and the changes of votes add up to them. */
export async function expectNothingLost(pool: Pool, { comments, votes }: Acknowledged) {
  const there = await pool.query<{ id: string }>(
    "select id from comment where id = any ($1::uuid[])",
    [comments],
  );
  expect(there.rows).toHaveLength(comments.length);
  const cast = await pool.query<{ key: string }>(
    "select person_id || ' ' || idea_id as key from vote",
  );
  const standing = new Set(cast.rows.map(({ key }) => key));
  const answered = [...votes].filter(([, want]) => want !== null);
  const wrong = answered.filter(([key, want]) => standing.has(key) !== want);
  expect(wrong, "acknowledged votes stand, acknowledged withdrawals too").toEqual([]);
  const { rows } = await pool.query(unequal);
  expect(rows, "counters equal rows, events and changes of votes").toEqual([]);
}

const unequal = `
  select 'votes' as what, i.id from idea i where vote_count <> (select count(*) from vote v where v.idea_id = i.id)
  union all
  select 'changes of votes', i.id from idea i
  where vote_count <> (select coalesce(sum(delta), 0) from vote_change c where c.idea_id = i.id)
  union all
  select 'comments', d.subject_id from discussion d
  where comment_count <> (select count(*) from comment c where c.subject_id = d.subject_id and deleted_at is null)
  union all
  select 'events of comments', c.id from comment c
  where not exists (select from domain_event e where e.kind = 'comment.posted' and e.data ->> 'commentId' = c.id::text)`;

/** How many jobs wait or are held. */
export async function openJobs(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'react'`,
  );
  return rows[0]?.count ?? 0;
}
