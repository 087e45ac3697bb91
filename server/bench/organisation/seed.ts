import type pg from "pg";
import { withoutForeignKeys } from "#server/backup/without-foreign-keys.ts";
import { discussionChapter } from "./discussion-chapter.ts";
import { ideasChapter } from "./ideas-chapter.ts";
import { notificationsChapter } from "./notifications-chapter.ts";
import { peopleChapter } from "./people-chapter.ts";
import type { Sizes } from "./sizes.ts";
import { wordsChapter } from "./words-chapter.ts";

const chapters = {
  people: peopleChapter,
  "ideas and votes": ideasChapter,
  comments: discussionChapter,
  notifications: notificationsChapter,
  words: wordsChapter,
};

/** Everything that makes a seeded database what it is, for a fingerprint. */
export function seedStatements(sizes: Sizes): string[] {
  return Object.values(chapters).flatMap((chapter) => chapter(sizes));
}

/** Fills an empty, migrated database in one transaction, then analyses it. Tells which chapter begins. */
export async function seed(
  client: pg.Client,
  sizes: Sizes,
  onChapter: (name: string) => void,
): Promise<void> {
  await client.query("begin");
  await client.query(
    "set local synchronous_commit = off; set local maintenance_work_mem = '256MB'",
  );
  await withoutForeignKeys(client, await tables(client), async () => {
    for (const [name, chapter] of Object.entries(chapters)) {
      onChapter(name);
      for (const statement of chapter(sizes)) await client.query(statement);
    }
  });
  await client.query("commit");
  onChapter("statistics");
  await client.query("vacuum analyze");
}

async function tables(client: pg.Client): Promise<{ name: string }[]> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
  );
  return rows;
}
