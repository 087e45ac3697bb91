import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { Followed } from "#app/features/following/follow.ts";
import { followState, hearing } from "#app/features/following/follow.queries.server.ts";
import {
  categoriesToFollow,
  followedThings,
  involvedIdeas,
} from "#app/features/following/following-list.queries.server.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { ideaPolicy } from "#app/features/ideas/idea.policy.ts";
import type { Standing } from "#app/features/ideas/idea.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aCategory, aComment, aPerson, aUnit, aVote, anIdea } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const toIdea = ({ id }: { readonly id: string }): Followed => ({ kind: "idea", id });

describe("following", () => {
  test("and stopping may be said twice, and at once", async () => {
    const person = await aPerson();
    const things: Followed[] = [
      toIdea(await anIdea()),
      { kind: "person", id: (await aPerson()).id },
      { kind: "unit", id: (await aUnit()).id },
      { kind: "category", id: (await aCategory()).id },
    ];
    for (const followed of things) {
      await Promise.all([1, 2, 3].map(() => setFollow(person, followed, "following")));
      expect(await followState(person, followed)).toBe("following");
      await setFollow(person, followed, "none");
      await setFollow(person, followed, "none");
      expect(await followState(person, followed)).toBe("none");
    }
    expect(await sql("select from follow")).toEqual([]);
  });

  test("is refused for what is not there, may not be seen, or cannot be followed", async () => {
    const [person, idea] = [await aPerson(), await anIdea()];
    await db().idea.update({ where: { id: idea.id }, data: { waitingSince: new Date() } });
    const refused: Followed[] = [
      toIdea(idea),
      toIdea({ id: newId() }),
      toIdea({ id: "1; drop table follow" }),
      { kind: "person", id: newId() },
      { kind: "unit", id: (await aUnit({ imported: true })).id },
    ];
    for (const followed of refused)
      await expect(setFollow(person, followed, "following")).rejects.toMatchObject({
        kind: "not_found",
      });
  });

  test("is not for people who have left, and only ideas are muted", async () => {
    const gone = await aPerson();
    const unit = { kind: "unit", id: (await aUnit()).id } as const;
    await expect(setFollow(gone, unit, "muted")).rejects.toMatchObject({ kind: "invalid" });
    await db().person.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
    await expect(setFollow(gone, unit, "following")).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("hearing of an idea", () => {
  test("has every reason that holds, until it no longer does", async () => {
    const person = await aPerson();
    const idea = await anIdea();
    await aVote({ by: person, on: idea });
    const comment = await aComment({ by: person, on: idea });
    expect(await hearing(person, idea.id)).toEqual({
      state: "none",
      reasons: ["commenter", "voter"],
    });
    await db().comment.update({ where: { id: comment.id }, data: { deletedAt: new Date() } });
    await setFollow(person, toIdea(idea), "following");
    expect(await hearing(person, idea.id)).toEqual({ state: "following", reasons: ["voter"] });
    expect(await audience(idea)).toContainEqual({ person_id: person.id, reason: "follower" });
    await setFollow(person, toIdea(idea), "muted");
    expect(await hearing(person, idea.id)).toEqual({ state: "muted", reasons: ["voter"] });
    expect((await audience(idea)).map(({ person_id }) => person_id)).not.toContain(person.id);
  });

  test("goes on where it was merged into, and comes back when that is undone", async () => {
    const person = await aPerson();
    const [from, into] = [await anIdea(), await anIdea()];
    await setFollow(person, toIdea(from), "following");
    const merge = (mergedIntoId: string | null) =>
      db().idea.update({
        where: { id: from.id },
        data: { stage: mergedIntoId ? "merged" : "open", mergedIntoId },
      });
    await merge(into.id);
    expect(await audience(into)).toContainEqual({ person_id: person.id, reason: "follower" });
    expect((await hearing(person, into.id)).state).toBe("following");
    await merge(null);
    expect((await audience(into)).map(({ person_id }) => person_id)).not.toContain(person.id);
  });

  function audience({ id }: { readonly id: string }) {
    return sql<{ person_id: string; reason: string }>("select * from idea_audience($1)", [id]);
  }
});

describe("the list of what one follows", () => {
  test("names it, with what was muted, and leaves out what may not be seen any more", async () => {
    const person = await aPerson();
    const unit = await aUnit({ name: "Coast guard", under: await aUnit({ name: "Interior" }) });
    const [shown, muted, hidden] = [
      await anIdea({ title: "Ramps" }),
      await anIdea({ title: "Noise" }),
      await anIdea(),
    ];
    await setFollow(person, { kind: "unit", id: unit.id }, "following");
    await setFollow(person, toIdea(shown), "following");
    await setFollow(person, toIdea(muted), "muted");
    await setFollow(person, toIdea(hidden), "following");
    await db().idea.update({ where: { id: hidden.id }, data: { hiddenAt: new Date() } });
    expect(await followedThings(person, "en")).toMatchObject([
      { kind: "idea", name: "Noise", muted: true },
      { kind: "idea", name: "Ramps", muted: false },
      { kind: "unit", name: "Coast guard", beside: "Interior", muted: false },
    ]);
    expect(await followedThings(await aPerson(), "en")).toEqual([]);
  });

  test("tells of what one takes part in, with the strongest reason first, once chosen or muted no more", async () => {
    const person = await aPerson();
    const [own, voted] = [await anIdea({ by: person }), await anIdea()];
    await aVote({ by: person, on: voted });
    await aComment({ by: person, on: own });
    const { rows } = await involvedIdeas(person, null);
    expect(rows.map(({ id, reasons }) => [id, reasons])).toEqual([
      [voted.id, ["voter"]],
      [own.id, ["author", "commenter"]],
    ]);
    await setFollow(person, toIdea(voted), "muted");
    expect((await involvedIdeas(person, null)).rows.map(({ id }) => id)).toEqual([own.id]);
  });

  test("offers every category that takes ideas", async () => {
    const person = await aPerson();
    const [one, two] = [await aCategory({ name: "One" }), await aCategory({ name: "Two" })];
    await setFollow(person, { kind: "category", id: two.id }, "following");
    const categories = await categoriesToFollow(person, "fr");
    expect(categories.map(({ id, followed }) => [id, followed]).sort()).toEqual(
      [
        [one.id, false],
        [two.id, true],
      ].sort(),
    );
  });
});

test("whom the database lets read an idea is whom the policy lets read it", async () => {
  const author = await aPerson();
  const people = [author, await aPerson(), await aPerson({ moderator: true })];
  const columns: Record<Standing, object> = {
    published: {},
    waiting: { waitingSince: new Date() },
    hidden: { hiddenAt: new Date() },
    withdrawn: { withdrawnAt: new Date() },
  };
  for (const [standing, data] of Object.entries(columns) as [Standing, object][]) {
    const { id } = await anIdea({ by: author });
    await db().idea.update({ where: { id }, data });
    for (const person of people)
      expect([standing, await isShown(id, person)]).toEqual([
        standing,
        ideaPolicy.see(person, { authorIds: [author.id], standing }).allowed,
      ]);
  }

  async function isShown(id: string, person: Actor): Promise<boolean | undefined> {
    const [row] = await sql<{ shown: boolean }>(
      "select idea_shown_to(i, $2) as shown from idea i where i.id = $1",
      [id, person.id],
    );
    return row?.shown;
  }
});
