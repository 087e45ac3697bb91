import { expect, test } from "vitest";
import { nameAuthor } from "#app/features/moderation/name-author.server.ts";
import { namingOf } from "#app/features/moderation/naming.queries.server.ts";
import { moderationLog } from "#app/features/moderation/log.queries.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aQuarrel } from "./cases.ts";

useDatabase();
const words = { explanation: "It speaks of harm to a patient." };

async function anUnnamedIdea() {
  const quarrel = await aQuarrel();
  await sql("update idea set pseudonym = 'Somebody' where id = $1", [quarrel.idea.id]);
  await sql("update idea_author set named = false where idea_id = $1", [quarrel.idea.id]);
  return quarrel;
}

test("who wrote an idea without a name is told to the moderator alone who says why, once for ever in the log", async () => {
  const { moderator, second, idea } = await anUnnamedIdea();
  expect(await namingOf(moderator, idea.id)).toMatchObject({ authors: null });
  for (let time = 0; time < 2; time++) await nameAuthor(moderator, idea.id, words);
  expect(await namingOf(moderator, idea.id)).toMatchObject({ authors: [{ name: "Ada Author" }] });
  expect(await namingOf(second, idea.id)).toMatchObject({ authors: null });
  const { rows } = await moderationLog(second, { kind: null, after: null }, "en");
  expect(rows).toMatchObject([{ kind: "named", by: "Mona Moderator", ...words }]);
  expect(JSON.stringify(rows)).not.toContain("Ada");
});

test("nobody else learns it: not colleagues, administrators, or a moderator who wrote it", async () => {
  const { author, reporter, administrator, idea } = await anUnnamedIdea();
  await sql("update person set is_moderator = true where id = $1", [author.id]);
  const asModerator = { ...author, isModerator: true };
  for (const person of [reporter, administrator, asModerator]) {
    await expect(namingOf(person, idea.id)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(nameAuthor(person, idea.id, words)).rejects.toMatchObject({ kind: "forbidden" });
  }
  expect(await sql("select from moderation_act")).toEqual([]);
});

test("of an idea that names its authors there is nothing to learn", async () => {
  const { moderator, idea } = await aQuarrel();
  await expect(nameAuthor(moderator, idea.id, words)).rejects.toMatchObject({ kind: "conflict" });
  await expect(nameAuthor(moderator, "nothing", words)).rejects.toMatchObject({
    kind: "not_found",
  });
});
