import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { isRefusal } from "#app/core/errors.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { editComment } from "#app/features/discussion/edit-comment.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { stages } from "#app/features/ideas/idea.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";
import type { Idea } from "#prisma/client/client.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { disagreements } from "./invariants.ts";

useDatabase();

const who = fc.nat(4);
const on = fc.nat(2);
const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constant("vote"), who, on, want: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constant("comment"), who, on, answer: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("edit"), who, on }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("delete"), who, on }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant("move"), on, stage: fc.constantFrom(...stages) }),
  },
);
type Act = {
  readonly act: string;
  readonly who?: number;
  readonly on: number;
  readonly want?: boolean;
  readonly answer?: boolean;
  readonly stage?: string;
};

interface Scene {
  readonly people: readonly Actor[];
  readonly ideas: readonly Idea[];
}

// Five people, two of them authors; one may moderate. Everybody acts at once, four acts at a time.
async function play({ people, ideas }: Scene, history: readonly Act[]): Promise<void> {
  for (let from = 0; from < history.length; from += 4) {
    const results = await Promise.allSettled(
      history.slice(from, from + 4).map((one) => doIt({ people, ideas }, one)),
    );
    for (const result of results)
      if (result.status === "rejected" && !isRefusal(result.reason)) throw result.reason;
  }
}

async function doIt({ people, ideas }: Scene, one: Act): Promise<unknown> {
  const [actor, idea] = [people[one.who ?? 0], ideas[one.on]];
  if (!actor || !idea) return;
  const latest = await latestComment(idea.id);
  switch (one.act) {
    case "vote":
      return voteOnIdea(actor, idea.id, one.want ?? true);
    case "comment":
      return postComment(actor, {
        subject: { kind: "idea", id: idea.id },
        source: "So *say* I.",
        answerTo: one.answer ? latest : undefined,
      });
    case "edit":
      return latest && editComment(actor, latest, `Rather ${String(Math.random())}.`);
    case "delete":
      return latest && deleteComment(actor, latest);
    default:
      return sql("update idea set stage = $2, revision = revision + 1 where id = $1", [
        idea.id,
        one.stage,
      ]);
  }
}

async function latestComment(subjectId: string): Promise<string | undefined> {
  const [row] = await sql<{ id: string }>(
    "select id from comment where subject_id = $1 order by created_at desc, id desc limit 1",
    [subjectId],
  );
  return row?.id;
}

test("whatever people do at once, counters equal rows, and what is deleted says nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 40 }), async (history) => {
      const [first, second, moderator] = [
        await aPerson(),
        await aPerson(),
        await aPerson({ moderator: true }),
      ];
      const people = [first, second, await aPerson(), await aPerson(), moderator];
      const ideas = [
        await anIdea({ by: first }),
        await anIdea({ by: first, with: [second] }),
        await anIdea(),
      ];
      await play({ people, ideas }, history);
      expect(await disagreements()).toEqual([]);
      expect(await sql(leftovers)).toEqual([]);
      expect(await sql(ownVotes)).toEqual([]);
    }),
    { numRuns: 15 },
  );
}, 60_000);

const leftovers = `
  select c.id from comment c where c.deleted_at is not null
    and (c.source <> '' or c.html <> '' or exists (select from comment_version v where v.comment_id = c.id))
  union all
  select c.id from comment c join comment p on p.id = c.parent_id where p.parent_id is not null`;

const ownVotes =
  "select v.idea_id from vote v join idea_author a on a.idea_id = v.idea_id and a.person_id = v.person_id";
