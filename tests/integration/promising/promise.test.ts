import { beforeEach, describe, expect, test } from "vitest";
import { withdrawAnswer } from "#app/features/discussion/withdraw-answer.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { board } from "#app/features/ideas/board.queries.server.ts";
import { askAuthor } from "#app/features/ideas/promising/ask-author.server.ts";
import { shortDay } from "#app/core/time.ts";
import { feedIdeas } from "#app/features/ideas/feed.queries.server.ts";
import { wholeFeed } from "#app/features/ideas/feed-filter.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { promiseOf } from "#app/features/ideas/promising/idea-promise.queries.server.ts";
import { addClosedDays } from "#app/features/people/calendars/add-closed-days.server.ts";
import { changeWorkingWeek } from "#app/features/people/calendars/change-working-week.server.ts";
import { organisationId } from "#app/core/ids.ts";
import { moderatedIdea } from "#app/features/ideas/idea.moderated.server.ts";
import { db } from "#app/platform/db.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { aCategory, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aHierarchy, aWish } from "../deciding/deciders.ts";
import {
  anAnswer,
  aPosted,
  at,
  awaitedOf,
  dueOn,
  later,
  promiseTenDays,
  setRules,
} from "./promised.ts";

useDatabase();
beforeEach(promiseTenDays);

/** What everybody reads about an idea at a moment. */
async function shown(ideaId: string, on: Date) {
  const reader = await aPerson();
  return at(
    on,
    async () => (await promiseOf(reader, await ideaPage(reader, ideaId, "en"))).promise,
  );
}

/** How what was awaited before was answered. */
async function past(ideaId: string, on: Date) {
  const reader = await aPerson();
  return at(on, async () => (await promiseOf(reader, await ideaPage(reader, ideaId, "en"))).past);
}

describe("an idea that is posted", () => {
  test("is promised an answer in ten working days, which weekends are not", async () => {
    const { author } = await aHierarchy();
    const id = await aPosted(author);
    expect(await dueOn(id)).toBe("2031-03-18");
    expect(await shown(id, later(1))).toMatchObject({ state: "waiting", dueOn: "2031-03-18" });
  });

  test("is promised what its category says, or nothing", async () => {
    const { author } = await aHierarchy();
    const [quick, without] = [await aCategory(), await aCategory()];
    const ofCategories = { [quick.id]: { open: 3 }, [without.id]: { open: null } };
    await setRules({ ofCategories });
    expect(await dueOn(await aPosted(author, { category: quick }))).toBe("2031-03-07");
    const unpromised = await aPosted(author, { category: without });
    expect(await dueOn(unpromised)).toBeUndefined();
    expect(await shown(unpromised, later(1))).toBeNull();
  });

  test("is promised on the calendar of its unit: inherited weekdays, closed days of all above", async () => {
    const admin = await aPerson({ admin: true });
    const { author, units } = await aHierarchy();
    const day = (id: string, one: string) =>
      addClosedDays(admin, { id, days: [{ day: one, name: "" }] });
    await day(organisationId, "2031-03-05");
    await day(units.middle.id, "2031-03-06");
    await changeWorkingWeek(admin, {
      id: units.middle.id,
      worked: [1, 2, 3, 4],
      ignoresAbove: false,
    });
    // Of the organisation and the directorate closed: the 5th and 6th; Fridays are not worked.
    expect(await dueOn(await aPosted(author))).toBe("2031-03-25");
    await changeWorkingWeek(admin, { id: units.team.id, worked: null, ignoresAbove: true });
    expect(await dueOn(await aPosted(author))).toBe("2031-03-20");
    const elsewhere = await aPosted(author, { unit: await aUnit() });
    expect(await dueOn(elsewhere)).toBe("2031-03-19");
  });
});

describe("an idea that waits for a moderator", () => {
  test("is promised an answer once it is let through, from that moment", async () => {
    const { author } = await aHierarchy();
    const category = await aCategory();
    await db().category.update({ where: { id: category.id }, data: { premoderated: true } });
    const id = await aPosted(author, { category });
    expect(await awaitedOf(id)).toEqual([]);
    await at(later(7), () =>
      transact(author, async ({ sql, now }) => {
        const held = await moderatedIdea.lock(sql, id);
        await held?.letThrough?.(sql, now);
      }),
    );
    expect(await dueOn(id)).toBe("2031-03-25");
  });
});

