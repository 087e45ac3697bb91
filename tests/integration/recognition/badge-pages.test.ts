import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import {
  badgePage,
  designedBadge,
} from "#app/features/recognition/badge/badge-page.queries.server.ts";
import { wholeCatalogue } from "#app/features/recognition/badge/catalogue-filter.ts";
import { catalogue } from "#app/features/recognition/badge/catalogue.queries.server.ts";
import { changeBadge } from "#app/features/recognition/badge/change-badge.server.ts";
import { designBadge } from "#app/features/recognition/badge/design-badge.server.ts";
import { setStanding } from "#app/features/recognition/badge/set-standing.server.ts";
import { recognitionChoice } from "#app/features/recognition/choice.queries.server.ts";
import { chooseRecognition } from "#app/features/recognition/choose.server.ts";
import { badgesOf, ownBadges } from "#app/features/recognition/held/held.queries.server.ts";
import { holdersOf } from "#app/features/recognition/held/holders.queries.server.ts";
import { badgesBegun } from "#app/features/recognition/held/on-the-way.queries.server.ts";
import { giveAward } from "#app/features/recognition/awarding/give-award.server.ts";
import { lookBack } from "#app/features/recognition/rules/look-back.server.ts";
import { beginOf, standingRule } from "#app/features/recognition/rules/rule-page.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anIdea, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aBadge, aCitation, aLook, someTerms } from "#tests/support/recognition-builders.ts";
import { saying } from "#tests/support/refusals.ts";
import { anEarnedAward, aRule } from "#tests/support/rule-builders.ts";

useDatabase();
beforeEach(() => anOrganisation());

const named = { takesKudos: true, isNamed: true, isLeftOut: false };

/** A badge designed with a name in some languages. */
async function called(names: Partial<Record<"en" | "fr", string>>, tags: readonly string[] = []) {
  const leader = await aPerson({ role: "leader" });
  const texts = Object.fromEntries(
    Object.entries(names).map(([language, name]) => [
      language,
      { name, description: "For help.", criteria: "**It** helped." },
    ]),
  );
  const id = newId();
  const lacks = await designBadge(leader, { id, look: aLook({ texts, tags }), terms: someTerms() });
  expect(lacks).toEqual([]);
  return { id, leader };
}

describe("the catalogue", () => {
  test("has what is given, by name in the reader's language, and apart from it what no longer is", async () => {
    const reader = await aPerson();
    await called({ en: "Welcome", fr: "Accueil" });
    const { id, leader } = await called({ en: "Bridge", fr: "Pont" });
    const names = async (isRetired: boolean, language: "en" | "fr" = "en") =>
      (await catalogue(reader, { ...wholeCatalogue, isRetired }, language)).badges.map(
        ({ name }) => name,
      );
    expect(await names(false)).toEqual(["Bridge", "Welcome"]);
    expect(await names(false, "fr")).toEqual(["Accueil", "Pont"]);
    await setStanding(leader, id, "retired");
    expect(await names(false)).toEqual(["Welcome"]);
    expect(await names(true)).toEqual(["Bridge"]);
  });

  test("is narrowed by tag whatever its case, and says in which language a text is", async () => {
    const reader = await aPerson();
    await called({ fr: "Accueil" }, ["Service"]);
    await called({ en: "Bridge" }, ["units"]);
    const { badges, tags } = await catalogue(reader, { ...wholeCatalogue, tag: "service" }, "en");
    expect(badges).toMatchObject([{ name: "Accueil", lang: "fr" }]);
    expect(tags).toEqual(["Service", "units"]);
  });

  test("counts people, not awards, those too who keep it to themselves; and nobody who declined", async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    await anEarnedAward({ by: one });
    const { badgeId } = await db().award.findFirstOrThrow();
    expect((await catalogue(one, wholeCatalogue, "en")).badges).toMatchObject([
      { id: badgeId, holders: 1, isMine: true },
    ]);
    expect((await catalogue(other, wholeCatalogue, "en")).badges).toMatchObject([
      { isMine: false },
    ]);
    const { id } = await db().award.findFirstOrThrow();
    await moveAward(one, id, { to: "declined", reason: "" });
    expect((await catalogue(one, wholeCatalogue, "en")).badges).toMatchObject([
      { holders: 0, isMine: false },
    ]);
  });
});

