import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { announcementPage } from "#app/features/recognition/announcing/announcement.queries.server.ts";
import { announcementArchive } from "#app/features/recognition/announcing/archive.queries.server.ts";
import {
  congratulate,
  signAnnouncement,
  takeBackCongratulation,
} from "#app/features/recognition/announcing/congratulate.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { mayJoin, staleRooms } from "#app/reactions/watch.server.ts";
import { anAnnouncement } from "#tests/support/announcing-builders.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();
beforeEach(() => anOrganisation());

const notFound = saying("announcing.notFound");

describe("people react and congratulate", () => {
  test("with signs that are set once and taken back, also when many come at once", async () => {
    const id = await anAnnouncement();
    const people = await Promise.all(Array.from({ length: 6 }, () => aPerson()));
    const applause = { sign: "applause", isWanted: true } as const;
    await Promise.all(
      people.flatMap((one) => [1, 2].map(() => signAnnouncement(one, id, applause))),
    );
    const [one] = people;
    if (!one) throw new Error("There is nobody.");
    expect((await announcementPage(one, id, "en")).signs).toMatchObject({
      applause: { count: 6, isMine: true },
      heart: { count: 0, isMine: false },
    });
    expect(await db().announcement.findFirstOrThrow()).toMatchObject({ pulse: 6 });
    await signAnnouncement(one, id, { ...applause, isWanted: false });
    await signAnnouncement(one, id, { ...applause, isWanted: false });
    expect(await db().announcementReaction.count()).toBe(5);
    const room = `announcement:${id}`;
    expect(await mayJoin(one, room)).toBe(true);
    expect(await staleRooms(one, [{ room, said: 6 }])).toEqual([room]);
    expect(await staleRooms(one, [{ room, said: 7 }])).toEqual([]);
  });

  test("in words, one of each person, which they or a moderator take back", async () => {
    const id = await anAnnouncement();
    const [one, other] = [await aPerson(), await aPerson()];
    const moderator = await aPerson({ moderator: true });
    await expect(congratulate(one, id, "x".repeat(281))).rejects.toEqual(
      saying("announcing.congratulationLength"),
    );
    await congratulate(one, id, "Well done!");
    await congratulate(one, id, "Well done, all of you!");
    await congratulate(one, id, "Well done, all of you!");
    expect((await announcementPage(one, id, "en")).congratulations).toMatchObject([
      { words: "Well done, all of you!", canTakeBack: true },
    ]);
    expect(await db().domainEvent.count({ where: { kind: "announcement.congratulated" } })).toBe(2);
    await expect(takeBackCongratulation(other, id, one.id)).rejects.toEqual(
      saying("announcing.refusedTakeBack"),
    );
    await takeBackCongratulation(moderator, id, one.id);
    await takeBackCongratulation(one, id, one.id);
    expect(await db().congratulation.count()).toBe(0);
  });

  test("nothing to what is not published, or is no announcement", async () => {
    const person = await aPerson();
    const draft = await anAnnouncement({ state: "draft" });
    for (const id of [draft, newId(), "0", "x'--"]) {
      await expect(congratulate(person, id, "Well done")).rejects.toEqual(notFound);
      const applause = { sign: "applause", isWanted: true } as const;
      await expect(signAnnouncement(person, id, applause)).rejects.toEqual(notFound);
    }
  });
});

test("the archive tells page by page what leaders said and which winners were announced", async () => {
  const ids: string[] = [];
  for (let n = 0; n < 22; n++)
    ids.push(
      await under({ now: new Date(Date.UTC(2031, 0, n + 1)) }, () =>
        anAnnouncement({ title: `Number ${String(n)}` }),
      ),
    );
  const first = await announcementArchive(null);
  expect(first.rows.map(({ id }) => id)).toEqual(ids.slice(2).reverse());
  const [value = "", id = ""] = (first.next ?? "").split("_");
  const rest = await announcementArchive({ value: Number(value), id });
  expect(rest.rows.map((row) => row.id)).toEqual(ids.slice(0, 2).reverse());
});
