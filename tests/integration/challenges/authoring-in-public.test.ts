import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { chooseCover } from "#app/features/challenges/authoring/choose-cover.server.ts";
import { draftOf } from "#app/features/challenges/authoring/draft.store.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aPerson, aUnit } from "../../support/builders.ts";
import { aChallenge } from "../../support/challenge-builders.ts";
import { useDatabase } from "../../support/database.ts";
import { aPicture } from "../../support/file-builder.ts";
import { begin, save } from "./drafting.ts";

useDatabase();

let sponsor: Actor;
beforeEach(async () => {
  sponsor = await aPerson({ role: "manager" });
});

const events = async (id: string) =>
  (await db().domainEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } })).map(
    ({ kind }) => kind,
  );

describe("what staff can see", () => {
  test("changes in answers and commitment only as a whole", async () => {
    const challenge = await aChallenge({ by: sponsor, state: "open" });
    const faq = [{ id: newId(), question: "May I?", answer: "You may." }];
    await save(sponsor, challenge.id, "resources", { faq });
    const half = { faq: [...faq, { id: newId(), question: "And I?", answer: "" }] };
    await expect(save(sponsor, challenge.id, "resources", half, 1)).rejects.toMatchObject({
      says: { key: "authoring.publicNeedsAll" },
    });
    await expect(save(sponsor, challenge.id, "commitment", { action: "" })).rejects.toMatchObject({
      kind: "invalid",
    });
    expect((await draftOf(sql, challenge.id)).resources.faq).toEqual(faq);
  });

  test("keeps what people entered for", async () => {
    const challenge = await aChallenge({ by: sponsor, state: "open" });
    for (const section of [
      "general",
      "sponsors",
      "timeline",
      "prizes",
      "judging",
      "entering",
    ] as const)
      await expect(save(sponsor, challenge.id, section, {})).rejects.toMatchObject({
        says: { key: "challenges.notEditable" },
      });
    const unit = await aUnit();
    const { rule } = (await draftOf(sql, challenge.id)).eligibility;
    const wish = { text: "Nobody", rule: { ...rule, unitIds: [unit.id] }, terms: "New terms" };
    await save(sponsor, challenge.id, "eligibility", wish);
    const { eligibility } = await draftOf(sql, challenge.id);
    expect(eligibility).toMatchObject({ text: "All staff.", rule, terms: "New terms" });
  });

  test("has a new version of its terms with each change, and keeps the old ones", async () => {
    const challenge = await aChallenge({ by: sponsor, state: "open" });
    await save(sponsor, challenge.id, "eligibility", { terms: "New terms" });
    const row = await db().challenge.findUniqueOrThrow({
      where: { id: challenge.id },
      include: { texts: { orderBy: { version: "asc" } } },
    });
    expect(row.termsVersion).toBe(2);
    expect(row.texts.map(({ version, terms }) => [version, terms])).toEqual([
      [1, "You keep your rights; we may use what you propose."],
      [2, "New terms"],
    ]);
    expect((await events(challenge.id)).sort()).toEqual([
      "challenge.edited",
      "challenge.terms-changed",
    ]);
  });

  test("until it is public, the first version is the one that is written", async () => {
    const id = await begin(sponsor);
    await save(sponsor, id, "eligibility", { terms: "One" });
    await save(sponsor, id, "eligibility", { terms: "Two" }, 1);
    const texts = await db().challengeTerms.findMany({ where: { challengeId: id } });
    expect(texts.map(({ version, terms }) => [version, terms])).toEqual([[1, "Two"]]);
    expect(await events(id)).not.toContain("challenge.terms-changed");
  });

  test("taken back to be rewritten, it has one new version however often it is saved", async () => {
    const challenge = await aChallenge({ by: sponsor, state: "draft" });
    const at = new Date(Date.now() - 1000);
    await db().challenge.update({ where: { id: challenge.id }, data: { publishedAt: at } });
    await db().challengeTerms.updateMany({ data: { at: new Date(at.getTime() - 1000) } });
    await db().challengeMove.create({
      data: {
        ...{ id: newId(), challengeId: challenge.id, from: "published", to: "unpublished" },
        ...{ personId: sponsor.id, capacity: "sponsor", reason: "A mistake.", at },
      },
    });
    await save(sponsor, challenge.id, "eligibility", { terms: "One" });
    await save(sponsor, challenge.id, "eligibility", { terms: "Two" }, 1);
    const texts = await db().challengeTerms.findMany({ where: { challengeId: challenge.id } });
    expect(texts.map(({ version }) => version).sort()).toEqual([1, 2]);
  });
});

describe("the cover", () => {
  test("is a picture of the challenge's own", async () => {
    const challenge = await aChallenge({ by: sponsor });
    const own = await aPicture({
      by: sponsor,
      on: challenge,
      kind: "challenge",
      description: "A heap",
    });
    const others = await aPicture({ by: sponsor, on: await aChallenge(), kind: "challenge" });
    await chooseCover(sponsor, challenge.id, own.id);
    expect((await draftOf(sql, challenge.id)).general.cover).toEqual({ alternativeText: "A heap" });
    for (const wrong of [others.id, newId(), "x"])
      await expect(chooseCover(sponsor, challenge.id, wrong)).rejects.toMatchObject({
        kind: "invalid",
      });
  });

  test("stays as it is once staff can see it", async () => {
    const challenge = await aChallenge({ by: sponsor, state: "open" });
    const own = await aPicture({ by: sponsor, on: challenge, kind: "challenge" });
    await expect(chooseCover(sponsor, challenge.id, own.id)).rejects.toMatchObject({
      kind: "conflict",
    });
  });
});
