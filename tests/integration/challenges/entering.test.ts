import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { enterFor } from "#app/features/challenges/entering/enter-for.server.ts";
import { entryPage } from "#app/features/challenges/entering/entry-page.queries.server.ts";
import { handOver } from "#app/features/challenges/entering/hand-over.server.ts";
import { receiptsOf } from "#app/features/challenges/entering/receipt.queries.server.ts";
import { refuseEntry } from "#app/features/challenges/entering/refuse-entry.server.ts";
import { saveSubmission } from "#app/features/challenges/entering/save-submission.server.ts";
import { startSubmission } from "#app/features/challenges/entering/start-submission.server.ts";
import { submitEntry } from "#app/features/challenges/entering/submit-entry.server.ts";
import { withdrawSubmission } from "#app/features/challenges/entering/withdraw-submission.server.ts";
import { discardSubmission } from "#app/features/challenges/entering/discard-submission.server.ts";
import { db } from "#app/platform/db.server.ts";
import { translator } from "#app/words.server.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import {
  aChallenge,
  aJudge,
  aSubmission,
  type BuiltChallenge,
} from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { anEntrySent } from "#tests/support/entry-builder.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();

async function begun(challenge: BuiltChallenge, by: Actor): Promise<string> {
  const id = newId();
  await startSubmission(by, challenge.id, { id });
  return id;
}
const stateOf = async (id: string) =>
  (await db().submission.findUnique({ where: { id }, select: { state: true } }))?.state;

describe("entering", () => {
  test("begins a draft, once, which is submitted with a receipt by the database's clock", async () => {
    const challenge = await aChallenge({ state: "open" });
    const ada = await aPerson();
    const id = await begun(challenge, ada);
    await startSubmission(ada, challenge.id, { id });
    expect(await stateOf(id)).toBe("draft");
    const sent = await anEntrySent(id);
    await submitEntry(ada, id, sent);
    await submitEntry(ada, id, sent);
    const { receipts } = await receiptsOf(ada, id);
    expect(receipts).toHaveLength(1);
    expect(receipts[0]?.number).toMatch(/^C-\d{6}$/u);
    expect(receipts[0]?.digest).toMatch(/^[0-9a-f]{64}$/u);
    const stored = await db().submission.findUniqueOrThrow({ where: { id } });
    expect(stored.html).toContain("<strong>looks up</strong>");
    expect(receipts[0]?.at).toBe(stored.submittedAt?.toISOString());
  });

  test("may be submitted anew while the phase is open, each time with a receipt of its own", async () => {
    const challenge = await aChallenge({ state: "open" });
    const ada = await aPerson();
    const id = await begun(challenge, ada);
    await submitEntry(ada, id, await anEntrySent(id));
    await submitEntry(ada, id, await anEntrySent(id, { accepts: false, title: "Better" }));
    const { receipts } = await receiptsOf(ada, id);
    expect(new Set(receipts.map(({ digest }) => digest)).size).toBe(2);
    expect((await db().submission.findUniqueOrThrow({ where: { id } })).title).toBe("Better");
  });

  test.each(["published", "between_phases", "judging", "announced", "cancelled"] as const)(
    "begins nothing while a challenge is %s",
    async (state) => {
      const challenge = await aChallenge({ state });
      await expect(begun(challenge, await aPerson())).rejects.toThrow(saying("entering.notOpen"));
    },
  );

  test("keeps a draft as typed, whatever it lacks, and refuses an older text", async () => {
    const challenge = await aChallenge({ state: "open" });
    const ada = await aPerson();
    const id = await begun(challenge, ada);
    const draft = { ...(await anEntrySent(id)), title: "", answers: {} };
    const { textVersion } = await saveSubmission(ada, id, draft);
    await expect(saveSubmission(ada, id, draft)).rejects.toThrow(
      saying("entering.writtenMeanwhile"),
    );
    expect((await saveSubmission(ada, id, { ...draft, textVersion })).textVersion).toBe(
      textVersion + 1,
    );
  });

  test("lacks nothing when it is submitted: file, answers, address, idea and namelessness as ruled", async () => {
    const challenge = await aChallenge({ state: "open", needsFile: true });
    const question = await db().entryQuestion.create({
      data: { id: newId(), challengeId: challenge.id, text: "Which counter?", needed: true },
    });
    const ada = await aPerson();
    const id = await begun(challenge, ada);
    const given = { questionId: question.id, question: question.text, answer: "The third." };
    await expect(submitEntry(ada, id, await anEntrySent(id))).rejects.toThrow(
      saying("entering.answerMissing"),
    );
    const answered = { answers: [given] };
    await expect(submitEntry(ada, id, await anEntrySent(id, answered))).rejects.toThrow(
      saying("entering.fileMissing"),
    );
    await db().challenge.update({ where: { id: challenge.id }, data: { needsFile: false } });
    const named = { ...answered, isNameless: false };
    await expect(submitEntry(ada, id, await anEntrySent(id, named))).rejects.toThrow(
      saying("entering.namelessMissing"),
    );
    const linked = { ...answered, externalUrl: "https://example.org/ada", ideaId: newId() };
    await submitEntry(ada, id, await anEntrySent(id, linked));
    const stored = await db().submission.findUniqueOrThrow({ where: { id } });
    expect([stored.externalUrl, stored.ideaId]).toEqual(["", null]);
  });

  test("takes an encrypted address outside where that is ruled, and no other", async () => {
    const challenge = await aChallenge({ state: "open", blind: false, linksOutside: true });
    const ada = await aPerson();
    const id = await begun(challenge, ada);
    for (const externalUrl of [
      "http://example.org",
      "javascript:alert(1)",
      "https://ada:secret@example.org",
      "https://localhost",
    ])
      await expect(submitEntry(ada, id, await anEntrySent(id, { externalUrl }))).rejects.toThrow(
        saying("entering.addressWrong"),
      );
    await submitEntry(ada, id, await anEntrySent(id, { externalUrl: "https://example.org/x" }));
    expect(await stateOf(id)).toBe("submitted");
  });
});

