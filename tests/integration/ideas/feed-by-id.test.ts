import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { readFeedFilter } from "#app/features/ideas/feed-filter.ts";
import { feedIdeas } from "#app/features/ideas/feed.queries.server.ts";
import { readFeedIds } from "#app/features/ideas/feed.ts";
import { aComment, anIdea, aPerson, aUnit, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { read } from "./reading-feed.ts";

useDatabase();

describe("ideas asked for by id", () => {
  const ask = async (actor: Actor, ids: string) => {
    const wanted = readFeedIds(new URLSearchParams({ ids }));
    return wanted && feedIdeas(actor, { ids: wanted }, "en");
  };

  test("are shown as the feed shows them, with the revisions of text and discussion", async () => {
    const [actor, idea] = [await aPerson(), await anIdea()];
    await anIdea();
    await aVote({ by: actor, on: idea });
    await aComment({ on: idea });
    const rows = await ask(actor, idea.id);
    expect(rows).toEqual((await read(actor)).rows.filter(({ id }) => id === idea.id));
    expect(rows).toMatchObject([{ voted: true, comments: 1, revision: 2, discussionRevision: 1 }]);
  });

  test("are left out where the feed would not show them", async () => {
    const [actor, unit] = [await aPerson(), await aUnit()];
    const below = await anIdea({ unit: await aUnit({ under: unit }), stage: "accepted" });
    const beside = await anIdea({ stage: "accepted" });
    const filter = readFeedFilter(new URLSearchParams(`unit=${unit.id}&stage=accepted`));
    const shown = await feedIdeas(actor, { ids: [below.id, beside.id], filter }, "en");
    expect(shown.map(({ id }) => id)).toEqual([below.id]);
  });

  test("are left out when they are nonsense or gone, and are a hundred at most", async () => {
    const [actor, idea] = [await aPerson(), await anIdea()];
    for (const ids of ["", ",", "'", "\u0000", newId(), "null,{}", "__proto__"])
      expect(await ask(actor, ids), ids).toEqual([]);
    expect(await ask(actor, `x,${idea.id},${idea.id},${newId()}`)).toHaveLength(1);
    const many = Array.from({ length: 300 }, () => newId());
    expect(readFeedIds(new URLSearchParams({ ids: many.join() }))).toHaveLength(100);
    expect(readFeedIds(new URLSearchParams())).toBeNull();
  });
});
