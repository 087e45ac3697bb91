import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import { reactToComment } from "#app/features/discussion/react-to-comment.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { ideaOf, mayJoin, staleRooms } from "#app/reactions/watch.server.ts";
import { aComment, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { aNote } from "#tests/support/talk.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

describe("a room", () => {
  test("is open to those who may read everything that is said in it", async () => {
    const [actor, other, idea] = [
      await aPerson(),
      await aPerson(),
      await anIdea({ stage: "not_now" }),
    ];
    for (const room of [rooms.feed, rooms.person(actor.id), rooms.idea(idea.id)])
      expect(await mayJoin(actor, room), room).toBe(true);
    const leader = await aPerson({ role: "leader", admin: true, moderator: true });
    expect(await mayJoin(leader, rooms.person(other.id))).toBe(false);
  });

  test("of any kind is closed to people who are not active", async () => {
    const [actor, idea] = [{ ...(await aPerson()), active: false }, await anIdea()];
    for (const room of [rooms.feed, rooms.person(actor.id), rooms.idea(idea.id)])
      expect(await mayJoin(actor, room), room).toBe(false);
  });

  test.each([
    "",
    "idea",
    "idea:",
    `idea:${newId()}`,
    "idea:x",
    "person:",
    "feed:",
    "FEED",
    "idea:%00",
    ":",
    "__proto__",
  ])("that is none is closed (%j)", async (room) => {
    expect(await mayJoin(await aPerson(), room)).toBe(false);
  });

  test("of notes is open to those alone who may answer the idea, for as long as they may", async () => {
    const unit = await aUnit();
    const author = await aPerson({ role: "leader" });
    const [manager, leader] = [
      await aPerson({ manages: [unit] }),
      await aPerson({ role: "leader" }),
    ];
    const idea = await anIdea({ by: author, unit });
    const room = rooms.notes(idea.id);
    for (const one of [manager, leader]) expect(await mayJoin(one, room)).toBe(true);
    const others = [author, await aPerson(), await aPerson({ admin: true, moderator: true })];
    for (const one of others) expect(await mayJoin(one, room)).toBe(false);
    for (const wrong of [`notes:${newId()}`, "notes:", "notes:x", `${room}:`, room.toUpperCase()])
      expect(await mayJoin(leader, wrong), wrong).toBe(false);
    await sql("delete from unit_manager");
    await sql("update person set role = 'staff' where id = $1", [leader.id]);
    for (const one of [manager, leader]) expect(await mayJoin(one, room)).toBe(false);
  });

  test("of an idea is written in one way only", async () => {
    const { id } = await anIdea();
    const actor = await aPerson();
    expect(ideaOf(rooms.idea(id))).toBe(id);
    for (const room of [
      `idea:${id}:counts`,
      `idea:${id}:`,
      ` idea:${id}`,
      `idea:${id.toUpperCase()}`,
    ]) {
      expect(ideaOf(room), room).toBeNull();
      expect(await mayJoin(actor, room), room).toBe(false);
    }
  });
});

describe("a page is behind", () => {
  test("when the idea or its discussion has moved on since", async () => {
    const [voter, idea, quiet] = [await aPerson(), await anIdea(), await anIdea()];
    await voteOnIdea(voter, idea.id, true);
    await postComment(voter, { subject: { kind: "idea", id: idea.id }, source: "Yes" });
    const [room, other] = [rooms.idea(idea.id), rooms.idea(quiet.id)];
    const current = { room: other, idea: 1, discussion: 0 };
    const reader = await aPerson();
    expect(await staleRooms(reader, [{ room, idea: 2, discussion: 1 }, current])).toEqual([]);
    expect(await staleRooms(reader, [{ room, idea: 1, discussion: 1 }, current])).toEqual([room]);
    expect(await staleRooms(reader, [{ room, idea: 2, discussion: 0 }, current])).toEqual([room]);
    expect(await staleRooms(reader, [{ room, idea: 9, discussion: 9 }])).toEqual([]);
  });

  test("when somebody has reacted since, and when a note has been written", async () => {
    const [reader, idea] = [await aPerson(), await anIdea()];
    const comment = await aComment({ on: idea });
    await reactToComment(reader, comment.id, "agree", true);
    await aNote({ on: idea, text: "Quietly." });
    const [room, notes] = [rooms.idea(idea.id), rooms.notes(idea.id)];
    const held = { room, idea: 1, discussion: 1 };
    expect(
      await staleRooms(reader, [
        { ...held, reactions: 1 },
        { room: notes, notes: 1 },
      ]),
    ).toEqual([]);
    expect(await staleRooms(reader, [{ ...held, reactions: 0 }])).toEqual([room]);
    expect(await staleRooms(reader, [{ room: notes, notes: 0 }])).toEqual([notes]);
  });

  test("never for rooms without revisions or ideas that are gone", async () => {
    const gone = rooms.idea(newId());
    const reader = await aPerson();
    expect(
      await staleRooms(reader, [
        { room: rooms.feed, idea: 0 },
        { room: gone, idea: 1 },
        { room: "x" },
      ]),
    ).toEqual([]);
    expect(await staleRooms(reader, [])).toEqual([]);
  });
});