describe("an answer", () => {
  test("by decision keeps the promise, or comes late", async () => {
    const { author, manager } = await aHierarchy();
    const [kept, late] = [await aPosted(author), await aPosted(author)];
    // The eighteenth is still within, to its last moment.
    await at(new Date("2031-03-18T23:59:59Z"), async () =>
      decide(manager, await aWish({ id: kept }, "open", "not_now")),
    );
    await at(new Date("2031-03-19T00:00:00Z"), async () =>
      decide(manager, await aWish({ id: late }, "open", "not_now")),
    );
    expect(await shown(kept, later(30))).toMatchObject({
      state: "kept",
      after: 10,
      missedBy: null,
    });
    expect(await shown(late, later(30))).toMatchObject({ state: "late", after: 11, missedBy: 1 });
  });

  test("leaves on the page whether the promise was kept, with the decision or answer that did it", async () => {
    const { author, manager } = await aHierarchy();
    const [decided, answered] = [await aPosted(author), await aPosted(author)];
    const decision = await at(later(1), async () =>
      decide(manager, await aWish({ id: decided }, "open", "in_review")),
    );
    const kept = { state: "kept", answer: { kind: "decision", id: decision } };
    expect(await shown(decided, later(30))).toMatchObject(kept);
    // Later decisions are about what came after.
    await at(later(2), async () =>
      decide(manager, await aWish({ id: decided }, "in_review", "accepted")),
    );
    expect(await shown(decided, later(30))).toMatchObject(kept);
    const official = await anAnswer(manager, answered, later(17));
    await anAnswer(manager, answered, later(18));
    const missed = {
      ...{ state: "late", missedBy: 3, after: 13, dueOn: "2031-03-18" },
      answer: { kind: "official", id: official },
    };
    expect(await shown(answered, later(30))).toMatchObject(missed);
    await at(later(20), async () =>
      decide(manager, await aWish({ id: answered }, "open", "not_now")),
    );
    expect(await shown(answered, later(30))).toMatchObject(missed);
    // Taken back once the idea had moved on: what was promised was answered then, and nothing leads there.
    await at(later(21), () => withdrawAnswer(manager, official, "It was about another idea."));
    expect(await shown(answered, later(30))).toMatchObject({ state: "late", answer: null });
  });

  test("on a day off misses the promise by no working day, and is late still", async () => {
    const { author, manager } = await aHierarchy();
    const admin = await aPerson({ admin: true });
    const id = await aPosted(author, { on: later(3) });
    // Promised by Friday the twenty-first.
    await anAnswer(manager, id, new Date("2031-03-22T10:00:00Z"));
    expect(await shown(id, later(30))).toMatchObject({ state: "late", missedBy: 0 });
    // What was counted stays so whatever becomes of the calendar.
    const week = { id: organisationId, worked: [1, 2, 3, 4, 5, 6], ignoresAbove: false };
    await changeWorkingWeek(admin, week);
    expect(await shown(id, later(30))).toMatchObject({ state: "late", missedBy: 0 });
    await changeWorkingWeek(admin, { ...week, worked: [1, 2, 3, 4, 5] });
  });

  test("by an official answer counts, any other comment does not", async () => {
    const { author, manager } = await aHierarchy();
    const id = await aPosted(author);
    const subject = { kind: "idea", id } as const;
    await at(later(1), () => postComment(manager, { subject, source: "Interesting." }));
    expect(await shown(id, later(2))).toMatchObject({ state: "waiting" });
    await anAnswer(manager, id, later(2));
    expect(await shown(id, later(3))).toMatchObject({ state: "kept", after: 2 });
  });

  test("that is withdrawn leaves the idea waiting with the promise as it was told", async () => {
    const { author, manager } = await aHierarchy();
    const id = await aPosted(author);
    const answer = await anAnswer(manager, id, later(1));
    await at(later(2), () => withdrawAnswer(manager, answer, "It was about another idea."));
    expect(await shown(id, later(3))).toMatchObject({ state: "waiting", dueOn: "2031-03-18" });
    expect(await shown(id, later(30))).toMatchObject({ state: "overdue" });
  });

  test("takes the idea out of those that await one", async () => {
    const { author, manager } = await aHierarchy();
    const id = await aPosted(author);
    const awaiting = () =>
      feedIdeas(author, { ids: [id], filter: { ...wholeFeed, view: "awaiting" } }, "en");
    expect(await awaiting()).toHaveLength(1);
    await anAnswer(manager, id, later(1));
    expect(await awaiting()).toHaveLength(0);
  });

  test("is named by its day in the feed and on the board until it has come", async () => {
    const { author, manager } = await aHierarchy();
    const days = (count: number) => new Date(Date.now() + count * 86_400_000);
    const [id, old] = [
      await aPosted(author, { on: days(-1) }),
      await aPosted(author, { on: days(-40) }),
    ];
    const dueIn = async (language: "en" | "fr") => {
      const rows = await feedIdeas(manager, { ids: [id, old] }, language);
      const columns = await board(manager, { categoryId: null, unitId: null }, language);
      const onBoard = columns.flatMap(({ ideas }) => ideas);
      for (const row of rows)
        expect(onBoard.find((one) => one.id === row.id)?.due).toEqual(row.due);
      return [id, old].map((one) => rows.find((row) => row.id === one)?.due ?? null);
    };
    const inWords = async (one: string, language: "en" | "fr") =>
      shortDay((await dueOn(one)) ?? "", language, new Date().getUTCFullYear());
    for (const language of ["en", "fr"] as const)
      expect(await dueIn(language)).toEqual([
        { state: "waiting", day: await inWords(id, language) },
        { state: "overdue", day: await inWords(old, language) },
      ]);
    await askAuthor(manager, id, { text: "How many queue?" });
    expect((await dueIn("en"))[0]?.state).toBe("paused");
    await anAnswer(manager, id, new Date());
    await decide(manager, await aWish({ id: old }, "open", "in_review"));
    expect(await dueIn("en")).toEqual([null, null]);
  });

  test("that reopens the idea begins a new wait", async () => {
    const { author, manager } = await aHierarchy();
    const id = await aPosted(author);
    await at(later(1), async () => decide(manager, await aWish({ id }, "open", "not_now")));
    await at(later(7), async () => decide(manager, await aWish({ id }, "not_now", "open")));
    expect(await shown(id, later(8))).toMatchObject({ state: "waiting", dueOn: "2031-03-25" });
    expect(await past(id, later(8))).toMatchObject({ state: "kept", after: 1 });
  });

  test("at the stage in review is awaited where that is promised", async () => {
    await setRules({ usual: { open: 10, in_review: 20 } });
    const { author, manager } = await aHierarchy();
    const id = await aPosted(author);
    await at(later(1), async () => decide(manager, await aWish({ id }, "open", "in_review")));
    expect(await shown(id, later(2))).toMatchObject({ state: "waiting", dueOn: "2031-04-02" });
    expect((await awaitedOf(id)).map(({ stage }) => stage)).toEqual(["in_review", "open"]);
  });
});
