import { expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { parseCursor, type Cursor } from "#app/core/page.ts";
import { ideasByAuthor } from "#app/features/ideas/idea.queries.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

test("the ideas of a person are read page by page, each once, newest first", async () => {
  const [person, other] = [await aPerson(), await aPerson()];
  for (let made = 0; made < 45; made++) await anIdea({ by: person });
  await anIdea({ by: other });
  // Three at each moment, which is finer than a millisecond.
  await sql(
    `update idea set published_at = timestamptz '2031-01-01T00:00:00Z' + (n / 3) * interval '7 microseconds'
     from (select id, row_number() over (order by id) as n from idea) numbered
     where numbered.id = idea.id`,
  );
  const expected = await sql<{ id: string }>(
    `select i.id from idea i join idea_author a on a.idea_id = i.id
     where a.person_id = $1 order by i.published_at desc, i.id desc`,
    [person.id],
  );
  const pages = await allPages(other, person.id);
  expect(pages.map((page) => page.length)).toEqual([20, 20, 5]);
  expect(pages.flat()).toEqual(expected.map(({ id }) => id));
});

async function allPages(
  reader: Actor,
  personId: string,
  after: Cursor | null = null,
): Promise<string[][]> {
  const { rows, next } = await ideasByAuthor(reader, personId, after);
  const page = rows.map(({ id }) => id);
  return next === null ? [page] : [page, ...(await allPages(reader, personId, parseCursor(next)))];
}
