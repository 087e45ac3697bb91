import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { changeBadge } from "#app/features/recognition/badge/change-badge.server.ts";
import { designBadge } from "#app/features/recognition/badge/design-badge.server.ts";
import { setStanding } from "#app/features/recognition/badge/set-standing.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aBadge, aLook, someTerms } from "#tests/support/recognition-builders.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();

const events = async () =>
  (await db().domainEvent.findMany({ orderBy: { id: "asc" } })).map(({ kind }) => kind);

describe("a badge is designed", () => {
  test("by leaders and administrators, and sending it again adds no second one", async () => {
    const badge = { id: newId(), look: aLook(), terms: someTerms() };
    for (const who of [await aPerson({ role: "manager" }), await aPerson({ moderator: true })])
      await expect(designBadge(who, badge)).rejects.toEqual(saying("recognition.refusedDesign"));
    const leader = await aPerson({ role: "leader" });
    expect(await designBadge(leader, badge)).toEqual([]);
    expect(await designBadge(leader, badge)).toEqual([]);
    const admin = await aPerson({ admin: true });
    expect(await designBadge(admin, { ...badge, id: newId(), look: aLook() })).toEqual([]);
    expect(await db().badge.count()).toBe(2);
    expect(await events()).toEqual(["badge.designed", "badge.designed"]);
  });

  test("not with the name or the artwork of another one, also when both come at once", async () => {
    const leader = await aPerson({ role: "leader" });
    const look = aLook();
    const answers = await Promise.all(
      [newId(), newId()].map((id) => designBadge(leader, { id, look, terms: someTerms() })),
    );
    expect(answers.map((lacks) => lacks.length > 0).sort()).toEqual([false, true]);
    expect(answers.flat().map(({ problem }) => problem)).toEqual(["taken", "looks_like"]);
    expect(await db().badge.count()).toBe(1);
  });
});

describe("a badge is changed", () => {
  test("with a new version where its holders see a difference, and without one where its terms change", async () => {
    const leader = await aPerson({ role: "leader" });
    const [id, look, terms] = [newId(), aLook({ tags: ["counter", "time"] }), someTerms()];
    await designBadge(leader, { id, look, terms });
    const more = { ...terms, caps: [{ on: "giver", atMost: 2, days: 30 } as const] };
    await changeBadge(leader, id, { look, terms: more, seenRevision: 0 });
    expect(await db().badgeVersion.count()).toBe(1);
    await changeBadge(leader, id, { look: aLook(), terms: more, seenRevision: 1 });
    expect(await db().badge.findUniqueOrThrow({ where: { id } })).toMatchObject({
      version: 2,
      revision: 2,
    });
    expect(await db().badgeCap.findMany()).toMatchObject([{ atMost: 2, days: 30 }]);
  });

  test("once by two who began from the same state: the second is told", async () => {
    const leader = await aPerson({ role: "leader" });
    const id = await aBadge();
    const wish = () => ({ look: aLook(), terms: someTerms(), seenRevision: 0 });
    const answers = await Promise.allSettled([
      changeBadge(leader, id, wish()),
      changeBadge(leader, id, wish()),
    ]);
    const [refused] = answers.filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject({ reason: saying("recognition.changedMeanwhile") });
    expect(await db().badgeVersion.count()).toBe(2);
  });

  test("and what was said of it before cannot be written anew", async () => {
    await aBadge();
    await expect(sql("update badge_version set icon = 'other'")).rejects.toThrow("append-only");
  });
});

describe("a badge is retired", () => {
  test("and given again, as often as it is said; unless another one has its place by then", async () => {
    const leader = await aPerson({ role: "leader" });
    const [id, look, terms] = [newId(), aLook(), someTerms()];
    await designBadge(leader, { id, look, terms });
    for (const standing of ["retired", "retired", "given", "retired"] as const)
      await setStanding(leader, id, standing);
    expect(await events()).toEqual([
      "badge.designed",
      "badge.retired",
      "badge.restored",
      "badge.retired",
    ]);
    await designBadge(leader, { id: newId(), look, terms });
    await expect(setStanding(leader, id, "given")).rejects.toEqual(
      saying("recognition.placeTaken"),
    );
    await expect(setStanding(leader, newId(), "given")).rejects.toMatchObject({
      kind: "not_found",
    });
  });
});
