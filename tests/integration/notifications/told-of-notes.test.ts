import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { deleteNote } from "#app/features/discussion/notes/delete-note.server.ts";
import { postNote } from "#app/features/discussion/notes/post-note.server.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import {
  inbox,
  placeOfLine,
  unreadAbout,
  unreadCount,
} from "#app/features/notifications/inbox.queries.server.ts";
import { lineAddress } from "#app/features/notifications/line-address.ts";
import { changeWishes } from "#app/features/notifications/wishes/change-wishes.server.ts";
import { usualWishes, wishedKinds } from "#app/features/notifications/wishes/wish.ts";
import { standInsOf } from "#app/features/people/absences/absence.queries.server.ts";
import { announceAbsence } from "#app/features/people/absences/announce-absence.server.ts";
import { endAbsence } from "#app/features/people/absences/end-absence.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { deliverNotifications } from "#app/reactions/delivering.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { mentionOf } from "#app/ui/editor/mention.ts";
import {
  aComment,
  anIdea,
  anOrganisation,
  aPerson,
  aUnit,
  aVote,
} from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();
beforeEach(() => anOrganisation());

let followed: string;
beforeEach(() => {
  followed = "00000000-0000-0000-0000-000000000000";
});

/** Does what follows from everything that has happened since the last time, each twice. */
async function whatFollows(): Promise<void> {
  const events = await sql<{ id: string }>(
    "select id from domain_event where id > $1 order by id",
    [followed],
  );
  for (const { id } of events) for (let run = 0; run < 2; run++) await react({ eventId: id });
  followed = events.at(-1)?.id ?? followed;
}

async function told(person: Actor): Promise<string[]> {
  return (await inbox(person, null)).lines.map(({ kind, reason }) => `${kind}, ${reason}`);
}

/** An idea that a unit's two managers and a leader may answer, one of the managers being asked. */
async function anAnsweredIdea() {
  const unit = await aUnit();
  const [owner, writer, leader] = [
    await aPerson({ manages: [unit] }),
    await aPerson({ manages: [unit], name: "Wendy Writer" }),
    await aPerson({ role: "leader" }),
  ];
  const author = await aPerson({ role: "leader" });
  const idea = await anIdea({ by: author, unit });
  await db().idea.update({ where: { id: idea.id }, data: { ownerId: owner.id } });
  const subject = { kind: "idea", id: idea.id } as const;
  const write = (by: Actor, source = "Whom do we ask?") => postNote(by, { subject, source });
  return { owner, writer, leader, author, idea, subject, write };
}

/** Somebody is away from yesterday until tomorrow. */
async function away(person: Actor, deputy: Actor): Promise<void> {
  const day = 86_400_000;
  const [fromAt, untilAt] = [new Date(Date.now() - day), new Date(Date.now() + day)];
  await announceAbsence(person, { deputyId: deputy.id, fromAt, untilAt });
}