describe("who may not enter", () => {
  test("is told every reason in a sentence, and begins nothing", async () => {
    const [roads, schools] = [
      await aUnit({ name: "Roads & bridges" }),
      await aUnit({ name: "Schools" }),
    ];
    const rule = { unitIds: [schools.id], roles: ["manager" as const] };
    const challenge = await aChallenge({ state: "open", rule });
    const ada = await aPerson({ unit: roads });
    const { reasons } = await entryPage(ada, challenge.id, translator("en"));
    expect(reasons).toEqual([
      "This challenge is for people of Schools, and you work elsewhere.",
      "This challenge is for people in these roles: Manager. Yours is another one.",
    ]);
    await expect(begun(challenge, ada)).rejects.toThrow(saying("entering.ineligible"));
  });

  test("is whoever sponsors or judges", async () => {
    const challenge = await aChallenge({ state: "open" });
    const judge = await aJudge(challenge, { state: "invited" });
    for (const who of [challenge.sponsor, judge])
      await expect(begun(challenge, who)).rejects.toThrow(saying("entering.ineligible"));
  });

  test("submits nothing once they have become a judge meanwhile", async () => {
    const challenge = await aChallenge({ state: "open" });
    const ada = await aPerson();
    const id = await begun(challenge, ada);
    await aJudge(challenge, { who: ada });
    await expect(submitEntry(ada, id, await anEntrySent(id))).rejects.toThrow(
      saying("entering.ineligible"),
    );
  });
});

describe("once per person", () => {
  test("of two drafts submitted at once exactly one is taken", async () => {
    const challenge = await aChallenge({ state: "open" });
    const ada = await aPerson();
    const ids = [await begun(challenge, ada), await begun(challenge, ada)];
    const sent = await Promise.all(ids.map((id) => anEntrySent(id)));
    const ended = await Promise.allSettled(
      ids.map(async (id, n) => submitEntry(ada, id, sent[n] ?? (await anEntrySent(id)))),
    );
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().submission.count({ where: { state: "submitted" } })).toBe(1);
  });

  test("counts no longer what was withdrawn", async () => {
    const challenge = await aChallenge({ state: "open" });
    const ada = await aPerson();
    const [one, other] = [await begun(challenge, ada), await begun(challenge, ada)];
    await submitEntry(ada, one, await anEntrySent(one));
    await withdrawSubmission(ada, one);
    await withdrawSubmission(ada, one);
    await submitEntry(ada, other, await anEntrySent(other));
    expect([await stateOf(one), await stateOf(other)]).toEqual(["withdrawn", "submitted"]);
  });

  test("binds nobody where anything goes", async () => {
    const challenge = await aChallenge({ state: "open", rule: { limit: "any" } });
    const ada = await aPerson();
    for (const id of [await begun(challenge, ada), await begun(challenge, ada)])
      await submitEntry(ada, id, await anEntrySent(id));
    expect(await db().submission.count({ where: { state: "submitted" } })).toBe(2);
  });
});

