import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { mergeIdea } from "#app/features/ideas/merging/merge-idea.server.ts";
import { mergedIdeas } from "#app/features/ideas/merging/merged-ideas.queries.server.ts";
import { mergePreview } from "#app/features/ideas/merging/merge-preview.queries.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aPair, merged, refusedWith, unnamed } from "./merging-world.ts";

useDatabase();

describe("a merge is refused", () => {
  test("to authors of either idea, and to whoever may answer one of them alone; moderators may", async () => {
    const { unit, manager, idea } = await aPair();
    const own = await anIdea({ by: manager, unit });
    await expect(merged(manager, idea, own)).rejects.toMatchObject(
      refusedWith("merging.refusedAuthor", "forbidden"),
    );
    const elsewhere = await anIdea();
    await expect(merged(manager, idea, elsewhere)).rejects.toMatchObject(
      refusedWith("merging.refused", "forbidden"),
    );
    const moderator = await aPerson({ moderator: true });
    await merged(moderator, idea, elsewhere);
    expect(await mergedIdeas(moderator, elsewhere)).toMatchObject([{ capacity: null }]);
    const gone = { ...manager, active: false };
    await sql("update person set deactivated_at = now() where id = $1", [manager.id]);
    await expect(merged(gone, idea, elsewhere)).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("of an idea and itself, in a circle, into what is merged, and twice", async () => {
    const { manager, unit, idea, into } = await aPair();
    const third = await anIdea({ unit });
    await expect(merged(manager, idea, idea)).rejects.toMatchObject(
      refusedWith("merging.itself", "invalid"),
    );
    await merged(manager, idea, into);
    await expect(merged(manager, into, idea)).rejects.toMatchObject(refusedWith("merging.cycle"));
    await expect(merged(manager, third, idea)).rejects.toMatchObject({
      says: { key: "merging.intoMerged", values: { title: into.title } },
    });
    await expect(merged(manager, idea, third)).rejects.toMatchObject(
      refusedWith("merging.already"),
    );
  });

  test("of what was decided on or withdrawn, and into what was declined or withdrawn", async () => {
    const { manager, unit, ada, bo, idea, into } = await aPair();
    const declined = await anIdea({ unit, stage: "not_now" });
    const accepted = await anIdea({ unit, stage: "accepted" });
    await expect(merged(manager, accepted, into)).rejects.toMatchObject(
      refusedWith("merging.decided"),
    );
    await expect(merged(manager, idea, declined)).rejects.toMatchObject(
      refusedWith("merging.intoDeclined"),
    );
    await withdrawIdea(bo, into.id, { reason: "" });
    await expect(merged(manager, idea, into)).rejects.toMatchObject(
      refusedWith("merging.intoWithdrawn"),
    );
    await merged(manager, idea, accepted);
    const other = await anIdea({ by: ada, unit });
    await withdrawIdea(ada, other.id, { reason: "" });
    await expect(merged(manager, other, accepted)).rejects.toMatchObject(
      refusedWith("merging.withdrawn"),
    );
  });

  test("without a sentence that says why, and for ids that are none", async () => {
    const { manager, idea, into } = await aPair();
    const wish = { ideaId: idea.id, intoId: into.id, explanation: "Same." };
    await expect(mergeIdea(manager, wish)).rejects.toMatchObject(
      refusedWith("merging.explanationShort", "invalid"),
    );
    for (const id of ["", "x'--", newId()]) {
      await expect(mergeIdea(manager, { ...wish, ideaId: id })).rejects.toMatchObject({
        kind: "not_found",
      });
      await expect(mergeIdea(manager, { ...wish, intoId: id })).rejects.toMatchObject({
        kind: "not_found",
      });
    }
  });

  test("where one of the ideas is hidden from whoever asks, as if it were not there", async () => {
    const { manager, idea, into } = await aPair();
    await sql("update idea set hidden_at = now() where id = $1", [into.id]);
    await expect(merged(manager, idea, into)).rejects.toMatchObject({ kind: "not_found" });
    await expect(mergePreview(manager, idea.id, into.id)).rejects.toMatchObject({
      kind: "not_found",
    });
    const moderator = await aPerson({ moderator: true });
    for (const [one, other] of [
      [idea, into],
      [into, idea],
    ] as const)
      await expect(merged(moderator, one, other)).rejects.toMatchObject(
        refusedWith("merging.notShown"),
      );
  });

  test("where a vote that does not come along would tell who an unnamed author is", async () => {
    const { manager, bo, idea, into } = await aPair();
    await unnamed(bo, into);
    await sql("update idea set shows_voters = true where id = $1", [into.id]);
    await sql(
      `insert into category_voting (category_id, show_voters)
       select category_id, true from idea where id = $1`,
      [into.id],
    );
    await expect(merged(manager, idea, into)).rejects.toMatchObject(
      refusedWith("merging.wouldName"),
    );
  });
});