describe("a badge's page", () => {
  test("says what it said before, the latest first, and lets nobody else than those who may design it", async () => {
    const { id, leader } = await called({ en: "Bridge" });
    const reader = await aPerson();
    for (const [seenRevision, name] of ["Bridges", "Bridge builder"].entries()) {
      const text = { name, description: "For help.", criteria: "It helped." };
      await changeBadge(leader, id, {
        ...{ look: aLook({ texts: { en: text } }), terms: someTerms(), seenRevision },
      });
    }
    const page = await badgePage(reader, id, "en");
    expect(page.now).toMatchObject({ name: "Bridge builder", number: 3 });
    expect(page.earlier.map(({ name }) => name)).toEqual(["Bridges", "Bridge"]);
    expect(page.earlier[1]?.criteria).toContain("<strong>It</strong>");
    expect(page.can.design).toBe(false);
    expect((await badgePage(leader, id, "en")).can.design).toBe(true);
    await expect(designedBadge(reader, id, "en")).rejects.toEqual(
      saying("recognition.refusedDesign"),
    );
    for (const nothing of [newId(), "x"])
      await expect(badgePage(reader, nothing, "en")).rejects.toMatchObject({ kind: "not_found" });
  });

  test("names those who hold it openly and said so, and nobody else", async () => {
    const [both, quiet, unnamed] = [await aPerson(), await aPerson(), await aPerson()];
    const { badgeId } = await aRule();
    for (const person of [both, quiet, unnamed]) await anIdea({ by: person });
    const { id } = await db().badgeRule.findFirstOrThrow();
    await lookBack({ ruleId: id });
    const awards = await db().award.findMany();
    for (const { id: award, personId } of awards)
      if (personId !== quiet.id) {
        const person = personId === both.id ? both : unnamed;
        await moveAward(person, award, { to: "accepted_openly", reason: "" });
      }
    for (const person of [both, quiet]) await chooseRecognition(person, named);
    expect(await holdersOf(badgeId, null)).toMatchObject({
      count: 3,
      named: { rows: [{ id: both.id, times: 1 }], next: null },
    });
    await db().person.update({ where: { id: both.id }, data: { deactivatedAt: new Date() } });
    expect((await holdersOf(badgeId, null)).named.rows).toEqual([]);
  });

  test("names nobody for what people gave before it has been announced", async () => {
    const [leader, person] = [await aPerson({ role: "leader" }), await aPerson()];
    const badgeId = await aBadge();
    await giveAward(leader, {
      ...{ id: newId(), badgeId, citation: aCitation([person]), announceAt: null },
    });
    await chooseRecognition(person, named);
    const { id } = await db().award.findFirstOrThrow();
    await moveAward(person, id, { to: "accepted_openly", reason: "" });
    expect((await holdersOf(badgeId, null)).named.rows).toEqual([]);
    expect(await badgesOf(leader, person.id, "en")).toEqual([]);
    await moveAward(leader, id, { to: "announced", reason: "" });
    expect((await holdersOf(badgeId, null)).named.rows).toMatchObject([{ id: person.id }]);
    expect(await badgesOf(leader, person.id, "en")).toMatchObject([
      { changed: "People wait ten minutes where they waited forty.", because: null },
    ]);
  });
});

