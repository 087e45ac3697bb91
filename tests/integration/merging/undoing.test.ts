import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { unmergeIdea } from "#app/features/ideas/merging/unmerge-idea.server.ts";
import { aPerson, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { disagreements } from "../ideas/invariants.ts";
import {
  aPair,
  because,
  merged,
  refusedWith,
  stateOf,
  unmerged,
  votersOf,
} from "./merging-world.ts";

useDatabase();

describe("undoing a merge", () => {
  test("is done once by two at once, harmless to whoever did it and told to anybody else", async () => {
    const { manager, unit, idea, into } = await aPair();
    const colleague = await aPerson({ name: "Max", unit, manages: [unit] });
    const before = await stateOf([idea.id, into.id]);
    const mergeId = await merged(manager, idea, into);
    const wish = { ideaId: idea.id, mergeId, explanation: because };
    await Promise.all([unmergeIdea(manager, wish), unmergeIdea(manager, wish)]);
    expect(await stateOf([idea.id, into.id])).toEqual(before);
    await expect(unmergeIdea(colleague, wish)).rejects.toMatchObject({
      says: { key: "merging.alreadyUndone", values: { name: "Mina Manager" } },
    });
    await merged(manager, idea, into);
    await unmergeIdea(manager, wish).catch(() => null);
    expect((await ideaPage(manager, idea.id, "en")).mergedIntoId).toBe(into.id);
  });

  test("is refused to authors of either, without why, and of a merge that there is not", async () => {
    const { manager, ada, idea, into } = await aPair();
    const mergeId = await merged(manager, idea, into);
    const wish = { ideaId: idea.id, mergeId, explanation: because };
    await expect(unmergeIdea(ada, wish)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(unmergeIdea(manager, { ...wish, explanation: "No." })).rejects.toMatchObject(
      refusedWith("merging.explanationShort", "invalid"),
    );
    for (const id of ["x'--", newId()])
      await expect(unmergeIdea(manager, { ...wish, mergeId: id })).rejects.toMatchObject({
        kind: "not_found",
      });
  });

  test("leaves votes cast since where they were cast, and takes back what came along", async () => {
    const { manager, bo, ada, idea, into } = await aPair();
    const [early, since] = [await aPerson(), await aPerson()];
    await aVote({ by: early, on: idea });
    await aVote({ by: ada, on: into });
    await merged(manager, idea, into);
    await aVote({ by: since, on: into });
    await unmerged(manager, idea);
    expect(await votersOf(into.id)).toEqual([ada.id, since.id].sort());
    expect(await votersOf(idea.id)).toEqual([early.id]);
    await aVote({ by: bo, on: idea });
    expect(await disagreements()).toEqual([]);
  });
});
