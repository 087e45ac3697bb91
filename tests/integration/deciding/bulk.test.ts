import { expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { checkBulkWords, chosenIdeas } from "#app/features/ideas/deciding/bulk.queries.server.ts";
import { decideMany } from "#app/features/ideas/deciding/decide-many.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { anIdea, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aHierarchy, aWish } from "./deciders.ts";

const database = useDatabase();

test("several ideas are decided together, and each tells its own outcome", async () => {
  const { author, manager } = await aHierarchy();
  const open = await anIdea({ by: author });
  const reviewed = await anIdea({ by: author, stage: "in_review" });
  const moved = await anIdea({ by: author, stage: "accepted" });
  const own = await anIdea({ by: manager });
  const elsewhere = await anIdea({ by: author, unit: await aUnit() });
  const wish = await aWish(open, "open", "not_now");
  const seen = [
    { ideaId: open.id, seenStage: "open" },
    { ideaId: reviewed.id, seenStage: "in_review" },
    { ideaId: moved.id, seenStage: "in_review" },
    { ideaId: own.id, seenStage: "open" },
    { ideaId: elsewhere.id, seenStage: "open" },
    { ideaId: newId(), seenStage: "open" },
  ] as const;
  const outcomes = await decideMany(manager, seen, wish);
  expect(outcomes.map(({ refusal }) => refusal?.key ?? null)).toEqual([
    null,
    null,
    "deciding.overtaken",
    "ideas.refusedAnswer",
    "ideas.refusedAnswer",
    "ideas.notFound",
  ]);
  expect((await ideaPage(author, reviewed.id, "en")).stage).toBe("not_now");
  expect(await database.prisma.decision.count()).toBe(2);
});

test("what is chosen is what one sees, with whether one may answer it; words are checked once for all", async () => {
  const { author, manager } = await aHierarchy();
  const idea = await anIdea({ by: author });
  const hidden = await anIdea({ by: author });
  const data = { hiddenAt: new Date() };
  await database.prisma.idea.update({ where: { id: hidden.id }, data });
  const chosen = await chosenIdeas(manager, [idea.id, hidden.id, newId()]);
  expect(chosen).toMatchObject([{ id: idea.id, canAnswer: true }]);
  const wish = await aWish(idea, "open", "not_now");
  await checkBulkWords(chosen, wish);
  await expect(checkBulkWords(chosen, { ...wish, explanation: "" })).rejects.toMatchObject({
    says: { key: "deciding.explanationShort" },
  });
});
