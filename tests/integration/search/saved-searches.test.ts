import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import {
  removeSavedSearch,
  renameSavedSearch,
  setSearchNotice,
} from "#app/features/search/change-saved-search.server.ts";
import { matchSavedSearches } from "#app/features/search/match-saved-searches.server.ts";
import { saveSearch } from "#app/features/search/save-search.server.ts";
import { mySavedSearches } from "#app/features/search/saved-search.queries.server.ts";
import { savedSearchLimits } from "#app/features/search/saved-search.ts";
import { sql } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aSavedSearch } from "#tests/support/search-builders.ts";

const database = useDatabase();

const search = (name = "Queues") => ({ id: newId(), name, query: "queue", notify: true });
const names = async (actor: Actor) => (await mySavedSearches(actor)).map(({ name }) => name);

describe("a saved search", () => {
  test("is kept once, however often its form is sent", async () => {
    const me = await aPerson();
    const one = search();
    await Promise.all([saveSearch(me, one), saveSearch(me, one)]);
    await saveSearch(me, one);
    expect(await names(me)).toEqual(["Queues"]);
  });

  test("has a name that one's others have not", async () => {
    const [me, colleague] = [await aPerson(), await aPerson()];
    await saveSearch(me, search());
    await saveSearch(colleague, search());
    await expect(saveSearch(me, search())).rejects.toThrow("search.nameTaken");
    const other = search("Others");
    await saveSearch(me, other);
    await expect(renameSavedSearch(me, other.id, "Queues")).rejects.toThrow("search.nameTaken");
    await renameSavedSearch(me, other.id, "Others");
    await renameSavedSearch(me, other.id, "Tickets");
    expect((await names(me)).sort()).toEqual(["Queues", "Tickets"]);
  });

  test("is one of fifty at most, also when several come at once", async () => {
    const me = await aPerson();
    for (let number = 1; number < savedSearchLimits.each; number++)
      await aSavedSearch({ by: me, name: `Search ${String(number)}` });
    const saving = await Promise.allSettled([
      saveSearch(me, search("A")),
      saveSearch(me, search("B")),
    ]);
    expect(saving.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await names(me)).toHaveLength(savedSearchLimits.each);
  });

  test("is its person's alone", async () => {
    const [me, colleague] = [await aPerson(), await aPerson()];
    const id = await aSavedSearch({ by: me });
    await expect(renameSavedSearch(colleague, id, "Mine")).rejects.toThrow("not_found");
    await expect(setSearchNotice(colleague, id, true)).rejects.toThrow("not_found");
    await expect(removeSavedSearch(colleague, id)).rejects.toThrow("not_found");
    await expect(saveSearch(colleague, { ...search(), id })).rejects.toThrow("not_found");
    await expect(saveSearch(await aPerson({ deactivated: true }), search())).rejects.toThrow(
      "forbidden",
    );
    await removeSavedSearch(me, id);
    await removeSavedSearch(me, id);
    expect(await names(me)).toEqual([]);
  });
});

describe("new ideas that match", () => {
  const anHourAgo = () => new Date(Date.now() - 3_600_000);
  const matched = () =>
    sql<{ id: string; data: { count: number } }>(
      "select id, data from domain_event where kind = 'saved-search.matched' order by id",
    );
  const told = (personId: string) =>
    sql<{ kind: string; data: object; unread: boolean }>(
      `select n.kind, n.data, l.read_at is null as unread from notification n
       join inbox_line l on l.person_id = n.person_id and l.kind = n.kind and l.subject_id = n.subject_id
       where n.person_id = $1`,
      [personId],
    );

  test("are told once, together, however often and by however many it is looked", async () => {
    const me = await aPerson();
    await aSavedSearch({ by: me, notify: true, seenUntil: anHourAgo() });
    await anIdea({ title: "Queues at the counter" });
    await anIdea({ title: "Counters without a queue" });
    await anIdea({ title: "Something else", problem: "p", proposal: "p", beneficiary: "p" });
    await Promise.all([matchSavedSearches(), matchSavedSearches()]);
    await matchSavedSearches();
    const events = await matched();
    expect(events.map(({ data }) => data.count)).toEqual([2]);
    for (const { id } of [...events, ...events]) await react({ eventId: id });
    expect(await told(me.id)).toMatchObject([
      { kind: "search-matched", data: { name: "Queues at the counter", count: "2" }, unread: true },
    ]);

    await anIdea({ title: "Another queue at the counter", at: new Date(Date.now() + 5) });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await matchSavedSearches();
    expect((await matched()).map(({ data }) => data.count)).toEqual([2, 1]);
  });

  test("are not told when they are old, one's own, hidden, or nobody has asked for it", async () => {
    const me = await aPerson();
    const title = "A queue at the counter";
    await anIdea({ title, at: new Date(Date.now() - 2 * 3_600_000) });
    await anIdea({ title, by: me });
    const hidden = await anIdea({ title });
    await sql("update idea set hidden_at = now() where id = $1", [hidden.id]);
    await aSavedSearch({ by: me, notify: true, seenUntil: anHourAgo() });
    await matchSavedSearches();
    expect(await matched()).toEqual([]);

    await anIdea({ title });
    await aSavedSearch({ by: await aPerson(), notify: false, seenUntil: anHourAgo() });
    const gone = await aPerson({ deactivated: true });
    await aSavedSearch({ by: gone, notify: true, seenUntil: anHourAgo() });
    const blank = { notify: true, seenUntil: anHourAgo(), query: "unit:nowhere" };
    await aSavedSearch({ by: await aPerson(), ...blank });
    await matchSavedSearches();
    const events = await sql<{ personId: string }>(
      `select data ->> 'personId' as "personId" from domain_event where kind = 'saved-search.matched'`,
    );
    expect(events).toEqual([{ personId: me.id }]);
  });

  test("are not missed when they come while others are on their way", async () => {
    const me = await aPerson();
    await aSavedSearch({ by: me, notify: true, seenUntil: anHourAgo() });
    const author = await aPerson();
    const pattern = await anIdea({
      by: author,
      title: "No match",
      problem: "p",
      proposal: "p",
      beneficiary: "p",
    });
    const slow = await database.pool.connect();
    try {
      await slow.query("begin");
      const { rows } = await slow.query<{ now: Date }>("select now() as now");
      await slow.query(
        `insert into idea (id, title, problem, proposal, category_id, unit_id, language, published_at)
         values ($1, 'A queue at the counter', 'p', 'p', $2, $3, 'en', $4)`,
        [newId(), pattern.categoryId, pattern.unitId, rows[0]?.now],
      );
      await anIdea({ title: "Something later", problem: "p", proposal: "p", beneficiary: "p" });
      await matchSavedSearches();
      await slow.query("commit");
    } finally {
      slow.release();
    }
    await matchSavedSearches();
    expect((await matched()).map(({ data }) => data.count)).toEqual([1]);
  });

  test("are told from the moment on at which somebody asks for it", async () => {
    const me = await aPerson();
    const id = await aSavedSearch({ by: me, notify: false, seenUntil: anHourAgo() });
    await anIdea({ title: "A queue at the counter", at: new Date(Date.now() - 60_000) });
    await setSearchNotice(me, id, true);
    await matchSavedSearches();
    expect(await matched()).toEqual([]);
  });
});
