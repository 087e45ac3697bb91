import { beforeEach, expect, test, vi } from "vitest";
import { rooms } from "#app/core/rooms.ts";
import { moveChallenge } from "#app/features/challenges/states/move-challenge.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aChallenge } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { useNodes } from "./nodes.ts";

const { open } = useNodes(useDatabase());
beforeEach(() => anOrganisation());

const soon = (is: () => boolean) => vi.waitUntil(is, { timeout: 5_000, interval: 10 });

test("a challenge that is unpublished is heard of in its room by nobody who may not see it, and lists are read again", async () => {
  const challenge = await aChallenge({ state: "published" });
  const { id, sponsor } = challenge;
  const [room, lists] = [rooms.challenge(id), rooms.challenges];
  const [hers, his, theirs] = [
    await open({ as: await aPerson() }),
    await open({ as: sponsor }),
    await open({ as: await aPerson() }),
  ];
  expect(await hers.watch(room)).toBe(true);
  expect(await his.watch(room)).toBe(true);
  expect(await theirs.watch(lists)).toBe(true);
  const move = (to: "unpublished" | "draft", seenStateVersion: number) =>
    moveChallenge(sponsor, id, { to, reason: "Wrong dates.", seenStateVersion });
  await move("unpublished", 0);
  await soon(() => his.heard(room, "challenge").length > 0);
  await soon(() => hers.reread.includes(room));
  await soon(() => theirs.heard(lists, "challenge").length > 0);
  await move("draft", 1);
  await soon(() => his.heard(room, "challenge").length > 1);
  expect(hers.heard(room, "challenge")).toEqual([]);
  expect(theirs.heard(lists, "challenge")).toHaveLength(1);
  expect(await hers.watch(room)).toBe(false);
});