describe("what somebody holds", () => {
  test("is told to them with what it was earned for, and to others only once they let it be seen", async () => {
    const [author, reader] = [await aPerson(), await aPerson()];
    const award = await anEarnedAward({ by: author, title: "Salt the steps" });
    expect(await ownBadges(author, "en")).toMatchObject([
      {
        id: award,
        state: "accepted_quietly",
        because: { counts: "idea_posted", behind: [{ seen: { title: "Salt the steps" } }] },
      },
    ]);
    expect(await badgesOf(reader, author.id, "en")).toEqual([]);
    await moveAward(author, award, { to: "accepted_openly", reason: "" });
    expect(await badgesOf(reader, author.id, "en")).toMatchObject([
      { because: { behind: [{ seen: { title: "Salt the steps" } }] } },
    ]);
    await moveAward(author, award, { to: "accepted_quietly", reason: "" });
    expect(await badgesOf(reader, author.id, "en")).toEqual([]);
  });

  test("does not name an idea that is hidden, or that keeps its author unnamed by now", async () => {
    const [author, reader] = [await aPerson(), await aPerson()];
    await anEarnedAward({ by: author, openly: true, title: "Salt the steps" });
    const seen = async () =>
      (await badgesOf(reader, author.id, "en")).flatMap(({ because }) =>
        (because?.behind ?? []).map((one) => one.seen?.title ?? null),
      );
    expect(await seen()).toEqual(["Salt the steps"]);
    await db().ideaAuthor.updateMany({ data: { named: false } });
    expect(await seen()).toEqual([null]);
    await db().ideaAuthor.updateMany({ data: { named: true } });
    await db().idea.updateMany({ data: { hiddenAt: new Date() } });
    expect(await seen()).toEqual([null]);
  });

  test("is what the badge said when it was given, whatever it says now", async () => {
    const author = await aPerson();
    await anEarnedAward({ by: author });
    const { badgeId } = await db().award.findFirstOrThrow();
    const [before] = await ownBadges(author, "en");
    const leader = await aPerson({ role: "leader" });
    const terms = someTerms({ givers: ["rule"] });
    await changeBadge(leader, badgeId, { look: aLook(), terms, seenRevision: 0 });
    expect(await ownBadges(author, "en")).toEqual([before]);
  });

  test("has beside it what they have begun to earn, and nothing that they have earned or not begun", async () => {
    const author = await aPerson();
    const { badgeId } = await aRule({ atLeast: 3 });
    await aRule({ atLeast: 2, counts: "idea_accepted" });
    const begun = () => badgesBegun(author, "en", new Date());
    expect(await begun()).toEqual([]);
    await anIdea({ by: author });
    expect(await begun()).toMatchObject([{ id: badgeId, have: 1, need: 3 }]);
    for (let n = 0; n < 2; n++) await anIdea({ by: author });
    await lookBack({
      ruleId: (await db().badgeRule.findFirstOrThrow({ where: { badgeId } })).id,
    });
    expect(await begun()).toEqual([]);
  });
});

test("whoever has decided nothing takes kudos and is named nowhere; to be named changes nothing else", async () => {
  const person = await aPerson();
  expect(await recognitionChoice(person)).toEqual({
    takesKudos: true,
    isNamed: false,
    isLeftOut: false,
    isQuiet: false,
  });
  await chooseRecognition(person, {
    takesKudos: false,
    isNamed: false,
    isLeftOut: true,
    isQuiet: false,
  });
  await chooseRecognition(person, { ...(await recognitionChoice(person)), isNamed: true });
  expect(await recognitionChoice(person)).toEqual({
    takesKudos: false,
    isNamed: true,
    isLeftOut: true,
    isQuiet: false,
  });
});

test("a rule says how far it has looked back, and when its first day begins here", async () => {
  const since = await beginOf("2031-05-17");
  const { badgeId, id } = await aRule({ since });
  await anIdea({ by: await aPerson() });
  expect(await standingRule(badgeId, "en")).toMatchObject({
    rule: { counts: "idea_posted", since: "2031-05-17" },
    run: { done: 0, given: 0, isFinished: false },
  });
  await lookBack({ ruleId: id });
  const run = (await standingRule(badgeId, "en"))?.run;
  expect(run).toMatchObject({ isFinished: true, given: 0 });
  expect(run?.done).toBe(run?.total);
  expect(await standingRule(await aBadge(), "en")).toBeNull();
});
