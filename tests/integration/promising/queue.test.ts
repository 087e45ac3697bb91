import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { assignOwner } from "#app/features/ideas/deciding/assign-owner.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { fileAppeal } from "#app/features/ideas/deciding/file-appeal.server.ts";
import { prepareDecision } from "#app/features/ideas/deciding/prepare-decision.server.ts";
import { askAuthor } from "#app/features/ideas/promising/ask-author.server.ts";
import { promiseOverview } from "#app/features/ideas/promising/overseeing/overview.queries.server.ts";
import {
  figuresOf,
  ideasBehind,
} from "#app/features/ideas/promising/overseeing/behind.queries.server.ts";
import { readBehindFilter } from "#app/features/ideas/promising/overseeing/overview.ts";
import { readQueueFilter } from "#app/features/ideas/promising/queue/queue-filter.ts";
import {
  answersIdeas,
  queueCounts,
  queuePage,
} from "#app/features/ideas/promising/queue/queue.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson, anIdea, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aHierarchy, aWish } from "../deciding/deciders.ts";
import { anAnswer, aPosted, at, later, promiseTenDays, tuesday } from "./promised.ts";

useDatabase();
beforeEach(promiseTenDays);

const filter = (query: string) => readQueueFilter(new URLSearchParams(query));

/** The ids in somebody's queue at a moment. */
const queueOf = async (actor: Actor, query = "", on = later(1)) =>
  (await at(on, () => queuePage(actor, filter(query)))).rows.map(({ id }) => id);