describe("a note", () => {
  test("is told to whom it concerns: asked, standing in, having written or been mentioned there; once each", async () => {
    const { owner, writer, leader, idea, write } = await anAnsweredIdea();
    const deputy = await aPerson();
    await away(owner, deputy);
    await write(writer);
    await whatFollows();
    expect(await told(owner)).toEqual(["note-posted, owner"]);
    expect(await told(deputy)).toContain("note-posted, deputy");
    expect(await told(writer)).toEqual([]);
    expect(await told(leader)).toEqual([]);
    await write(owner, `${mentionOf(leader)}, have you heard of it?`);
    await whatFollows();
    expect(await told(writer)).toEqual(["note-posted, note-writer"]);
    expect(await told(leader)).toEqual(["mention, mentioned"]);
    await write(owner, "One more thing.");
    await whatFollows();
    expect(await told(leader)).toEqual(["note-posted, mentioned", "mention, mentioned"]);
    const [line] = (await inbox(writer, null)).lines;
    expect(line).toMatchObject({ title: idea.title, who: owner.name, things: 2, people: 1 });
    const place = await placeOfLine(writer, line?.id ?? "");
    expect(place && lineAddress(place)).toMatch(/^\/notes\/[0-9a-f-]{36}$/);
    expect(await unreadAbout(writer, idea.id, "page")).toBeNull();
    expect(await unreadAbout(writer, idea.id, "notes")).not.toBeNull();
  });

  test("is told to nobody else, however much they have to do with the idea", async () => {
    const { owner, writer, author, idea, subject, write } = await anAnsweredIdea();
    const [voter, commenter, follower, outsider] = [
      await aPerson(),
      await aPerson(),
      await aPerson({ moderator: true, admin: true }),
      await aPerson({ manages: [await aUnit()] }),
    ];
    await aVote({ by: voter, on: idea });
    await aComment({ by: commenter, on: idea });
    for (const person of [follower, outsider, author])
      await setFollow(person, subject, "following");
    await write(writer, "Quietly, among us.");
    await whatFollows();
    await deliverNotifications();
    expect(await told(owner)).toEqual(["note-posted, owner"]);
    const nobody = [voter, commenter, follower, outsider, author];
    for (const person of nobody) expect(await told(person)).toEqual([]);
    const ids = nobody.map(({ id }) => id);
    expect(await sql("select from notification where person_id = any($1)", [ids])).toEqual([]);
    expect(await sql("select from delivery where person_id = any($1)", [ids])).toEqual([]);
    expect(await sql("select from mail where person_id = any($1)", [ids])).toEqual([]);
    const rooms = database.published.map(({ room }) => room);
    for (const id of ids) expect(rooms).not.toContain(`person:${id}`);
  });

  test("is no longer told to somebody who may not read it any more, by no way", async () => {
    const { owner, writer, idea, write } = await anAnsweredIdea();
    await changeWishes(owner, {
      wishes: wishedKinds.map((kind) => ({ kind, ...usualWishes[kind], mail: "at_once" })),
      times: { quietFrom: 0, quietUntil: 0, digestHour: 8, digestDay: 1 },
      timeZone: "",
      pausedUntil: "",
    });
    await write(writer);
    await whatFollows();
    const [line] = (await inbox(owner, null)).lines;
    expect(await unreadCount(owner)).toBe(1);
    await db().idea.update({ where: { id: idea.id }, data: { ownerId: null } });
    await sql("delete from unit_manager where person_id = $1", [owner.id]);
    expect(await told(owner)).toEqual([]);
    expect(await unreadCount(owner)).toBe(0);
    expect(await placeOfLine(owner, line?.id ?? "")).toBeNull();
    await deliverNotifications();
    expect(await db().mail.findMany({ where: { personId: owner.id } })).toEqual([]);
    // Nor is what comes after it.
    await write(writer, "And another.");
    await whatFollows();
    expect(await sql("select from notification where person_id = $1", [owner.id])).toHaveLength(1);
  });

  test("goes out by mail to who wants that, without what it says", async () => {
    const { owner, writer, write } = await anAnsweredIdea();
    await changeWishes(owner, {
      wishes: wishedKinds.map((kind) => ({ kind, ...usualWishes[kind], mail: "at_once" })),
      times: { quietFrom: 0, quietUntil: 0, digestHour: 8, digestDay: 1 },
      timeZone: "",
      pausedUntil: "",
    });
    await write(writer, "The secret of the ramp.");
    await whatFollows();
    await deliverNotifications();
    const [mail, ...others] = await db().mail.findMany({ where: { personId: owner.id } });
    expect(others).toEqual([]);
    expect(mail?.subject).toContain("Wendy Writer has written notes among those who answer");
    expect(`${mail?.text ?? ""}${mail?.html ?? ""}`).not.toContain("secret of the ramp");
  });

  test("that is deleted is no news any more, to whom it mentioned neither", async () => {
    const { owner, writer, leader, write } = await anAnsweredIdea();
    const id = await write(writer, `${mentionOf(leader)} knows.`);
    await whatFollows();
    expect([await unreadCount(owner), await unreadCount(leader)]).toEqual([1, 1]);
    await deleteNote(writer, id);
    await whatFollows();
    expect([await told(owner), await told(leader)]).toEqual([[], []]);
    expect(await sql("select from notification where data ->> 'noteId' = $1", [id])).toEqual([]);
  });

  test("is not told to who has muted the idea", async () => {
    const { owner, writer, subject, write } = await anAnsweredIdea();
    await setFollow(owner, subject, "muted");
    await write(writer);
    await whatFollows();
    expect(await told(owner)).toEqual([]);
  });
});

test("what a line of notes asks of the database is what the policy says", async () => {
  const { owner, writer, leader, author, idea } = await anAnsweredIdea();
  const gone = await aPerson({ role: "leader", deactivated: true });
  const people = [owner, writer, leader, author, gone, await aPerson()];
  const shown = await sql<{ shown: boolean }>(
    "select notes_shown_to($1, p.id) as shown from unnest($2::uuid[]) with ordinality p (id, at) order by at",
    [idea.id, people.map(({ id }) => id)],
  );
  expect(shown.map((row) => row.shown)).toEqual([true, true, true, false, false, false]);
});

describe("an absence", () => {
  const days = (from: number, until: number) => ({
    fromAt: new Date(Date.now() + from * 86_400_000),
    untilAt: new Date(Date.now() + until * 86_400_000),
  });

  test("is told to who stands in, and to nobody else; the line leads to when", async () => {
    const [person, deputy, other] = [
      await aPerson({ name: "Ada Byron" }),
      await aPerson(),
      await aPerson(),
    ];
    await announceAbsence(person, { deputyId: deputy.id, ...days(7, 14) });
    await whatFollows();
    expect(await told(deputy)).toEqual(["absence-deputy, named-deputy"]);
    for (const nobody of [person, other]) expect(await told(nobody)).toEqual([]);
    const [line] = (await inbox(deputy, null)).lines;
    expect(line).toMatchObject({ who: "Ada Byron", title: null });
    const place = await placeOfLine(deputy, line?.id ?? "");
    expect(place && lineAddress(place)).toBe("/me/absences#stand-ins");
    expect(await standInsOf(deputy.id)).toMatchObject([{ name: "Ada Byron", state: "to-come" }]);
    expect(await standInsOf(person.id)).toEqual([]);
  });

  test("taken back before it began is no news any more; one that has begun was some", async () => {
    const [person, deputy] = [await aPerson(), await aPerson()];
    await announceAbsence(person, { deputyId: deputy.id, ...days(-1, 1) });
    await announceAbsence(person, { deputyId: deputy.id, ...days(7, 14) });
    await whatFollows();
    expect((await inbox(deputy, null)).lines).toMatchObject([{ things: 2 }]);
    const ids = await sql<{ id: string }>("select id from absence order by from_at");
    for (const { id } of ids) await endAbsence(person, id);
    await whatFollows();
    expect((await inbox(deputy, null)).lines).toMatchObject([{ things: 1 }]);
    await endAbsence(person, newId());
    expect(await standInsOf(deputy.id)).toEqual([]);
  });
});
