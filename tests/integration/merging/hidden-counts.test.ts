import { describe, expect, test } from "vitest";
import { isRefusal } from "#app/core/errors.ts";
import { votersPage } from "#app/features/ideas/voting/voting.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { mergePreview } from "#app/features/ideas/merging/merge-preview.queries.server.ts";
import type { VoteHiding } from "#app/features/ideas/voting.ts";
import { sql } from "#app/platform/db.server.ts";
import { aCategory, anIdea, aPerson, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { disagreements } from "../ideas/invariants.ts";
import { merged, unmerged } from "./merging-world.ts";

useDatabase();

async function anIdeaHiding(hideCounts: VoteHiding) {
  return anIdea({
    category: await aCategory({ hideCounts, hiddenUntil: null, showVoters: false }),
  });
}

const hidings: readonly VoteHiding[] = ["never", "until_voted", "until_closing"];

describe("merging ideas of which one hides its count", () => {
  test("is refused wherever the difference would tell it: into all but what hides until closing", async () => {
    const moderator = await aPerson({ moderator: true });
    for (const hides of hidings)
      for (const into of hidings) {
        const [idea, other] = [await anIdeaHiding(hides), await anIdeaHiding(into)];
        const done = await merged(moderator, idea, other).then(
          () => "done",
          (error: unknown) => (isRefusal(error) ? error.says.key : error),
        );
        const isTold = hides !== "never" && into !== "until_closing";
        expect(done, `${hides} into ${into}`).toBe(isTold ? "merging.wouldReveal" : "done");
      }
  });

  test("previews no figure from which the count could be had, to nobody", async () => {
    const moderator = await aPerson({ moderator: true });
    const both = await aPerson();
    const [idea, into] = [await anIdeaHiding("never"), await anIdeaHiding("until_closing")];
    for (const on of [idea, into]) await aVote({ by: both, on });
    const preview = await mergePreview(moderator, idea.id, into.id);
    expect(preview).toMatchObject({ refusal: null, votes: null, into: { votes: null } });
  });

  test("keeps the sum hidden, and tells nobody by the revision how many came along", async () => {
    const moderator = await aPerson({ moderator: true });
    const [idea, into] = [await anIdeaHiding("until_voted"), await anIdeaHiding("until_closing")];
    for (let cast = 0; cast < 3; cast++) await aVote({ on: idea });
    const before = await ideaPage(moderator, into.id, "en");
    await merged(moderator, idea, into);
    const after = await ideaPage(moderator, into.id, "en");
    expect(after).toMatchObject({ votes: null, revision: before.revision + 1 });
    expect(
      await sql("select vote_count, secret_vote_count from idea where id = $1", [into.id]),
    ).toEqual([{ vote_count: 0, secret_vote_count: 3 }]);
    await unmerged(moderator, idea);
    expect(await ideaPage(moderator, idea.id, "en")).toMatchObject({
      votes: null,
      hideCounts: "until_voted",
    });
    expect(await disagreements()).toEqual([]);
  });

  test("shows the count for good when the merge is undone after the sum has been shown", async () => {
    const moderator = await aPerson({ moderator: true });
    const [idea, into] = [await anIdeaHiding("until_voted"), await anIdeaHiding("until_closing")];
    await aVote({ on: idea });
    await merged(moderator, idea, into);
    await sql("update idea set stage = 'in_review' where id = $1", [into.id]);
    await sql("update idea set stage = 'accepted' where id = $1", [into.id]);
    expect((await ideaPage(moderator, into.id, "en")).votes).toBe(1);
    await unmerged(moderator, idea);
    expect(await ideaPage(moderator, idea.id, "en")).toMatchObject({ votes: 1, stage: "open" });
  });
});

test("whoever voted where names are not shown is not named where their idea goes on", async () => {
  const moderator = await aPerson({ moderator: true });
  const idea = await anIdea();
  const into = await anIdea({
    category: await aCategory({ hideCounts: "never", hiddenUntil: null, showVoters: true }),
  });
  const [open, quiet] = [await aPerson(), await aPerson()];
  await aVote({ by: open, on: into });
  await aVote({ by: quiet, on: idea });
  await merged(moderator, idea, into);
  const page = await votersPage(into.id, null);
  expect(page.rows.map(({ id }) => id)).toEqual([open.id]);
  expect(page.votes).toBe(2);
});
