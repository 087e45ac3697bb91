import { describe, expect, test } from "vitest";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { decisionFacts } from "#app/features/ideas/deciding/decision-facts.server.ts";
import { discardPrepared } from "#app/features/ideas/deciding/discard-prepared.server.ts";
import { prepareDecision } from "#app/features/ideas/deciding/prepare-decision.server.ts";
import { preparedFor } from "#app/features/ideas/deciding/prepared.queries.server.ts";
import { publishDueDecisions } from "#app/features/ideas/deciding/publish-due-decisions.server.ts";
import { ideaSteps } from "#app/features/ideas/deciding/steps.queries.server.ts";
import { feedIdeas } from "#app/features/ideas/feed.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { under } from "#app/platform/transact.server.ts";
import type { Stage } from "#app/features/ideas/idea.ts";
import { anIdea } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aHierarchy, aWish } from "./deciders.ts";

const database = useDatabase();
const minute = 60_000;
const soon = () => new Date(Date.now() + minute);
const afterwards = <T>(work: () => Promise<T>) =>
  under({ now: new Date(Date.now() + 2 * minute) }, work);

async function aPrepared(publishAt: Date | null = soon(), stage: Stage = "open") {
  const people = await aHierarchy();
  const idea = await anIdea({ by: people.author, stage });
  const wish = await aWish(idea, stage, "not_now");
  const explanation = "Marker-q7x: the roof comes first, and only then the bicycle stand.";
  const prepared = { ...wish, explanation, publishAt, preparedRevision: 0 };
  await prepareDecision(people.manager, prepared);
  return { ...people, idea, prepared };
}

