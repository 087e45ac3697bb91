import { describe, expect, test, vi } from "vitest";
import { rooms } from "#app/core/rooms.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { signOutEverywhere } from "#app/features/people/sign-out-everywhere.server.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { useNodes } from "./nodes.ts";

const { open } = useNodes(useDatabase(), 2);
const soon = (is: () => boolean) => vi.waitUntil(is, { timeout: 8_000, interval: 10 });

describe("on two nodes of one database", () => {
  test("a page of the other node hears of votes and of comments longer than a notification can be", async () => {
    const [idea, voter] = [await anIdea(), await aPerson()];
    const room = rooms.idea(idea.id);
    const page = await open({ as: await aPerson(), node: 1 });
    await page.watch(room);
    await voteOnIdea(voter, idea.id, true);
    await soon(() => page.heard(room, "votes").at(-1)?.votes === 1);
    const source = "A long story. ".repeat(350);
    await postComment(voter, { subject: { kind: "idea", id: idea.id }, source });
    await soon(() => page.heard(room, "comment").length === 1);
    expect(page.heard(room, "comment")[0]?.comment.html).toContain(source.trim());
  });

  test("many votes at once end with the right count on both", async () => {
    const idea = await anIdea();
    const room = rooms.idea(idea.id);
    const pages = [
      await open({ as: await aPerson() }),
      await open({ as: await aPerson(), node: 1 }),
    ];
    for (const page of pages) await page.watch(room);
    const voters = await Promise.all(Array.from({ length: 15 }, () => aPerson()));
    await Promise.all(voters.map((voter) => voteOnIdea(voter, idea.id, true)));
    for (const page of pages) await soon(() => page.heard(room, "votes").at(-1)?.votes === 15);
  });

  test("signing out everywhere closes the pages of both", async () => {
    const person = await aPerson();
    const pages = [await open({ as: person }), await open({ as: person, node: 1 })];
    await signOutEverywhere(person);
    for (const { socket } of pages) await soon(() => !socket.connected);
  });

  test("people are counted over both", async () => {
    const room = rooms.idea((await anIdea()).id);
    const [here, there] = [
      await open({ as: await aPerson() }),
      await open({ as: await aPerson(), node: 1 }),
    ];
    await here.watch(room);
    await there.watch(room);
    for (const page of [here, there])
      await soon(() => page.heard(room, "presence").at(-1)?.people === 2);
    there.socket.disconnect();
    await soon(() => here.heard(room, "presence").at(-1)?.people === 1);
  });
});
