import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { answerKudos } from "#app/features/recognition/kudos/answer-kudos.server.ts";
import type { ContributionWish } from "#app/features/recognition/kudos/contribution.ts";
import { giveKudos } from "#app/features/recognition/kudos/give-kudos.server.ts";
import type { KudosVerdict } from "#app/features/recognition/kudos/kudos.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aComment, anIdea, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aValue } from "#tests/support/recognition-builders.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();
beforeEach(() => anOrganisation());

const words = "You showed me where the form goes astray.";
const aWednesday = new Date("2031-05-14T10:00:00Z");

async function anIdeaBy(author: Actor): Promise<ContributionWish> {
  return { kind: "idea", id: (await anIdea({ by: author })).id };
}

async function thank(by: Actor, to: Actor, part: Partial<Parameters<typeof giveKudos>[1]> = {}) {
  const contribution = part.contribution ?? (await anIdeaBy(to));
  const valueId = part.valueId ?? (await aValue());
  return giveKudos(by, { id: newId(), toId: to.id, words, ...part, contribution, valueId });
}

const reasons = (verdict: KudosVerdict | null) =>
  verdict && "refused" in verdict ? verdict.refused.map(({ reason }) => reason) : verdict;

describe("kudos are given", () => {
  test("in words, for something that is theirs, in the name of a value; once however often it is sent", async () => {
    const [giver, author] = [await aPerson(), await aPerson()];
    const wish = { id: newId(), contribution: await anIdeaBy(author), valueId: await aValue() };
    expect(await thank(giver, author, wish)).toEqual({ swap: null, left: 2 });
    expect(await thank(giver, author, wish)).toBeNull();
    expect(await db().kudos.findMany()).toMatchObject([
      { fromId: giver.id, toId: author.id, unitId: author.unitId, swapOfId: null },
    ]);
    expect(await db().domainEvent.findMany()).toMatchObject([
      { kind: "kudos.given", data: { toId: author.id, counts: true } },
    ]);
  });

  test("not to oneself, for another's work, in the name of nothing or to somebody who takes none", async () => {
    const [giver, author] = [await aPerson(), await aPerson()];
    expect(reasons(await thank(giver, giver))).toEqual(["oneself"]);
    const anothers = await anIdeaBy(await aPerson());
    expect(reasons(await thank(giver, author, { contribution: anothers }))).toEqual(["not_theirs"]);
    expect(reasons(await thank(giver, author, { valueId: newId(), words: "Thx" }))).toEqual([
      "too_short",
      "no_value",
    ]);
    await db().recognitionChoice.create({
      data: { personId: author.id, takesKudos: false, changedAt: new Date() },
    });
    expect(reasons(await thank(giver, author))).toEqual(["not_taken"]);
    expect(await db().kudos.count()).toBe(0);
  });

  test("for nothing that the giver may not see, or that says not whose it is", async () => {
    const [giver, author] = [await aPerson(), await aPerson()];
    const hidden = await anIdea({ by: author });
    await db().idea.update({ where: { id: hidden.id }, data: { hiddenAt: new Date() } });
    const contribution = { kind: "idea", id: hidden.id } as const;
    expect(reasons(await thank(giver, author, { contribution }))).toEqual(["no_contribution"]);
    const unnamed = await anIdea({ by: author });
    await db().ideaAuthor.updateMany({ where: { ideaId: unnamed.id }, data: { named: false } });
    expect(
      reasons(await thank(giver, author, { contribution: { kind: "idea", id: unnamed.id } })),
    ).toEqual(["not_theirs"]);
    const said = await aComment({ by: author, on: await anIdea() });
    const comment = { kind: "comment", id: said.id } as const;
    expect(await thank(giver, author, { contribution: comment })).toMatchObject({ swap: null });
  });

  test("a few in a week, also when they come at once, and anew from Monday", async () => {
    const giver = await aPerson();
    const others = await Promise.all(Array.from({ length: 5 }, () => aPerson()));
    await under({ now: aWednesday }, async () => {
      const answers = await Promise.all(others.map((one) => thank(giver, one)));
      expect(answers.filter((one) => one && "refused" in one)).toHaveLength(2);
      expect(reasons(await thank(giver, await aPerson()))).toEqual(["allowance"]);
    });
    const monday = new Date("2031-05-19T08:00:00Z");
    await under({ now: monday }, async () => {
      expect(await thank(giver, await aPerson())).toMatchObject({ left: 2 });
    });
  });

  test("back within thirty days they are words, and count for nothing", async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    await under({ now: aWednesday }, () => thank(one, other));
    const first = await db().kudos.findFirstOrThrow();
    const days = (n: number) => new Date(aWednesday.getTime() + n * 86_400_000);
    await under({ now: days(30) }, async () => {
      expect(await thank(other, one)).toMatchObject({ swap: { id: first.id } });
    });
    expect(await db().kudos.count({ where: { swapOfId: first.id } })).toBe(1);
  });

  test("to each other at once, one of the two counts", async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    await Promise.all([thank(one, other), thank(other, one)]);
    expect(await db().kudos.count()).toBe(2);
    expect(await db().kudos.count({ where: { swapOfId: null } })).toBe(1);
  });
});

test("kudos are answered by whom they were given to, and nobody else", async () => {
  const [giver, author, id] = [await aPerson(), await aPerson(), newId()];
  await thank(giver, author, { id });
  await expect(answerKudos(giver, id, "Thanks!")).rejects.toEqual(
    saying("recognition.refusedAnswer"),
  );
  await expect(answerKudos(author, id, "  ")).rejects.toEqual(saying("recognition.answerLength"));
  await answerKudos(author, id, "Thank you for saying so.");
  await answerKudos(author, id, "Thank you for saying so.");
  expect(await db().kudos.findFirstOrThrow()).toMatchObject({ answer: "Thank you for saying so." });
  expect(await db().domainEvent.count({ where: { kind: "kudos.answered" } })).toBe(1);
});