describe("a prepared decision", () => {
  test("is shown to those who may answer the idea, and to nobody else", async () => {
    const { idea, manager, leader, director, author } = await aPrepared();
    for (const actor of [manager, leader])
      expect(await preparedFor(actor, idea.id)).toMatchObject({
        to: "not_now",
        preparedBy: "Mina Manager",
        revision: 1,
      });
    for (const actor of [author, director]) {
      await expect(preparedFor(actor, idea.id)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(decisionFacts(actor, idea.id, "en")).rejects.toMatchObject({
        kind: "forbidden",
      });
    }
  });

  test("leaves no trace in what everybody sees, and says nothing to any room", async () => {
    const { idea, author } = await aPrepared();
    const seen = [
      await ideaPage(author, idea.id, "en"),
      await ideaSteps(idea.id, "en"),
      await feedIdeas(author, { ids: [idea.id] }, "en"),
    ];
    expect(JSON.stringify(seen)).not.toContain("Marker-q7x");
    expect(seen[0]).toMatchObject({ revision: 1, stateVersion: 1, stage: "open" });
    expect(database.published).toEqual([]);
    expect(await database.prisma.domainEvent.count()).toBe(0);
  });

  test("may be unfinished while it waits for a hand, and must be whole to publish itself", async () => {
    const { manager, author } = await aHierarchy();
    const idea = await anIdea({ by: author });
    const wish = { ...(await aWish(idea, "open", "not_now")), reasonId: null, explanation: "" };
    const unfinished = { ...wish, preparedRevision: 0 };
    await expect(
      prepareDecision(manager, { ...unfinished, publishAt: soon() }),
    ).rejects.toMatchObject({ says: { key: "deciding.reasonMissing" } });
    await prepareDecision(manager, { ...unfinished, publishAt: null });
    await expect(
      prepareDecision(manager, {
        ...(await aWish(idea, "open", "not_now")),
        publishAt: new Date(Date.now() - minute),
        preparedRevision: 1,
      }),
    ).rejects.toMatchObject({ says: { key: "deciding.publishAtPast" } });
  });

  test("of two who change it the second is told", async () => {
    const { idea, leader, manager, prepared } = await aPrepared();
    await prepareDecision(leader, { ...prepared, preparedRevision: 1, publishAt: null });
    await expect(
      prepareDecision(manager, { ...prepared, preparedRevision: 1 }),
    ).rejects.toMatchObject({ kind: "conflict", says: { key: "deciding.preparedMeanwhile" } });
    expect(await preparedFor(manager, idea.id)).toMatchObject({
      revision: 2,
      publishAt: null,
      preparedBy: "Lea Leader",
    });
  });

  test("goes with the decision that was made from it, and stays beside another", async () => {
    const first = await aPrepared(null);
    await decide(first.manager, { ...first.prepared, preparedRevision: 1 });
    expect(await preparedFor(first.leader, first.idea.id)).toBeNull();
    const second = await aPrepared(null);
    await decide(second.leader, { ...second.prepared, preparedRevision: 0 });
    expect(await preparedFor(second.leader, second.idea.id)).not.toBeNull();
  });

  test("is thrown away by those who may answer, twice without harm", async () => {
    const { idea, manager, author } = await aPrepared();
    await expect(discardPrepared(author, idea.id)).rejects.toMatchObject({ kind: "forbidden" });
    for (let time = 0; time < 2; time++) await discardPrepared(manager, idea.id);
    expect(await preparedFor(manager, idea.id)).toBeNull();
  });
});

describe("at its time", () => {
  test("it publishes itself in the name of who prepared it, once, whoever does it at once", async () => {
    const { idea, manager } = await aPrepared();
    await publishDueDecisions();
    expect(await database.prisma.decision.count()).toBe(0);
    await afterwards(() => Promise.all([publishDueDecisions(), publishDueDecisions()]));
    await afterwards(publishDueDecisions);
    const decisions = await database.prisma.decision.findMany();
    expect(decisions).toHaveLength(1);
    expect(decisions[0]).toMatchObject({
      deciderId: manager.id,
      capacity: "manager",
      to: "not_now",
    });
    expect(decisions[0]?.decidedAt.getTime()).toBeLessThan(
      decisions[0]?.publishedAt.getTime() ?? 0,
    );
    expect(await database.prisma.domainEvent.findMany()).toMatchObject([
      { kind: "idea.decided", actorId: manager.id },
    ]);
    expect(await preparedFor(manager, idea.id)).toBeNull();
  });

  test.each([
    [
      "its preparer no longer answers the idea",
      async ({ manager }: Awaited<ReturnType<typeof aPrepared>>) => {
        await database.prisma.unitManager.deleteMany({ where: { personId: manager.id } });
      },
      "ideas.refusedAnswer",
    ],
    [
      "its preparer has left",
      async ({ manager }: Awaited<ReturnType<typeof aPrepared>>) => {
        const data = { deactivatedAt: new Date() };
        await database.prisma.person.update({ where: { id: manager.id }, data });
      },
      "ideas.refusedInactive",
    ],
    [
      "the idea has moved",
      async ({ leader, idea }: Awaited<ReturnType<typeof aPrepared>>) => {
        await decide(leader, await aWish(idea, "open", "in_review"));
      },
      "deciding.overtaken",
    ],
    [
      "the reason has been archived",
      async ({ prepared }: Awaited<ReturnType<typeof aPrepared>>) => {
        const where = { id: prepared.reasonId ?? "" };
        await database.prisma.wording.update({ where, data: { archivedAt: new Date() } });
      },
      "deciding.reasonMissing",
    ],
  ])(
    "it stays prepared with the reason when %s, and its preparer is told once",
    async (_when, change, key) => {
      const world = await aPrepared();
      await change(world);
      await afterwards(publishDueDecisions);
      await afterwards(publishDueDecisions);
      await database.prisma.wording.updateMany({ data: { archivedAt: null } });
      expect(await preparedFor(world.leader, world.idea.id)).toMatchObject({ refusal: key });
      const told = await database.prisma.domainEvent.findMany({
        where: { kind: "decision.not-published" },
      });
      expect(told).toMatchObject([{ data: { preparerId: world.manager.id, says: key } }]);
      expect(await database.prisma.decision.count({ where: { to: "not_now" } })).toBe(0);
    },
  );
});
