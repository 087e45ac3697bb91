import { describe, expect, test } from "vitest";
import { aComment, anIdea, aPerson, aUnit, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

describe("the builders", () => {
  test("a vote is counted on its idea and noted in the list of changes", async () => {
    const idea = await anIdea();
    await aVote({ on: idea });
    await aVote({ on: idea });
    const { voteCount } = await database.prisma.idea.findUniqueOrThrow({ where: { id: idea.id } });
    expect(voteCount).toBe(2);
    expect(await database.prisma.vote.count()).toBe(2);
    expect(await database.prisma.voteChange.count()).toBe(2);
  });

  test("an author's own vote is refused", async () => {
    const author = await aPerson();
    const idea = await anIdea({ by: author });
    await expect(aVote({ by: author, on: idea })).rejects.toThrow("own");
  });

  test("comments are counted, and answers hang under them", async () => {
    const idea = await anIdea();
    const comment = await aComment({ on: idea });
    await aComment({ on: idea, under: comment });
    const discussion = await database.prisma.discussion.findUniqueOrThrow({
      where: { subjectId: idea.id },
    });
    expect(discussion.commentCount).toBe(2);
  });

  test("somebody who manages a unit is a manager", async () => {
    const unit = await aUnit();
    const person = await aPerson({ manages: [unit] });
    expect(person).toMatchObject({ role: "manager", manages: [unit.id], active: true });
  });
});

describe("between two tests", () => {
  test("nothing of the tests before is left", async () => {
    expect(await database.prisma.person.count()).toBe(0);
    expect(await database.prisma.voteChange.count()).toBe(0);
    expect(database.published).toEqual([]);
  });
});
