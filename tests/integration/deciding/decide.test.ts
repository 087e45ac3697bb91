import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { ideaSteps } from "#app/features/ideas/deciding/steps.queries.server.ts";
import { transition } from "#app/features/ideas/deciding/transitions.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { stages } from "#app/features/ideas/idea.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aHierarchy, aReasonFor, aWish, because } from "./deciders.ts";

const database = useDatabase();

describe("deciding", () => {
  test("moves the idea and keeps who decided, in which capacity, and why", async () => {
    const { author, manager, units } = await aHierarchy();
    const idea = await anIdea({ by: author, stage: "in_review" });
    await decide(manager, await aWish(idea, "in_review", "not_now"));
    expect(await ideaPage(author, idea.id, "en")).toMatchObject({
      stage: "not_now",
      revision: 2,
      stateVersion: 2,
    });
    expect(await ideaSteps(idea.id, "fr")).toEqual([
      expect.objectContaining({
        kind: "decided",
        to: "not_now",
        name: "Pas maintenant",
        who: "Mina Manager",
        capacity: "manager",
        capacityOf: units.team.name,
        reason: "Il n’y a pas de budget cette année",
        html: `<p>${because}</p>`,
      }),
    ]);
  });

  test("tells the idea's page and the feed, and leaves an event", async () => {
    const { author, manager } = await aHierarchy();
    const idea = await anIdea({ by: author });
    const decisionId = await decide(manager, await aWish(idea, "open", "in_review"));
    await expect.poll(() => database.published).toHaveLength(2);
    const delta = { kind: "idea", ideaId: idea.id, revision: 2, textVersion: 1, stateVersion: 2 };
    expect(database.published).toEqual([
      { room: `idea:${idea.id}`, delta },
      { room: "feed", delta },
    ]);
    expect(await database.prisma.domainEvent.findMany()).toMatchObject([
      {
        kind: "idea.decided",
        actorId: manager.id,
        data: { decisionId, from: "open", to: "in_review", reason: null },
      },
    ]);
  });

  test("sent twice decides once", async () => {
    const { author, manager } = await aHierarchy();
    const idea = await anIdea({ by: author });
    const wish = { ...(await aWish(idea, "open", "in_review")), decisionId: newId() };
    for (let time = 0; time < 2; time++) expect(await decide(manager, wish)).toBe(wish.decisionId);
    expect(await database.prisma.decision.count()).toBe(1);
  });

  test("of two at once one wins, and the other is told who decided what", async () => {
    const { author, manager, leader } = await aHierarchy();
    const idea = await anIdea({ by: author, stage: "in_review" });
    const [no, yes] = [
      await aWish(idea, "in_review", "not_now"),
      await aWish(idea, "in_review", "accepted"),
    ];
    const lock = { text: "select from idea where id = $1 for update", values: [idea.id] };
    const results = await atOnce(database.pool, lock, [
      () => decide(manager, no),
      () => decide(leader, yes),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [decision] = await database.prisma.decision.findMany();
    const stage = decision?.to === "not_now" ? "Not now" : "Accepted";
    const loser = results.find((one) => one.status === "rejected");
    expect(loser?.reason).toMatchObject({
      kind: "conflict",
      says: {
        key: "deciding.overtakenBy",
        values: { name: decision?.deciderName, stage },
      },
    });
  });

  test.each([
    ["a reason", { reasonId: null }, "deciding.reasonMissing"],
    ["a reason that exists", { reasonId: newId() }, "deciding.reasonMissing"],
    ["a sentence", { explanation: "No, thank you.    " }, "deciding.explanationShort"],
  ])("against an idea needs %s", async (_what, part, key) => {
    const { author, manager } = await aHierarchy();
    const idea = await anIdea({ by: author });
    const wish = { ...(await aWish(idea, "open", "not_now")), ...part };
    await expect(decide(manager, wish)).rejects.toMatchObject({ kind: "invalid", says: { key } });
    expect(await database.prisma.decision.count()).toBe(0);
  });

  test("needs a reason of the stage it leads to", async () => {
    const { author, manager } = await aHierarchy();
    const idea = await anIdea({ by: author, stage: "in_review" });
    const wish = await aWish(idea, "in_review", "accepted");
    const reasonId = await aReasonFor("not_now");
    await expect(decide(manager, { ...wish, reasonId })).rejects.toMatchObject({
      says: { key: "deciding.reasonMissing" },
    });
  });

  test.each(["implemented", "not_now"] as const)(
    "out of a pilot to %s needs what was learnt",
    async (to) => {
      const { author, manager } = await aHierarchy();
      const idea = await anIdea({ by: author, stage: "piloting" });
      const wish = await aWish(idea, "piloting", to);
      await expect(decide(manager, { ...wish, lessons: "Little." })).rejects.toMatchObject({
        says: { key: "deciding.lessonsShort" },
      });
      await decide(manager, wish);
      expect((await ideaPage(author, idea.id, "en")).stage).toBe(to);
    },
  );

  test("leads nowhere but where the table leads", async () => {
    const { author, manager } = await aHierarchy();
    for (const from of stages)
      for (const to of stages) {
        const idea = await anIdea({ by: author, stage: from });
        const deciding = decide(manager, await aWish(idea, from, to));
        if (transition(from, to)) await deciding;
        else await expect(deciding, `${from} to ${to}`).rejects.toMatchObject({ kind: "conflict" });
      }
  });

  test("keeps the words of its time when stages and reasons are renamed", async () => {
    const { author, manager } = await aHierarchy();
    const idea = await anIdea({ by: author });
    const wish = await aWish(idea, "open", "not_now");
    await decide(manager, wish);
    const id = wish.reasonId ?? "";
    const before = await database.prisma.wording.findUniqueOrThrow({ where: { id } });
    await database.prisma.wording.update({ where: { id }, data: { name: { en: "Other words" } } });
    const [step] = await ideaSteps(idea.id, "en");
    await database.prisma.wording.update({ where: { id }, data: { name: before.name ?? {} } });
    expect(step).toMatchObject({ reason: "There is no money for it this year" });
  });

  test("is kept for ever", async () => {
    const { author, manager } = await aHierarchy();
    const idea = await anIdea({ by: author });
    await decide(manager, await aWish(idea, "open", "in_review"));
    for (const statement of ["update decision set explanation = ''", "delete from decision"])
      await expect(database.pool.query(statement)).rejects.toThrow("append-only");
  });
});

describe("who decides", () => {
  test("are the managers of the idea's unit and leaders, not those elsewhere, and never an author", async () => {
    const { author, manager, director, leader, units } = await aHierarchy();
    const elsewhere = await aPerson({ manages: [await aUnit()] });
    const co = await aPerson({ role: "leader" });
    const admin = await aPerson({ admin: true, moderator: true });
    const idea = await anIdea({ by: author, with: [co], unit: units.team });
    const wish = await aWish(idea, "open", "in_review");
    for (const other of [author, co, director, elsewhere, admin])
      await expect(decide(other, wish)).rejects.toMatchObject({ kind: "forbidden" });
    await decide(manager, wish);
    await decide(leader, await aWish(idea, "in_review", "accepted"));
  });

  test("is the next level when the manager is an author, or gone in the middle of it", async () => {
    const { author, manager, director, units } = await aHierarchy();
    const own = await anIdea({ by: manager, unit: units.team });
    await decide(director, await aWish(own, "open", "in_review"));
    const idea = await anIdea({ by: author, unit: units.team });
    const wish = await aWish(idea, "open", "in_review");
    // Their sign-in still says that they are active and manage the team.
    await database.prisma.person.update({
      where: { id: manager.id },
      data: { deactivatedAt: new Date() },
    });
    await expect(decide(manager, wish)).rejects.toMatchObject({ kind: "forbidden" });
    await decide(director, wish);
    expect((await ideaSteps(idea.id, "en"))[0]).toMatchObject({ capacityOf: "Directorate" });
  });

  test("is a deputy during an absence and not after it, and the owner", async () => {
    const { author, manager, units } = await aHierarchy();
    const [deputy, owner] = [await aPerson(), await aPerson()];
    const idea = await anIdea({ by: author, unit: units.team });
    const day = 86_400_000;
    await database.prisma.absence.create({
      data: {
        id: newId(),
        personId: manager.id,
        deputyId: deputy.id,
        fromAt: new Date(Date.now() - day),
        untilAt: new Date(Date.now() + day),
      },
    });
    await decide(deputy, await aWish(idea, "open", "in_review"));
    await database.prisma.absence.updateMany({ data: { untilAt: new Date(Date.now() - 1000) } });
    const back = await aWish(idea, "in_review", "open");
    await expect(decide(deputy, back)).rejects.toMatchObject({ kind: "forbidden" });
    await database.prisma.idea.update({ where: { id: idea.id }, data: { ownerId: owner.id } });
    await decide(owner, back);
    expect(await ideaSteps(idea.id, "en")).toMatchObject([
      { capacity: "deputy", capacityOf: "Mina Manager" },
      { capacity: "owner" },
    ]);
  });
});

describe("an idea that is not there for everybody", () => {
  test("is not found while it is hidden, and not decided once it was withdrawn", async () => {
    const { author, manager } = await aHierarchy();
    const idea = await anIdea({ by: author });
    const wish = await aWish(idea, "open", "in_review");
    const set = (data: { hiddenAt?: Date | null; withdrawnAt?: Date }) =>
      database.prisma.idea.update({ where: { id: idea.id }, data });
    await set({ hiddenAt: new Date() });
    await expect(decide(manager, wish)).rejects.toMatchObject({ kind: "not_found" });
    await set({ hiddenAt: null, withdrawnAt: new Date() });
    await expect(decide(manager, wish)).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "deciding.withdrawn" },
    });
    await expect(decide(manager, { ...wish, ideaId: "nonsense" })).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  test("is not edited once it has been taken into review", async () => {
    const { author, manager } = await aHierarchy();
    const idea = await anIdea({ by: author });
    await decide(manager, await aWish(idea, "open", "in_review"));
    const { title, problem, proposal, beneficiary, kind, categoryId } = idea;
    const text = { title: `${title}!`, problem, proposal, beneficiary, kind, categoryId };
    await expect(editIdea(author, idea.id, { ...text, textVersion: 1 })).rejects.toMatchObject({
      kind: "conflict",
    });
  });
});
