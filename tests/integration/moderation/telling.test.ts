import { expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { changePremoderation } from "#app/features/ideas/change-premoderation.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { fileModerationAppeal } from "#app/features/moderation/file-moderation-appeal.server.ts";
import { nameAuthor } from "#app/features/moderation/name-author.server.ts";
import { inbox, placeOfLine } from "#app/features/notifications/inbox.queries.server.ts";
import { lineAddress } from "#app/features/notifications/line-address.ts";
import { sql } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { signalsOf } from "#app/reactions/signals.ts";
import { rooms } from "#app/core/rooms.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aQuarrel, decided, lastAct, openCaseOf, reported } from "./cases.ts";

useDatabase();
const heard = new Set<string>();

/** Does what follows from everything that has happened, twice. */
async function letItFollow(): Promise<void> {
  for (;;) {
    const events = await sql<{ id: string }>("select id from domain_event order by id");
    const fresh = events.filter(({ id }) => !heard.has(id));
    if (fresh.length === 0) return;
    for (const { id } of fresh) {
      heard.add(id);
      for (let run = 0; run < 2; run++) await react({ eventId: id });
    }
  }
}

async function told(person: Actor): Promise<string[]> {
  return (await inbox(person, null)).lines.map(({ kind, reason }) => `${kind}, ${reason}`).sort();
}

test("moderators hear of a report by nobody's name, whoever wrote it of the hiding, the reporter of the outcome", async () => {
  const { author, reporter, moderator, second, administrator, idea } = await aQuarrel();
  const caseId = await reported(reporter, "idea", idea);
  await letItFollow();
  for (const person of [moderator, second])
    expect(await told(person)).toEqual(["moderation, moderator"]);
  const { lines } = await inbox(moderator, null);
  expect(JSON.stringify(lines)).not.toContain("Rita");
  for (const person of [author, administrator, reporter]) expect(await told(person)).toEqual([]);

  await decided(moderator, caseId, "hidden");
  await letItFollow();
  expect(await told(author)).toEqual(["moderated, idea-hidden"]);
  expect(await told(reporter)).toEqual(["report-answered, report-acted"]);
  const act = await lastAct(idea.id);
  expect(await addressFor(author)).toBe(`/me/moderation/${act.id}`);
  expect(await addressFor(reporter)).toBe(`/me/reports/${act.id}`);
  // What they may not see any more is not told them by its title either.
  expect(JSON.stringify(await inbox(reporter, null))).not.toContain("Marker");

  await fileModerationAppeal(author, act.id, { text: "I named nobody." });
  await decided(second, await openCaseOf(idea.id), "granted");
  await letItFollow();
  expect(await told(author)).toEqual(["moderated, idea-hidden", "moderated, idea-restored"]);
});

test("of an appeal nobody hears who decided what it is against", async () => {
  const { author, reporter, moderator, second, comment } = await aQuarrel();
  await decided(moderator, await reported(reporter, "comment", comment), "warned");
  await sql("delete from inbox_line");
  await fileModerationAppeal(author, (await lastAct(comment.id)).id, { text: "It was a joke." });
  const [event] = await sql<{ id: string }>(
    "select id from domain_event where kind = 'case.arrived' order by id desc limit 1",
  );
  await react({ eventId: event?.id });
  expect(await told(second)).toEqual(["moderation, moderator"]);
  expect(await told(moderator)).toEqual([]);
});

test("followers hear of an idea that waits only once it is let through, and then of its author", async () => {
  const { author, moderator, administrator } = await aQuarrel();
  const follower = await aPerson();
  await setFollow(follower, { kind: "person", id: author.id }, "following");
  const [category] = await sql<{ id: string }>("select id from category limit 1");
  const categoryId = category?.id ?? "";
  await changePremoderation(administrator, { id: categoryId, premoderated: true });
  const text = { title: "It waits", problem: "One", proposal: "Two", beneficiary: "" };
  const place = { categoryId, unitId: author.unitId, language: "en", kind: "new" } as const;
  const id = await submitIdea(author, { ...text, ...place, draftId: newId() });
  await letItFollow();
  expect(await told(follower)).toEqual([]);
  await decided(moderator, await openCaseOf(id), "approved");
  await letItFollow();
  expect((await inbox(follower, null)).lines).toMatchObject([
    { kind: "idea-new", who: "Ada Author" },
  ]);
  expect(await told(author)).toEqual(["moderated, idea-approved"]);
});

test("authors hear that a moderator has learnt who they are", async () => {
  const { author, moderator, idea } = await aQuarrel();
  await sql("update idea_author set named = false where idea_id = $1", [idea.id]);
  await nameAuthor(moderator, idea.id, { explanation: "Somebody may be in danger." });
  await letItFollow();
  expect(await told(author)).toEqual(["moderated, author-named"]);
});

test("each moderator is told live how much waits for them, and nobody else anything", async () => {
  const { reporter, moderator, second, comment } = await aQuarrel();
  const caseId = await reported(reporter, "comment", comment);
  const subject = { kind: "moderation", id: caseId } as const;
  const event = {
    id: newId(),
    kind: "case.arrived",
    actorId: null,
    at: new Date(),
    subject,
  } as const;
  const signals = await signalsOf({ ...event, data: { ideaId: comment.subjectId } });
  const open = signals.filter(({ delta }) => delta.kind === "queue" && delta.open === 1);
  expect(open.map(({ room }) => room).sort()).toEqual(
    [rooms.person(moderator.id), rooms.person(second.id)].sort(),
  );
  expect(signals.every(({ delta }) => delta.kind === "queue")).toBe(true);
});

async function addressFor(person: Actor): Promise<string> {
  const [line] = (await inbox(person, null)).lines;
  const place = await placeOfLine(person, line?.id ?? "");
  return place ? lineAddress(place) : "";
}
