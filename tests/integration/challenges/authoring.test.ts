import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { chooseCover } from "#app/features/challenges/authoring/choose-cover.server.ts";
import { discardChallenge } from "#app/features/challenges/authoring/discard-challenge.server.ts";
import { draftOf } from "#app/features/challenges/authoring/draft.store.server.ts";
import { draftChallenge } from "#app/features/challenges/authoring/draft-challenge.server.ts";
import { saveSection } from "#app/features/challenges/authoring/save-section.server.ts";
import { sections, type Section } from "#app/features/challenges/authoring/lack.ts";
import { review } from "#app/features/challenges/authoring/sections.ts";
import { templateNames } from "#app/features/challenges/authoring/templates/template-names.ts";
import { templateOf } from "#app/features/challenges/authoring/templates/template.ts";
import { writingOf } from "#app/features/challenges/authoring/wizard.queries.server.ts";
import {
  sectionValues,
  type SectionValues,
  type SectionWish,
} from "#app/features/challenges/authoring/written.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { translator } from "#app/words.server.ts";
import { aPerson, aUnit } from "../../support/builders.ts";
import { aChallenge, aJudge, anEvaluation, aSubmission } from "../../support/challenge-builders.ts";
import { useDatabase } from "../../support/database.ts";
import { aPicture } from "../../support/file-builder.ts";

useDatabase();

let sponsor: Actor;
beforeEach(async () => {
  sponsor = await aPerson({ role: "manager" });
});

/** What a section says at present, changed. */
async function changed<S extends Section>(
  id: string,
  section: S,
  change: Partial<SectionValues[S]>,
) {
  const value: object = sectionValues(await draftOf(sql, id))[section];
  // The sections' values are of as many types; TypeScript cannot follow the name.
  return {
    section,
    value: Array.isArray(value) ? change : { ...value, ...change },
  } as unknown as SectionWish;
}

async function save<S extends Section>(
  id: string,
  section: S,
  change: Partial<SectionValues[S]>,
  { by = sponsor, seen = 0 }: { by?: Actor; seen?: number } = {},
) {
  return saveSection(by, id, { ...(await changed(id, section, change)), seen });
}

async function begin(by = sponsor) {
  const id = newId();
  await draftChallenge(by, { id, language: "en" });
  return id;
}

const events = async (id: string) =>
  (await db().domainEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } })).map(
    ({ kind }) => kind,
  );

