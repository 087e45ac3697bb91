import { describe, expect, test, vi } from "vitest";
import { newId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { deactivatePerson } from "#app/features/people/deactivate-person.server.ts";
import { signOut } from "#app/features/people/sign-out.server.ts";
import { signOutEverywhere } from "#app/features/people/sign-out-everywhere.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { hashToken } from "#app/platform/session-adapter.server.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aWelcome } from "#tests/support/notices.ts";
import { cookieName, sessionToken, signInAs } from "#tests/support/sign-in.ts";
import { useNodes } from "./nodes.ts";

const { open } = useNodes(useDatabase());

const soon = (is: () => boolean) => vi.waitUntil(is, { timeout: 5_000, interval: 10 });
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 250));

describe("a socket is opened", () => {
  test("for somebody signed in, on a page of the product", async () => {
    expect((await open({ as: await aPerson() })).refusal).toBeNull();
  });

  test.each([
    ["nobody", () => Promise.resolve("")],
    ["a made-up session", () => Promise.resolve(`${cookieName}=${"a".repeat(50)}`)],
    ["a session that has ended", endedSession],
    ["somebody deactivated", async () => signInAs(await aPerson({ deactivated: true }))],
  ])("not for %s", async (_, cookie) => {
    expect((await open({ cookie: await cookie() })).refusal).toBe("signed out");
  });

  test.each([
    "https://evil.example",
    "null",
    "http://127.0.0.1",
    "http://127.0.0.1.evil.example",
    null,
  ])("not from another site (%s), whose visitor is signed in here", async (origin) => {
    expect((await open({ as: await aPerson(), origin })).refusal).toBeTruthy();
  });
});

async function endedSession(): Promise<string> {
  const cookie = await signInAs(await aPerson());
  await sql("update session set expires_at = now() - interval '1 minute'");
  return cookie;
}

describe("an open page", () => {
  test("hears of votes and comments on the idea it shows, with their absolute state", async () => {
    const [reader, voter, idea] = [
      await aPerson(),
      await aPerson({ name: "Ada Quill" }),
      await anIdea(),
    ];
    const page = await open({ as: reader });
    const room = rooms.idea(idea.id);
    expect(await page.watch(room)).toBe(true);
    await voteOnIdea(voter, idea.id, true);
    await soon(() => page.heard(room, "votes").at(-1)?.votes === 1);
    const subject = { kind: "idea", id: idea.id } as const;
    const id = await postComment(voter, { subject, source: "*Yes*" });
    await soon(() => page.heard(room, "comment").length === 1);
    expect(page.heard(room, "comment")[0]).toMatchObject({
      comments: 1,
      revision: 1,
      comment: { id, authorName: "Ada Quill", html: "<p><em>Yes</em></p>" },
    });
    await deleteComment(voter, id);
    await soon(() => page.heard(room, "comment").length === 2);
    expect(page.heard(room, "comment")[1]).toMatchObject({
      comments: 0,
      comment: { id, deleted: true, html: "" },
    });
  });

  test("hears in the feed's room of counts, but not what is said on ideas it does not show", async () => {
    const [page, idea] = [await open({ as: await aPerson() }), await anIdea()];
    await page.watch(rooms.feed);
    await voteOnIdea(await aPerson(), idea.id, true);
    await postComment(await aPerson(), { subject: { kind: "idea", id: idea.id }, source: "Yes" });
    await soon(() => page.heard(rooms.feed, "comments").length === 1);
    expect(page.heard(rooms.feed, "votes")).toMatchObject([{ votes: 1 }]);
    expect(new Set(page.messages.map(({ room }) => room))).toEqual(new Set([rooms.feed]));
  });

  test("hears of its own inbox and of nobody else's", async () => {
    const [person, other] = [await aPerson(), await aPerson()];
    const [page, others] = [await open({ as: person }), await open({ as: other })];
    expect(await page.watch(rooms.person(person.id))).toBe(true);
    expect(await others.watch(rooms.person(other.id))).toBe(true);
    await aWelcome(person);
    await soon(() => page.heard(rooms.person(person.id), "inbox").length === 1);
    await aMoment();
    expect(others.messages.flatMap(({ deltas }) => deltas)).toEqual([
      { kind: "waiting", unread: 0, open: null },
    ]);
  });

  test("is not let into rooms of others, of nothing, or of nonsense", async () => {
    const page = await open({ as: await aPerson({ role: "leader", admin: true }) });
    const other = await aPerson();
    for (const room of [
      rooms.person(other.id),
      rooms.idea(newId()),
      "idea:",
      "admin",
      "",
      "x".repeat(9_000),
      5,
      null,
      {},
      [rooms.feed],
    ])
      expect(await page.watch(room), JSON.stringify(room)).toBe(false);
  });

  test("hears no more of an idea once it has left it", async () => {
    const [page, idea] = [await open({ as: await aPerson() }), await anIdea()];
    const room = rooms.idea(idea.id);
    await page.watch(rooms.feed);
    await page.watch(room);
    page.socket.emit("unwatch", room);
    await aMoment();
    page.messages.length = 0;
    await voteOnIdea(await aPerson(), idea.id, true);
    await soon(() => page.heard(rooms.feed, "votes").length === 1);
    expect(page.messages.filter((message) => message.room === room)).toEqual([]);
  });

  test("watches twenty things at most", async () => {
    const page = await open({ as: await aPerson() });
    const joined: boolean[] = [];
    for (let number = 0; number < 22; number++)
      joined.push(await page.watch(rooms.idea((await anIdea()).id)));
    expect(joined.filter(Boolean).length).toBeLessThanOrEqual(20);
    expect(joined.slice(0, 15)).not.toContain(false);
    expect(joined.at(-1)).toBe(false);
  });

  test("that says what it holds is told what to read again, and nothing when it is current", async () => {
    const [page, idea, voter] = [
      await open({ as: await aPerson() }),
      await anIdea(),
      await aPerson(),
    ];
    const room = rooms.idea(idea.id);
    await voteOnIdea(voter, idea.id, true);
    await postComment(voter, { subject: { kind: "idea", id: idea.id }, source: "Yes" });
    page.socket.emit("holding", [{ room, idea: 2, discussion: 1 }]);
    await aMoment();
    expect(page.reread).toEqual([]);
    page.socket.emit("holding", [{ room, idea: 1, discussion: 1 }]);
    await soon(() => page.reread.length === 1);
    page.socket.emit("holding", [{ room, idea: 2, discussion: 0 }]);
    await soon(() => page.reread.length === 2);
    expect(page.reread).toEqual([room, room]);
  });

  test("that says nonsense is passed over and stays open", async () => {
    const page = await open({ as: await aPerson() });
    for (const said of [
      null,
      5,
      "x",
      {},
      [null, 5, {}, { room: 7 }, { room: "idea:x", idea: "y" }, { room: rooms.feed }],
    ])
      page.socket.emit("holding", said);
    page.socket.emit("unwatch", { room: 1 });
    page.socket.emit("watch", rooms.feed, "no function");
    expect(await page.watch(rooms.feed)).toBe(true);
    expect(page.reread).toEqual([]);
  });
});

