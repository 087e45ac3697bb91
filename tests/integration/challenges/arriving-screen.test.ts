import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { confirmFeed } from "#app/features/challenges/arriving/confirm-feed.server.ts";
import { discardFeed } from "#app/features/challenges/arriving/discard-feed.server.ts";
import { feedPage, feedsPage } from "#app/features/challenges/arriving/feed-file.queries.server.ts";
import { keepFeed } from "#app/features/challenges/arriving/keep-feed.server.ts";
import { askUndo } from "#app/features/imports/importing/ask-undo.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { anEntry, feedOf } from "#tests/support/challenge-feeds.ts";
import { arrived, everythingThere } from "./feeds.ts";

useDatabase();
let admin: Actor;

beforeEach(async () => {
  await anOrganisation();
  admin = await aPerson({ admin: true, unit: await aUnit({ name: "Ministry" }) });
});

function keep(text: string, by = admin): Promise<string> {
  return keepFeed(by, { fileName: "feed.json", bytes: new TextEncoder().encode(text) });
}

/** What the jobs of the events recorded so far do. */
async function jobs(): Promise<void> {
  const events = await sql<{ id: string }>(
    `select id from domain_event where kind like 'challenge-feed.%' or kind like 'import.%' order by at, id`,
  );
  for (const { id } of events) await react({ eventId: id });
}

describe("bringing challenges in on screen", () => {
  test("looks through a feed first and tells everything, while nothing is written but the file", async () => {
    const before = await everythingThere();
    const id = await keep(feedOf(anEntry("1", { "submission-start": "04/23/ 10:00 AM" }), null));
    const { feed, report } = await feedPage(admin, id);
    expect(feed).toMatchObject({ fileName: "feed.json", entries: 2, standing: "checked" });
    expect(report?.count).toEqual({ new: 1, changed: 0, same: 0, left: 0, bad: 1 });
    expect(report?.entries).toMatchObject([
      { id: "1", title: "Quieter harbours, part 1", outcome: "new" },
      { id: "2", outcome: "bad", problem: "no_object" },
    ]);
    expect(report?.remarks.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ["zone_assumed", 1],
      ["date_impossible", 1],
      ["criteria_prose", 1],
      ["kept_aside", 1],
    ]);
    expect(report?.remarks[1]?.lines).toEqual([
      { id: "1", field: "submission-start", text: "04/23/ 10:00 AM" },
    ]);
    expect(await everythingThere()).toBe(before);
  });

  test("brings it in once confirmed, however often, in the administrator's name", async () => {
    const id = await keep(feedOf(anEntry("1"), anEntry("2")));
    await confirmFeed(admin, id);
    expect((await feedPage(admin, id)).feed.standing).toBe("confirmed");
    await confirmFeed(admin, id);
    await jobs();
    await jobs();
    expect(await arrived()).toHaveLength(2);
    const { feed, report } = await feedPage(admin, id);
    expect(feed).toMatchObject({ standing: "finished", added: 2, changed: 0, same: 0 });
    expect(report).toBeNull();
    expect(await sql("select octet_length(bytes)::int as size from challenge_feed")).toEqual([
      { size: 0 },
    ]);
    expect(await sql(`select distinct brought_in_by_id as by from challenge_origin`)).toEqual([
      { by: admin.id },
    ]);
    const said = await sql<{ actor: string; data: { added: number } }>(
      `select actor_id as actor, data from domain_event where kind = 'challenge-feed.arrived'`,
    );
    expect(said).toMatchObject([{ actor: admin.id, data: { added: 2 } }]);
    expect(await feedsPage(admin)).toEqual([]);
  });

  test("two administrators who confirm the same feed at once bring each challenge in once", async () => {
    const ids = [await keep(feedOf(anEntry("1"))), await keep(feedOf(anEntry("1")))];
    await Promise.all(ids.map((id) => confirmFeed(admin, id)));
    await Promise.all([jobs(), jobs()]);
    expect(await arrived()).toHaveLength(1);
    const files = await sql("select added, same from challenge_feed order by added");
    expect(files).toEqual([
      { added: 0, same: 1 },
      { added: 1, same: 0 },
    ]);
  });

  test("says which page shows what is here already, and what has changed", async () => {
    const first = await keep(feedOf(anEntry("1"), anEntry("2")));
    await confirmFeed(admin, first);
    await jobs();
    const id = await keep(feedOf(anEntry("1"), anEntry("2", { agency: "Another office" })));
    const { report } = await feedPage(admin, id);
    const [one, two] = await arrived();
    expect(report?.entries).toMatchObject([
      { outcome: "same", fields: [], challengeId: one?.["challengeId"] },
      { outcome: "changed", fields: ["agency"], challengeId: two?.["challengeId"] },
    ]);
  });

  test("throws a file away, but not while it is coming in", async () => {
    const id = await keep(feedOf(anEntry("1")));
    await discardFeed(admin, id);
    await discardFeed(admin, id);
    await expect(feedPage(admin, id)).rejects.toMatchObject({ kind: "not_found" });
    const other = await keep(feedOf(anEntry("1")));
    await confirmFeed(admin, other);
    await expect(discardFeed(admin, other)).rejects.toMatchObject({ kind: "conflict" });
    await jobs();
    await discardFeed(admin, other);
    expect(await arrived()).toHaveLength(1);
  });

  test("lets go of files that nobody has touched for a week", async () => {
    const id = await keep(feedOf(anEntry("1")));
    await sql("update challenge_feed set created_at = now() - interval '8 days'");
    await keep(feedOf(anEntry("2")));
    await expect(feedPage(admin, id)).rejects.toMatchObject({ kind: "not_found" });
  });

  test("is taken out again by the list of imports", async () => {
    await confirmFeed(admin, await keep(feedOf(anEntry("1"))));
    await jobs();
    const [found] = await sql<{ id: string }>("select id from import");
    await askUndo(admin, { importId: found?.id ?? "", withContributions: false });
    await jobs();
    expect(await arrived()).toEqual([]);
    expect(await sql("select from import")).toEqual([]);
  });

  test.each(["", "<html>", '{"items":[]}', '{"_challenge":[]}'])(
    "refuses what is no feed: %j",
    async (text) => {
      await expect(keep(text)).rejects.toMatchObject({ kind: "invalid" });
      expect(await sql("select from challenge_feed")).toEqual([]);
    },
  );

  test("is for administrators only, and not for those who were", async () => {
    const id = await keep(feedOf(anEntry("1")));
    const others = [
      await aPerson(),
      await aPerson({ role: "manager" }),
      await aPerson({ role: "leader" }),
      await aPerson({ moderator: true }),
      await aPerson({ admin: true, deactivated: true }),
      // As they were when their page was made.
      { ...(await aPerson()), isAdmin: true },
    ];
    for (const other of others) {
      await expect(keep(feedOf(anEntry("2")), other)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(confirmFeed(other, id)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(discardFeed(other, id)).rejects.toMatchObject({ kind: "forbidden" });
    }
    for (const other of others.slice(0, -1)) {
      await expect(feedPage(other, id)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(feedsPage(other)).rejects.toMatchObject({ kind: "forbidden" });
    }
    await expect(confirmFeed(admin, newId())).rejects.toMatchObject({ kind: "not_found" });
    await expect(feedPage(admin, "1")).rejects.toMatchObject({ kind: "not_found" });
  });
});
