import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { assignOwner } from "#app/features/ideas/deciding/assign-owner.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { askedToAnswer } from "#app/features/ideas/deciding/decision.queries.server.ts";
import { ideaSteps } from "#app/features/ideas/deciding/steps.queries.server.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aHierarchy, aWish } from "./deciders.ts";

const database = useDatabase();

describe("asking somebody to answer an idea", () => {
  test("lets them decide, and everybody see that they have been asked", async () => {
    const { author, manager } = await aHierarchy();
    const owner = await aPerson({ name: "Olga Owner" });
    const idea = await anIdea({ by: author });
    for (let time = 0; time < 2; time++) await assignOwner(manager, idea.id, owner.id);
    expect(await askedToAnswer(idea.id)).toEqual([
      { name: "Mina Manager", capacity: "manager", capacityOf: "Team" },
      { name: "Olga Owner", capacity: "owner", capacityOf: "" },
    ]);
    expect(await ideaSteps(idea.id, "en")).toMatchObject([
      { kind: "owner", who: "Mina Manager", owner: "Olga Owner" },
    ]);
    await decide(owner, await aWish(idea, "open", "in_review"));
    await assignOwner(manager, idea.id, null);
    await expect(decide(owner, await aWish(idea, "in_review", "open"))).rejects.toMatchObject({
      kind: "forbidden",
    });
    const kinds = (await database.prisma.domainEvent.findMany()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "idea.owner-assigned")).toHaveLength(2);
  });

  test("is for those who may answer, and never asks an author or somebody who is not active", async () => {
    const { author, manager, director } = await aHierarchy();
    const idea = await anIdea({ by: author });
    const owner = await aPerson();
    for (const other of [author, director])
      await expect(assignOwner(other, idea.id, owner.id)).rejects.toMatchObject({
        kind: "forbidden",
      });
    const gone = await aPerson({ deactivated: true });
    for (const nobody of [author.id, gone.id, newId(), "nonsense"])
      await expect(assignOwner(manager, idea.id, nobody)).rejects.toMatchObject({
        kind: "invalid",
      });
  });

  test("is over once the idea has been withdrawn", async () => {
    const { author, manager } = await aHierarchy();
    const idea = await anIdea({ by: author });
    const data = { withdrawnAt: new Date() };
    await database.prisma.idea.update({ where: { id: idea.id }, data });
    await expect(assignOwner(manager, idea.id, null)).rejects.toMatchObject({ kind: "conflict" });
  });
});