describe("the queue", () => {
  test("holds what one may answer, what is due soonest first, and is empty for others", async () => {
    const { author, manager, director, leader } = await aHierarchy();
    const [second, first] = [await aPosted(author, { on: later(1) }), await aPosted(author)];
    const unpromised = await anIdea({ by: author, at: tuesday });
    expect(await queueOf(manager)).toEqual([first, second, unpromised.id]);
    for (const actor of [author, director, leader, await aPerson()])
      expect(await queueOf(actor)).toEqual([]);
  });

  test("is each person's as idea_answerers() has it: owners, deputies, who comes after a manager's own idea", async () => {
    const { author, manager, director, leader, units } = await aHierarchy();
    const [owner, deputy] = [await aPerson(), await aPerson()];
    const id = await aPosted(author);
    const byManager = await aPosted(manager, { unit: units.team });
    const atop = await aPosted(author, { unit: units.top });
    await assignOwner(manager, id, owner.id);
    await db().absence.create({
      data: {
        id: newId(),
        personId: manager.id,
        deputyId: deputy.id,
        fromAt: new Date(Date.now() - 86_400_000),
        untilAt: new Date(Date.now() + 86_400_000),
      },
    });
    expect(await queueOf(owner)).toEqual([id]);
    expect(await queueOf(deputy)).toEqual([id]);
    expect(await queueOf(manager)).toEqual([id]);
    // Passed over as its author; and nobody manages the ministry.
    expect(await queueOf(director)).toEqual([byManager]);
    expect(await queueOf(leader)).toEqual([atop]);
    for (const actor of [owner, deputy, leader]) expect(await answersIdeas(actor)).toBe(true);
    expect(await answersIdeas(author)).toBe(false);
  });

  test("can be narrowed to what is overdue, due this week, waiting, unpromised, prepared, appealed", async () => {
    const { author, manager, director } = await aHierarchy();
    const overdue = await aPosted(author);
    const week = await aPosted(author, { on: later(2) });
    const asked = await aPosted(author);
    await at(later(1), () => askAuthor(manager, asked, { text: "How many?" }));
    const unpromised = await anIdea({ by: author, at: tuesday });
    const declined = await anIdea({ by: author, at: tuesday });
    await decide(manager, await aWish(declined, "open", "not_now"));
    await fileAppeal(author, {
      ideaId: declined.id,
      text: "The figures of last winter were not looked at.",
      appealId: newId(),
    });
    const prepared = { ...(await aWish({ id: week }, "open", "not_now")), publishAt: null };
    await prepareDecision(manager, { ...prepared, preparedRevision: 0 });
    // Wednesday after the promise of the first ran out.
    const on = later(15);
    expect(await queueOf(manager, "show=overdue", on)).toEqual([overdue]);
    expect(await queueOf(manager, "show=week", on)).toEqual([week]);
    expect(await queueOf(manager, "show=waiting", on)).toEqual([asked]);
    expect(await queueOf(manager, "show=unpromised", on)).toEqual([unpromised.id]);
    expect(await queueOf(manager, "show=prepared", on)).toEqual([week]);
    expect(await queueOf(director, "show=appeals", on)).toEqual([declined.id]);
    expect(await queueOf(manager, "show=appeals", on)).toEqual([]);
    expect(await at(on, () => queueCounts(manager, filter("")))).toEqual({ overdue: 1, week: 1 });
  });

  test("lets an answered idea go, and one in review come where that is promised", async () => {
    const { author, manager } = await aHierarchy();
    const [answered, reviewed] = [await aPosted(author), await aPosted(author)];
    await anAnswer(manager, answered, later(1));
    await at(later(1), async () =>
      decide(manager, await aWish({ id: reviewed }, "open", "in_review")),
    );
    expect(await queueOf(manager)).toEqual([]);
    await db().promiseSettings.updateMany({ data: { inReviewDays: 20 } });
    const other = await aPosted(author);
    await at(later(1), async () =>
      decide(manager, await aWish({ id: other }, "open", "in_review")),
    );
    expect(await queueOf(manager)).toEqual([other]);
  });

  test("comes in pages without gaps or repeats", async () => {
    const { author, manager } = await aHierarchy();
    for (let n = 0; n < 30; n += 1)
      await (n % 3 === 0 ? anIdea({ by: author }) : aPosted(author, { on: later(n % 4) }));
    const read: string[] = [];
    let after = "";
    do {
      const page = await queuePage(manager, filter(`after=${after}`));
      read.push(...page.rows.map(({ id }) => id));
      after = page.next ?? "";
    } while (after !== "");
    expect(new Set(read).size).toBe(30);
    expect(read).toHaveLength(30);
  });

  test("of all units is for leaders and administrators, and tells them of no prepared decision they may not answer", async () => {
    const { author, manager, director, leader } = await aHierarchy();
    const admin = await aPerson({ admin: true });
    const id = await aPosted(author);
    const wish = { ...(await aWish({ id }, "open", "not_now")), publishAt: null };
    await prepareDecision(manager, { ...wish, preparedRevision: 0 });
    for (const actor of [author, manager, director])
      await expect(queueOf(actor, "of=all")).rejects.toMatchObject({ kind: "forbidden" });
    expect(await queueOf(leader, "of=all")).toEqual([id]);
    const { rows } = await queuePage(admin, filter("of=all"));
    expect(rows).toMatchObject([{ id, prepared: false, canAnswer: false }]);
    expect(await queueOf(admin, "of=all&show=prepared")).toEqual([]);
    expect(await queueOf(leader, "of=all&show=prepared")).toEqual([id]);
    expect(await queueOf(leader, `of=all&unit=${(await aUnit()).id}`)).toEqual([]);
  });
});

