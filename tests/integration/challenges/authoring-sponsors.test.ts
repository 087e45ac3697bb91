import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { discardChallenge } from "#app/features/challenges/authoring/discard-challenge.server.ts";
import { draftOf } from "#app/features/challenges/authoring/draft.store.server.ts";
import { writingOf } from "#app/features/challenges/authoring/wizard.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aPerson } from "../../support/builders.ts";
import { aChallenge, aJudge, anEvaluation, aSubmission } from "../../support/challenge-builders.ts";
import { useDatabase } from "../../support/database.ts";
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

describe("sponsors", () => {
  const share = (person: Actor, costShare: number | null = null, isAccountable = false) => ({
    personId: person.id,
    costShare,
    isAccountable,
  });

  test("are managers and leaders, and whoever writes stays among them", async () => {
    const id = await begin(sponsor);
    const [leader, staff] = [await aPerson({ role: "leader" }), await aPerson()];
    await save(sponsor, id, "sponsors", [share(leader, 40), share(sponsor, 60, true)] as never);
    expect((await draftOf(sql, id)).sponsors).toEqual([
      share(leader, 40),
      share(sponsor, 60, true),
    ]);
    await expect(save(sponsor, id, "sponsors", [share(leader)] as never, 1)).rejects.toMatchObject({
      says: { key: "authoring.oneselfStays" },
    });
    for (const unfit of [staff, await aPerson({ role: "manager", deactivated: true })])
      await expect(
        save(sponsor, id, "sponsors", [share(sponsor), share(unfit)] as never, 1),
      ).rejects.toMatchObject({ says: { key: "authoring.sponsorUnfit" } });
    await expect(
      save(sponsor, id, "sponsors", [share(sponsor), share(leader), share(leader)] as never, 1),
    ).rejects.toMatchObject({ kind: "invalid" });
  });

  test("taken off, they see the draft no longer", async () => {
    const other = await aPerson({ role: "manager" });
    const challenge = await aChallenge({ by: sponsor, with: [other] });
    await save(sponsor, challenge.id, "sponsors", [share(sponsor, null, true)] as never);
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
        save(sponsor, challenge.id, "sponsors", [share(sponsor), share(person)] as never),
      ).rejects.toMatchObject({ says: { key: "authoring.sponsorEnters" } });
  });
});

describe("what has been entered", () => {
  test("keeps its phase, which goes on taking submissions", async () => {
    const challenge = await aChallenge({ by: sponsor, state: "edits_requested" });
    await aSubmission(challenge);
    const [phase] = (await draftOf(sql, challenge.id)).phases;
    for (const phases of [[], [{ ...phase, takesSubmissions: false }]])
      await expect(save(sponsor, challenge.id, "timeline", phases as never)).rejects.toMatchObject({
        says: { key: "authoring.phaseEntered" },
      });
    await save(sponsor, challenge.id, "timeline", [{ ...phase, name: "Another name" }] as never);
  });

  test("keeps the criteria by which it has been marked", async () => {
    const challenge = await aChallenge({ by: sponsor, state: "edits_requested" });
    await anEvaluation(await aSubmission(challenge), await aJudge(challenge), ["1", "1", "1"]);
    const { sheets } = (await draftOf(sql, challenge.id)).judging;
    const fewer = sheets.map((sheet) => ({ ...sheet, criteria: sheet.criteria.slice(1) }));
    await expect(save(sponsor, challenge.id, "judging", { sheets: fewer })).rejects.toMatchObject({
      says: { key: "authoring.criterionMarked" },
    });
  });
});

describe("discarding", () => {
  test("takes a draft with all that was written for it, and is harmless twice", async () => {
    const challenge = await aChallenge({ by: sponsor });
    await save(sponsor, challenge.id, "general", { title: "Another" });
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
