import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { draftOf } from "#app/features/challenges/authoring/draft.store.server.ts";
import { draftChallenge } from "#app/features/challenges/authoring/draft-challenge.server.ts";
import { saveSection } from "#app/features/challenges/authoring/save-section.server.ts";
import { sections } from "#app/features/challenges/authoring/lack.ts";
import { review } from "#app/features/challenges/authoring/sections.ts";
import { templateNames } from "#app/features/challenges/authoring/templates/template-names.ts";
import { templateOf } from "#app/features/challenges/authoring/templates/template.ts";
import { writingOf } from "#app/features/challenges/authoring/wizard.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { translator } from "#app/words.server.ts";
import { aPerson } from "../../support/builders.ts";
import { aChallenge } from "../../support/challenge-builders.ts";
import { useDatabase } from "../../support/database.ts";
import { begin, changed, save } from "./drafting.ts";

useDatabase();

let sponsor: Actor;
beforeEach(async () => {
  sponsor = await aPerson({ role: "manager" });
});

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
    const taken = await begin(sponsor);
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
    await expect(begin(sponsor)).rejects.toMatchObject({ kind: "forbidden" });
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
    const id = await begin(sponsor);
    await save(sponsor, id, "general", { title: "A title", description: "**Bold** <script>" });
    const row = await db().challenge.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ title: "A title", revision: 1, stateVersion: 0 });
    expect(row.html).toMatchObject({
      description: "<p><strong>Bold</strong> &lt;script&gt;</p>",
    });
    expect(await events(id)).toEqual(["challenge.drafted", "challenge.edited"]);
  });

  test("sections as incomplete or contradictory as can be are taken", async () => {
    const id = await begin(sponsor);
    const phase = { id: newId(), name: "", startsAt: null, endsAt: null, takesSubmissions: true };
    await save(sponsor, id, "timeline", [phase] as never);
    const at = new Date("2031-01-01T00:00:00Z");
    await save(sponsor, id, "judging", {
      judgesPerSubmission: 0,
      peoplesChoices: 0,
      choiceWindow: { startsAt: at, endsAt: at },
      tieRule: [{ by: "lot" }, { by: "lot" }],
    });
    await save(sponsor, id, "entering", { visibility: "public", linksIdea: true });
    await save(sponsor, id, "prizes", [
      { id: newId(), place: 0, kind: "cash", amount: null, text: "" },
    ] as never);
    await save(sponsor, id, "resources", { faq: [{ id: newId(), question: "", answer: "" }] });
    const lacking = new Set(review(await draftOf(sql, id)).map(({ section }) => section));
    expect(lacking.size).toBe(sections.length - 1);
  });

  test("the same once more changes nothing and says nothing, whatever was seen", async () => {
    const id = await begin(sponsor);
    expect(await save(sponsor, id, "general", { title: "A title" })).toBe(1);
    expect(await save(sponsor, id, "general", { title: "A title" }, 77)).toBe(1);
    expect(await events(id)).toHaveLength(2);
  });

  test("over somebody else's newer words it is refused; in another section it is not", async () => {
    const other = await aPerson({ role: "leader" });
    const challenge = await aChallenge({ by: sponsor, with: [other] });
    await save(sponsor, challenge.id, "general", { title: "Hers" });
    const late = save(other, challenge.id, "general", { title: "His" });
    await expect(late).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "challenges.changedMeanwhile" },
    });
    await save(other, challenge.id, "entering", { text: "His" });
    expect(await draftOf(sql, challenge.id)).toMatchObject({
      general: { title: "Hers" },
      entering: { text: "His" },
    });
    const { sections: states } = await writingOf(other, challenge.id);
    expect(states.general).toMatchObject({ revision: 1, editedById: sponsor.id });
  });

  test("of two at once one wins and the other is told", async () => {
    const id = await begin(sponsor);
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
        await expect(
          save(sponsor, challenge.id, section, { title: "x" } as never),
        ).rejects.toMatchObject({
          kind: "conflict",
          says: { key: "challenges.notEditable" },
        });
    },
  );

  test("rows of another challenge are not written into", async () => {
    const id = await begin(sponsor);
    const [phase] = (await aChallenge()).phases;
    const stolen = {
      id: phase?.id,
      name: "Stolen",
      startsAt: null,
      endsAt: null,
      takesSubmissions: true,
    };
    await expect(save(sponsor, id, "timeline", [stolen] as never)).rejects.toMatchObject({
      kind: "invalid",
    });
    expect(
      (await db().challengePhase.findUniqueOrThrow({ where: { id: phase?.id ?? "" } })).name,
    ).toBe("Phase 1");
  });
});
