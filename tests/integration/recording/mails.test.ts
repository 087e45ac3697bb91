import { beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { answerRecording } from "#app/features/ideas/recording/answer-recording.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { deliverNotifications } from "#app/reactions/delivering.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aCategory, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { doJobs } from "#tests/support/waiting-jobs.ts";

useDatabase();

const noon = new Date("2031-01-15T11:00:00Z");
let recorder: Actor;
let colleague: Actor;
let id: string;

/** What was written to somebody after something was done. */
async function mailsTo(person: Actor, work: () => Promise<unknown>) {
  await under({ now: noon }, async () => {
    await work();
    await doJobs("react", react);
    await deliverNotifications();
  });
  return db().mail.findMany({ where: { personId: person.id }, orderBy: { createdAt: "asc" } });
}

async function writeDown(): Promise<void> {
  id = await submitIdea(recorder, {
    ...{ title: "Ramps at every door", problem: "P", proposal: "Q", beneficiary: "" },
    ...{ kind: "improve", language: "en" },
    categoryId: (await aCategory()).id,
    unitId: (await aUnit()).id,
    colleagueId: colleague.id,
  });
}

beforeEach(async () => {
  await anOrganisation();
  recorder = await aPerson({ name: "Ada Byron" });
  colleague = await aPerson({ name: "Max Friend", language: "fr" });
});

test("the colleague is written to at once, in their language, with the way to both answers", async () => {
  const [mail, ...others] = await mailsTo(colleague, writeDown);
  expect(others).toEqual([]);
  expect(mail?.subject).toBe("Ada Byron a noté une idée pour vous : Ramps at every door");
  expect(mail?.text).toContain("parce qu’elle porte votre nom");
  expect(mail?.text).toMatch(/\/inbox\/[0-9a-f-]{36}/);
});

test("whoever wrote it down is told of a refusal at once", async () => {
  await mailsTo(colleague, writeDown);
  const [mail] = await mailsTo(recorder, () => answerRecording(colleague, id, { isMine: false }));
  expect(mail?.subject).toBe(
    "Max Friend says that the idea you wrote down is not theirs, so you are its author now: Ramps at every door",
  );
  expect(mail?.text).toContain("because you wrote it down");
});