describe("how promises are kept", () => {
  test("is shown to leaders and administrators alone", async () => {
    const { manager, leader } = await aHierarchy();
    await expect(async () => promiseOverview(manager, 13)).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect(await promiseOverview(leader, 13)).toHaveLength(4);
    expect(await promiseOverview(await aPerson({ admin: true }), 13)).not.toEqual([]);
  });

  test("is counted by unit with everything below it", async () => {
    const { author, manager, director, leader, units } = await aHierarchy();
    const [kept, late, overdue, asked] = [
      await aPosted(author),
      await aPosted(author),
      await aPosted(author),
      await aPosted(author),
    ];
    const beside = await aPosted(author, { unit: units.middle });
    await anAnswer(manager, kept, later(2));
    await anAnswer(manager, late, later(16));
    await at(later(1), () => askAuthor(manager, asked, { text: "How many?" }));
    await anAnswer(director, beside, later(6));
    const overview = await at(later(17), () => promiseOverview(leader, 4));
    const of = (name: string) => overview.find((one) => one.name === name);
    const team = { settled: 3, kept: 1, median: 7, open: 2, overdue: 1, waiting: 1, week: 0 };
    expect(of("Team")).toMatchObject({ ...team, depth: 2 });
    expect(of("Directorate")).toMatchObject({ ...team, settled: 4, kept: 2, median: 4 });
    expect(of("Ministry")).toMatchObject({ settled: 4, kept: 2 });
    expect(overview[0]).toMatchObject({ id: null, settled: 4, kept: 2, open: 2 });
    expect(overview.map(({ name }) => name).slice(0, 4)).toEqual([
      "",
      "Ministry",
      "Directorate",
      "Team",
    ]);
    expect(overdue).not.toBe(asked);
    // Behind each figure are the ideas that it counts, for whoever sees it.
    const behind = (query: string) =>
      at(later(17), () =>
        ideasBehind(leader, readBehindFilter(new URLSearchParams(`weeks=4&${query}`))),
      );
    const idsOf = async (query: string) => (await behind(query)).rows.map((row) => row.ideaId);
    const team4 = `unit=${units.team.id}`;
    expect(new Set(await idsOf(team4))).toEqual(new Set([kept, late, overdue]));
    expect(await idsOf(`${team4}&show=kept`)).toEqual([kept]);
    expect(new Set(await idsOf(`${team4}&show=missed`))).toEqual(new Set([late, overdue]));
    expect(await idsOf("show=first")).toEqual([kept, beside, late]);
    const firsts = await behind("show=first");
    expect(firsts.rows.map(({ after }) => after)).toEqual([2, 4, 12]);
    expect(firsts.rows[2]).toMatchObject({
      missedBy: 2,
      isKept: false,
      answer: { kind: "official" },
    });
    expect(await idsOf("")).toHaveLength(4);
    const unknown = readBehindFilter(new URLSearchParams(`unit=${newId()}`));
    expect((await ideasBehind(leader, unknown)).rows).toEqual([]);
    await expect(figuresOf(leader, unknown)).rejects.toMatchObject({ kind: "not_found" });
    expect(await figuresOf(leader, { ...unknown, unitId: null })).toMatchObject({ id: null });
    await expect(ideasBehind(manager, unknown)).rejects.toMatchObject({ kind: "forbidden" });
    // A month later nothing of it counts but what is still open.
    const after = await at(later(60), () => promiseOverview(leader, 4));
    expect(after[0]).toMatchObject({ settled: 0, median: null, overdue: 1, waiting: 1 });
  });

  test("names every promise behind a figure once, page after page", async () => {
    const { author, manager, leader } = await aHierarchy();
    const ids: string[] = [];
    for (let n = 0; n < 52; n += 1) ids.push(await aPosted(author));
    for (const id of ids) await anAnswer(manager, id, later(2));
    const read = async (view: string) => {
      const seen: string[] = [];
      let after: string | null = "";
      while (after !== null) {
        const query: URLSearchParams = new URLSearchParams({ show: view, after });
        const page: Awaited<ReturnType<typeof ideasBehind>> = await at(later(3), () =>
          ideasBehind(leader, readBehindFilter(query)),
        );
        seen.push(...page.rows.map(({ ideaId }) => ideaId));
        after = page.next;
      }
      return seen.sort();
    };
    expect(await read("settled")).toEqual([...ids].sort());
    expect(await read("first")).toEqual([...ids].sort());
  });
});
