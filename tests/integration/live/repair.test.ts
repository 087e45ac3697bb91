import { describe, expect, test, vi } from "vitest";
import { newId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { readInbox } from "#app/features/notifications/read-inbox.server.ts";
import { staleRooms } from "#app/reactions/watch.server.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aWelcome } from "#tests/support/notices.ts";
import { useNodes } from "./nodes.ts";

const { open } = useNodes(useDatabase());

const soon = (is: () => boolean) => vi.waitUntil(is, { timeout: 5_000, interval: 10 });

async function anIdeaEditedThenVotedOn() {
  const author = await aPerson();
  const idea = await anIdea({ by: author });
  const { title, problem, proposal, beneficiary, kind, categoryId } = idea;
  const text = { title, problem, proposal, beneficiary, kind, categoryId };
  await editIdea(author, idea.id, { ...text, title: "Better", textVersion: 1 });
  const { revision } = await voteOnIdea(await aPerson(), idea.id, true);
  return { room: rooms.idea(idea.id), revision };
}

describe("a page that missed an edit", () => {
  test("is behind, although a later vote has brought it the newest revision", async () => {
    const { room, revision } = await anIdeaEditedThenVotedOn();
    const reader = await aPerson();
    expect(await staleRooms(reader, [{ room, idea: revision, text: 1, discussion: 0 }])).toEqual([
      room,
    ]);
    expect(await staleRooms(reader, [{ room, idea: revision, text: 2, discussion: 0 }])).toEqual(
      [],
    );
    expect(await staleRooms(reader, [{ room, idea: revision, discussion: 0 }])).toEqual([]);
  });

  test("is told so when it says over its socket which text it shows", async () => {
    const { room, revision } = await anIdeaEditedThenVotedOn();
    const page = await open({ as: await aPerson() });
    page.socket.emit("holding", [{ room, idea: revision, text: 2, discussion: 0 }]);
    page.socket.emit("holding", [{ room, idea: revision, text: 1, discussion: 0 }]);
    await soon(() => page.reread.length > 0);
    expect(page.reread).toEqual([room]);
  });
});

describe("rooms a page asks for", () => {
  test("are twenty at most, even when all are asked for at once", async () => {
    const page = await open({ as: await aPerson() });
    const by = await aPerson();
    const asked: string[] = [];
    for (let number = 0; number < 30; number++) asked.push(rooms.idea((await anIdea({ by })).id));
    const joined = await Promise.all(asked.map((room) => page.watch(room)));
    expect(joined.filter(Boolean)).toHaveLength(20);
  });

  test("take no place when they are refused or left", async () => {
    const [page, idea] = [await open({ as: await aPerson() }), await anIdea()];
    const refused = Array.from({ length: 25 }, () => rooms.idea(newId()));
    for (const room of refused) expect(await page.watch(room)).toBe(false);
    for (let turn = 0; turn < 3; turn++) {
      expect(await page.watch(rooms.idea(idea.id))).toBe(true);
      page.socket.emit("unwatch", rooms.idea(idea.id));
    }
    expect(await page.watch(rooms.feed)).toBe(true);
  });
});

describe("whoever joins their own room", () => {
  test("is told what waits for them, as they may have missed it since the page was written", async () => {
    const [person, moderator] = [await aPerson(), await aPerson({ moderator: true })];
    await aWelcome(person);
    const [his, hers] = [await open({ as: person }), await open({ as: moderator })];
    expect(await his.watch(rooms.person(person.id))).toBe(true);
    expect(await hers.watch(rooms.person(moderator.id))).toBe(true);
    expect(his.heard(rooms.person(person.id), "waiting")).toEqual([
      { kind: "waiting", unread: 1, open: null },
    ]);
    expect(hers.heard(rooms.person(moderator.id), "waiting")).toEqual([
      { kind: "waiting", unread: 0, open: 0 },
    ]);
  });

  test("is told nothing of it in other rooms, and others hear nothing of theirs", async () => {
    const person = await aPerson();
    const page = await open({ as: await aPerson() });
    expect(await page.watch(rooms.person(person.id))).toBe(false);
    expect(await page.watch(rooms.feed)).toBe(true);
    expect(page.messages).toEqual([]);
  });
});

test("an inbox read in one tab is read in all of them", async () => {
  const person = await aPerson();
  await aWelcome(person);
  const page = await open({ as: person });
  const room = rooms.person(person.id);
  await page.watch(room);
  await readInbox(person);
  await soon(() => page.heard(room, "inbox").length > 0);
  expect(page.heard(room, "inbox")).toEqual([{ kind: "inbox", unread: 0 }]);
});