describe("a page is closed at once", () => {
  const isClosed = (page: { socket: { connected: boolean } }) => soon(() => !page.socket.connected);

  test("when its sign-in ends, and no other one", async () => {
    const person = await aPerson();
    const token = await sessionToken(person);
    const here = await open({ cookie: `${cookieName}=${token}` });
    const there = await open({ as: person });
    await signOut(hashToken(token));
    await isClosed(here);
    await aMoment();
    expect(there.socket.connected).toBe(true);
    await signOutEverywhere(person);
    await isClosed(there);
  });

  test("when its person is deactivated, on every device, and does not open again", async () => {
    const [person, other, admin] = [
      await aPerson(),
      await aPerson(),
      await aPerson({ admin: true }),
    ];
    const cookie = await signInAs(person);
    const [here, there, others] = [
      await open({ cookie }),
      await open({ as: person }),
      await open({ as: other }),
    ];
    await deactivatePerson(admin, person.id);
    await Promise.all([isClosed(here), isClosed(there)]);
    expect((await open({ cookie })).refusal).toBe("signed out");
    expect(others.socket.connected).toBe(true);
  });

  test("when it says more than any page would", async () => {
    const page = await open({ as: await aPerson() });
    for (let number = 0; number < 70; number++) page.socket.emit("unwatch", "x");
    await isClosed(page);
  });

  test("when one of its messages is far too long", async () => {
    const page = await open({ as: await aPerson() });
    page.socket.emit("unwatch", "x".repeat(20_000));
    await isClosed(page);
  });
});

describe("how many people are on an idea", () => {
  test("counts people, not their tabs, and sinks when they leave", async () => {
    const [ada, ben, idea] = [await aPerson(), await aPerson(), await anIdea()];
    const room = rooms.idea(idea.id);
    const [first, tab, other] = [
      await open({ as: ada }),
      await open({ as: ada }),
      await open({ as: ben }),
    ];
    const people = () => first.heard(room, "presence").at(-1)?.people;
    await first.watch(room);
    await soon(() => people() === 1);
    await tab.watch(room);
    await aMoment();
    expect(people()).toBe(1);
    await other.watch(room);
    await soon(() => people() === 2);
    tab.socket.disconnect();
    await aMoment();
    expect(people()).toBe(2);
    other.socket.emit("unwatch", room);
    await soon(() => people() === 1);
    expect(JSON.stringify(first.messages)).not.toContain(ben.id);
  });

  test("does not count a page that was turned before it was let in", async () => {
    const [ada, ben, idea] = [await aPerson(), await aPerson(), await anIdea()];
    const room = rooms.idea(idea.id);
    const [first, other] = [await open({ as: ada }), await open({ as: ben })];
    await first.watch(room);
    const answer = other.watch(room);
    other.socket.emit("unwatch", room);
    expect(await answer).toBe(false);
    await aMoment();
    expect(first.heard(room, "presence").at(-1)?.people).toBe(1);
  });
});