describe("rules and terms", () => {
  test("are accepted by version, and anew once they have changed", async () => {
    const challenge = await aChallenge({ state: "open" });
    const ada = await aPerson();
    const id = await begun(challenge, ada);
    await expect(submitEntry(ada, id, await anEntrySent(id, { accepts: false }))).rejects.toThrow(
      saying("entering.termsMissing"),
    );
    await submitEntry(ada, id, await anEntrySent(id));
    const member = () =>
      db().submissionMember.findFirstOrThrow({ where: { submissionId: id, personId: ada.id } });
    expect(await member()).toMatchObject({ termsVersion: 1, termsAt: expect.any(Date) as Date });
    await db().challenge.update({ where: { id: challenge.id }, data: { termsVersion: 2 } });
    const unread = { accepts: true, termsVersion: 1 };
    await expect(submitEntry(ada, id, await anEntrySent(id, unread))).rejects.toThrow(
      saying("entering.termsChanged"),
    );
    await expect(submitEntry(ada, id, await anEntrySent(id, { accepts: false }))).rejects.toThrow(
      saying("entering.termsMissing"),
    );
    await submitEntry(ada, id, await anEntrySent(id));
    expect((await member()).termsVersion).toBe(2);
    const { receipts } = await receiptsOf(ada, id);
    expect(receipts.map(({ termsVersion }) => termsVersion)).toEqual([2, 1]);
  });
});

describe("what a manager enters for a colleague", () => {
  test("counts once the colleague has confirmed it, and is seen by them alone from its handing over", async () => {
    const challenge = await aChallenge({ state: "open" });
    const [mia, ada] = [await aPerson({ role: "manager" }), await aPerson()];
    const id = newId();
    await enterFor(mia, challenge.id, { id, personId: ada.id });
    await enterFor(mia, challenge.id, { id, personId: ada.id });
    const own = { ...(await anEntrySent(id)), answers: {} };
    await expect(saveSubmission(ada, id, own)).rejects.toThrow(saying("entering.notFound"));
    await saveSubmission(mia, id, own);
    await expect(submitEntry(mia, id, await anEntrySent(id))).rejects.toThrow(
      saying("entering.refusedEdit"),
    );
    await handOver(mia, id);
    expect(await stateOf(id)).toBe("draft");
    await expect(saveSubmission(mia, id, own)).rejects.toThrow(saying("entering.notFound"));
    await submitEntry(ada, id, await anEntrySent(id));
    const stored = await db().submission.findUniqueOrThrow({
      where: { id },
      include: { members: true },
    });
    expect(stored).toMatchObject({ state: "submitted", confirmedAt: stored.submittedAt });
    expect(stored.members).toMatchObject([{ personId: ada.id, state: "joined", isLead: true }]);
  });

  test("goes when the colleague says that it is not theirs", async () => {
    const challenge = await aChallenge({ state: "open" });
    const [mia, ada] = [await aPerson({ role: "manager" }), await aPerson()];
    const id = newId();
    await enterFor(mia, challenge.id, { id, personId: ada.id });
    await saveSubmission(mia, id, { ...(await anEntrySent(id)), answers: {} });
    await handOver(mia, id);
    await refuseEntry(ada, id);
    expect(await stateOf(id)).toBeUndefined();
  });

  test("is refused to staff, to judges and for oneself", async () => {
    const challenge = await aChallenge({ state: "open" });
    const judge = await aJudge(challenge, { who: await aPerson({ role: "manager" }) });
    const mia = await aPerson({ role: "manager" });
    const forAda = { id: newId(), personId: (await aPerson()).id };
    await expect(enterFor(await aPerson(), challenge.id, forAda)).rejects.toThrow(
      saying("entering.refusedFor"),
    );
    await expect(enterFor(judge, challenge.id, forAda)).rejects.toThrow(
      saying("entering.refusedFor"),
    );
    await expect(enterFor(mia, challenge.id, { ...forAda, personId: mia.id })).rejects.toThrow(
      saying("entering.forOneself"),
    );
  });
});

test("a draft is discarded by its lead alone; what was submitted once stays with its receipts", async () => {
  const challenge = await aChallenge({ state: "open" });
  const { id, lead } = await aSubmission(challenge, { state: "draft", with: [await aPerson()] });
  await expect(discardSubmission(await aPerson(), id)).rejects.toThrow(saying("entering.notFound"));
  await discardSubmission(lead, id);
  await discardSubmission(lead, id);
  expect(await stateOf(id)).toBeUndefined();
  const submitted = await aSubmission(challenge);
  await expect(discardSubmission(submitted.lead, submitted.id)).rejects.toThrow(
    saying("entering.notDraft"),
  );
});