describe("beginning a challenge", () => {
  test("a manager begins an empty one, is its sponsor, and twice is once", async () => {
    const id = newId();
    await draftChallenge(sponsor, { id, language: "fr" });
    await draftChallenge(sponsor, { id, language: "fr" });
    const { head, written } = await writingOf(sponsor, id);
    expect(head).toMatchObject({ state: "draft", language: "fr", capacities: ["sponsor"] });
    expect(written.sponsors).toEqual([
      { personId: sponsor.id, costShare: null, isAccountable: true },
    ]);
    expect(await events(id)).toEqual(["challenge.drafted"]);
  });

  test("staff do not, and nobody takes the id of another's", async () => {
    const id = newId();
    const refused = draftChallenge(await aPerson(), { id, language: "en" });
    await expect(refused).rejects.toMatchObject({ kind: "forbidden" });
    const taken = await begin();
    const other = await aPerson({ role: "leader" });
    await expect(draftChallenge(other, { id: taken, language: "en" })).rejects.toMatchObject({
      kind: "conflict",
    });
    await expect(draftChallenge(sponsor, { id: "x", language: "en" })).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  test("a demoted manager does not, whatever their session says", async () => {
    await db().person.update({ where: { id: sponsor.id }, data: { role: "staff" } });
    await expect(begin()).rejects.toMatchObject({ kind: "forbidden" });
  });

  test.each(templateNames)(
    "the template %s lacks only what nobody can know beforehand",
    async (name) => {
      for (const language of ["en", "fr"] as const) {
        const id = newId();
        const template = templateOf(name, language, translator(language));
        await draftChallenge(sponsor, { id, language, template });
        const lacking = new Set(review(await draftOf(sql, id)).map(({ section }) => section));
        expect([...lacking].sort()).toEqual(
          [
            "commitment",
            "general",
            "timeline",
            ...(name === "idea_call" ? ["judging"] : []),
          ].sort(),
        );
      }
    },
  );

  test("a copy takes words, rows of its own, and no dates", async () => {
    const earlier = await aChallenge({ state: "archived", peoplesChoices: 2 });
    const id = newId();
    await draftChallenge(sponsor, { id, language: "en", copyOf: earlier.id });
    const [before, copy] = [await draftOf(sql, earlier.id), await draftOf(sql, id)];
    expect(copy.general).toEqual(before.general);
    expect(copy.prizes.map(({ amount }) => amount)).toEqual([500_000, null]);
    expect(copy.judging.sheets[0]?.criteria.map(({ title }) => title)).toEqual(
      before.judging.sheets[0]?.criteria.map(({ title }) => title),
    );
    expect(copy.judging.peoplesChoices).toBe(2);
    expect(copy.phases.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([[null, null]]);
    expect(copy.commitment).toMatchObject({ personId: null, day: "" });
    expect(copy.sponsors.map(({ personId }) => personId)).toEqual([sponsor.id]);
    expect(copy.phases[0]?.id).not.toBe(before.phases[0]?.id);
    const { html } = await db().challenge.findUniqueOrThrow({ where: { id } });
    expect(html).toMatchObject({ rules: "<p>One submission each.</p>" });
  });

  test("what one may not see is not copied", async () => {
    const others = await aChallenge();
    const id = newId();
    const copied = draftChallenge(sponsor, { id, language: "en", copyOf: others.id });
    await expect(copied).rejects.toMatchObject({ kind: "not_found" });
    expect(await db().challenge.count({ where: { id } })).toBe(0);
  });
});

describe("saving a section", () => {
  test("a draft is saved however little is in it, and rendered", async () => {
    const id = await begin();
    await save(id, "general", { title: "A title", description: "**Bold** <script>" });
    const row = await db().challenge.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ title: "A title", revision: 1, stateVersion: 0 });
    expect(row.html).toMatchObject({
      description: "<p><strong>Bold</strong> &lt;script&gt;</p>",
    });
    expect(await events(id)).toEqual(["challenge.drafted", "challenge.edited"]);
  });

  test("sections as incomplete or contradictory as can be are taken", async () => {
    const id = await begin();
    const phase = { id: newId(), name: "", startsAt: null, endsAt: null, takesSubmissions: true };
    await save(id, "timeline", [phase] as never);
    const at = new Date("2031-01-01T00:00:00Z");
    await save(id, "judging", {
      judgesPerSubmission: 0,
      peoplesChoices: 0,
      choiceWindow: { startsAt: at, endsAt: at },
      tieRule: [{ by: "lot" }, { by: "lot" }],
    });
    await save(id, "entering", { visibility: "public", linksIdea: true });
    await save(id, "prizes", [
      { id: newId(), place: 0, kind: "cash", amount: null, text: "" },
    ] as never);
    await save(id, "resources", { faq: [{ id: newId(), question: "", answer: "" }] });
    const lacking = new Set(review(await draftOf(sql, id)).map(({ section }) => section));
    expect(lacking.size).toBe(sections.length - 1);
  });

  test("the same once more changes nothing and says nothing, whatever was seen", async () => {
    const id = await begin();
    expect(await save(id, "general", { title: "A title" })).toBe(1);
    expect(await save(id, "general", { title: "A title" }, { seen: 77 })).toBe(1);
    expect(await events(id)).toHaveLength(2);
  });

  test("over somebody else's newer words it is refused; in another section it is not", async () => {
    const other = await aPerson({ role: "leader" });
    const challenge = await aChallenge({ by: sponsor, with: [other] });
    await save(challenge.id, "general", { title: "Hers" });
    const late = save(challenge.id, "general", { title: "His" }, { by: other, seen: 0 });
    await expect(late).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "challenges.changedMeanwhile" },
    });
    await save(challenge.id, "entering", { text: "His" }, { by: other });
    expect(await draftOf(sql, challenge.id)).toMatchObject({
      general: { title: "Hers" },
      entering: { text: "His" },
    });
    const { sections: states } = await writingOf(other, challenge.id);
    expect(states.general).toMatchObject({ revision: 1, editedById: sponsor.id });
  });

  test("of two at once one wins and the other is told", async () => {
    const id = await begin();
    const wishes = await Promise.all(
      ["One", "Other"].map((title) => changed(id, "general", { title })),
    );
    const results = await Promise.allSettled(
      wishes.map((wish) => saveSection(sponsor, id, { ...wish, seen: 0 })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("nobody but its sponsors writes, and whoever may not see it does not learn that it is there", async () => {
    const draft = await aChallenge();
    const wish = await changed(draft.id, "general", { title: "Mine now" });
    const [staff, leader] = [await aPerson(), await aPerson({ role: "leader" })];
    for (const actor of [staff, leader, sponsor])
      await expect(saveSection(actor, draft.id, { ...wish, seen: 0 })).rejects.toMatchObject({
        kind: "not_found",
      });
    const inReview = await aChallenge({ state: "in_review" });
    const seen = { ...(await changed(inReview.id, "general", { title: "Mine" })), seen: 0 };
    await expect(saveSection(leader, inReview.id, seen)).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test.each(["in_review", "approved", "cancelled", "unpublished", "archived"] as const)(
    "nothing is changed while it is %s",
    async (state) => {
      const challenge = await aChallenge({ by: sponsor, state });
      for (const section of ["general", "resources", "eligibility"] as const)
        await expect(save(challenge.id, section, { title: "x" } as never)).rejects.toMatchObject({
          kind: "conflict",
          says: { key: "challenges.notEditable" },
        });
    },
  );

  test("rows of another challenge are not written into", async () => {
    const id = await begin();
    const [phase] = (await aChallenge()).phases;
    const stolen = {
      id: phase?.id,
      name: "Stolen",
      startsAt: null,
      endsAt: null,
      takesSubmissions: true,
    };
    await expect(save(id, "timeline", [stolen] as never)).rejects.toMatchObject({
      kind: "invalid",
    });
    expect(
      (await db().challengePhase.findUniqueOrThrow({ where: { id: phase?.id ?? "" } })).name,
    ).toBe("Phase 1");
  });
});

describe("sponsors", () => {
  const share = (person: Actor, costShare: number | null = null, isAccountable = false) => ({
    personId: person.id,
    costShare,
    isAccountable,
  });

  test("are managers and leaders, and whoever writes stays among them", async () => {
    const id = await begin();
    const [leader, staff] = [await aPerson({ role: "leader" }), await aPerson()];
    await save(id, "sponsors", [share(leader, 40), share(sponsor, 60, true)] as never);
    expect((await draftOf(sql, id)).sponsors).toEqual([
      share(leader, 40),
      share(sponsor, 60, true),
    ]);
    await expect(save(id, "sponsors", [share(leader)] as never, { seen: 1 })).rejects.toMatchObject(
      {
        says: { key: "authoring.oneselfStays" },
      },
    );
    for (const unfit of [staff, await aPerson({ role: "manager", deactivated: true })])
      await expect(
        save(id, "sponsors", [share(sponsor), share(unfit)] as never, { seen: 1 }),
      ).rejects.toMatchObject({ says: { key: "authoring.sponsorUnfit" } });
    await expect(
      save(id, "sponsors", [share(sponsor), share(leader), share(leader)] as never, { seen: 1 }),
    ).rejects.toMatchObject({ kind: "invalid" });
  });

  test("taken off, they see the draft no longer", async () => {
    const other = await aPerson({ role: "manager" });
    const challenge = await aChallenge({ by: sponsor, with: [other] });
    await save(challenge.id, "sponsors", [share(sponsor, null, true)] as never);
    await expect(writingOf(other, challenge.id)).rejects.toMatchObject({ kind: "not_found" });
  });

  test("are nobody who enters or judges it", async () => {
    const [entrant, judge] = [
      await aPerson({ role: "manager" }),
      await aPerson({ role: "manager" }),
    ];
    const challenge = await aChallenge({ by: sponsor });
    await aSubmission(challenge, { by: entrant });
    await aJudge(challenge, { who: judge });
    for (const person of [entrant, judge])
      await expect(
        save(challenge.id, "sponsors", [share(sponsor), share(person)] as never),
      ).rejects.toMatchObject({ says: { key: "authoring.sponsorEnters" } });
  });
});

describe("what has been entered", () => {
  test("keeps its phase, which goes on taking submissions", async () => {
    const challenge = await aChallenge({ by: sponsor, state: "edits_requested" });
    await aSubmission(challenge);
    const [phase] = (await draftOf(sql, challenge.id)).phases;
    for (const phases of [[], [{ ...phase, takesSubmissions: false }]])
      await expect(save(challenge.id, "timeline", phases as never)).rejects.toMatchObject({
        says: { key: "authoring.phaseEntered" },
      });
    await save(challenge.id, "timeline", [{ ...phase, name: "Another name" }] as never);
  });

  test("keeps the criteria by which it has been marked", async () => {
    const challenge = await aChallenge({ by: sponsor, state: "edits_requested" });
    await anEvaluation(await aSubmission(challenge), await aJudge(challenge), ["1", "1", "1"]);
    const { sheets } = (await draftOf(sql, challenge.id)).judging;
    const fewer = sheets.map((sheet) => ({ ...sheet, criteria: sheet.criteria.slice(1) }));
    await expect(save(challenge.id, "judging", { sheets: fewer })).rejects.toMatchObject({
      says: { key: "authoring.criterionMarked" },
    });
  });
});

describe("what staff can see", () => {
  test("changes in answers and commitment only as a whole", async () => {
    const challenge = await aChallenge({ by: sponsor, state: "open" });
    const faq = [{ id: newId(), question: "May I?", answer: "You may." }];
    await save(challenge.id, "resources", { faq });
    const half = { faq: [...faq, { id: newId(), question: "And I?", answer: "" }] };
    await expect(save(challenge.id, "resources", half, { seen: 1 })).rejects.toMatchObject({
      says: { key: "authoring.publicNeedsAll" },
    });
    await expect(save(challenge.id, "commitment", { action: "" })).rejects.toMatchObject({
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
      await expect(save(challenge.id, section, {})).rejects.toMatchObject({
        says: { key: "challenges.notEditable" },
      });
    const unit = await aUnit();
    const { rule } = (await draftOf(sql, challenge.id)).eligibility;
    const wish = { text: "Nobody", rule: { ...rule, unitIds: [unit.id] }, terms: "New terms" };
    await save(challenge.id, "eligibility", wish);
    const { eligibility } = await draftOf(sql, challenge.id);
    expect(eligibility).toMatchObject({ text: "All staff.", rule, terms: "New terms" });
  });

  test("has a new version of its terms with each change, and keeps the old ones", async () => {
    const challenge = await aChallenge({ by: sponsor, state: "open" });
    await save(challenge.id, "eligibility", { terms: "New terms" });
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
    const id = await begin();
    await save(id, "eligibility", { terms: "One" });
    await save(id, "eligibility", { terms: "Two" }, { seen: 1 });
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
    await save(challenge.id, "eligibility", { terms: "One" });
    await save(challenge.id, "eligibility", { terms: "Two" }, { seen: 1 });
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

describe("discarding", () => {
  test("takes a draft with all that was written for it, and is harmless twice", async () => {
    const challenge = await aChallenge({ by: sponsor });
    await save(challenge.id, "general", { title: "Another" });
    await discardChallenge(sponsor, challenge.id);
    await discardChallenge(sponsor, challenge.id);
    expect(await db().challenge.count({ where: { id: challenge.id } })).toBe(0);
    expect(await events(challenge.id)).toEqual(["challenge.edited", "challenge.discarded"]);
  });

  test("is for sponsors, of drafts that staff have never seen", async () => {
    const published = await aChallenge({ by: sponsor, state: "published" });
    const unpublished = await aChallenge({ by: sponsor });
    await db().challenge.update({
      where: { id: unpublished.id },
      data: { publishedAt: new Date() },
    });
    for (const { id } of [published, unpublished])
      await expect(discardChallenge(sponsor, id)).rejects.toMatchObject({
        says: { key: "authoring.notDiscardable" },
      });
    await expect(discardChallenge(await aPerson(), published.id)).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});
