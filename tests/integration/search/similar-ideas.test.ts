import { describe, expect, test } from "vitest";
import {
  strikinglySimilar,
  similarIdeas,
} from "#app/features/search/similar-ideas.queries.server.ts";
import { newId } from "#app/core/ids.ts";
import { sql } from "#app/platform/db.server.ts";
import { anIdea, aPerson, aVote } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const queue = "Let people who come to the counter book a time";

async function similarTo(title: string, text = "") {
  return (await similarIdeas(await aPerson(), { title, text }, "en")).map((idea) => idea.title);
}

describe("an idea being written", () => {
  test("resembles those whose titles say the same in other endings and another order", async () => {
    await anIdea({ title: queue });
    await anIdea({ title: "Repair the winter gate", problem: "Ice", proposal: "Salt" });
    expect(await similarTo("Booking times at the counters for people")).toEqual([queue]);
    expect(await similarTo("Something else altogether")).toEqual([]);
    expect(await similarTo("a")).toEqual([]);
    expect(await similarTo("   ")).toEqual([]);
  });

  test("resembles those that differ by slips of the finger", async () => {
    await anIdea({ title: queue });
    expect(await similarTo("Let peopel who come to the cuonter book a tmie")).toEqual([queue]);
  });

  test("resembles ideas in French, by their stems", async () => {
    await anIdea({ title: "Des réunions plus courtes le lundi", language: "fr" });
    expect(await similarTo("Une réunion plus courte chaque lundi")).toHaveLength(1);
  });

  test("resembles nothing that is hidden, waiting, withdrawn or merged, and not itself", async () => {
    const idea = await anIdea({ title: queue });
    const reader = await aPerson();
    const written = { title: queue, text: "" };
    expect(await similarIdeas(reader, { ...written, exceptId: idea.id }, "en")).toEqual([]);
    for (const column of ["hidden_at", "waiting_since", "withdrawn_at"]) {
      await sql(`update idea set ${column} = now() where id = $1`, [idea.id]);
      expect(await similarIdeas(reader, written, "en"), column).toEqual([]);
      await sql(`update idea set ${column} = null where id = $1`, [idea.id]);
    }
    await sql("update idea set stage = 'merged' where id = $1", [idea.id]);
    expect(await similarIdeas(reader, written, "en")).toEqual([]);
  });

  test("comes with what its writer has to do with the others", async () => {
    const reader = await aPerson();
    const idea = await anIdea({ title: queue, stage: "in_review" });
    await aVote({ on: idea, by: reader });
    await anIdea({ title: `${queue} online`, by: reader });
    const similar = await similarIdeas(reader, { title: queue, text: "" }, "en");
    expect(similar).toMatchObject([
      { id: idea.id, stage: "in_review", votes: 1, voted: true, own: false },
      { voted: false, own: true },
    ]);
  });
});

test("an idea that was decided on comes with the reason, in the reader's language", async () => {
  const leader = await aPerson({ role: "leader" });
  const idea = await anIdea({ title: queue, stage: "not_now" });
  await sql(
    `insert into decision (id, idea_id, from_stage, to_stage, from_name, to_name, reason_id, reason, decider_id, decider_name,
       capacity, decided_at, published_at)
     select $1, $2, 'open', 'not_now', '{}', '{}', w.id, '{"en": "Too dear", "fr": "Trop cher"}', $3, 'Ada', 'leader', now(), now()
     from wording w where w.kind = 'reason' and w.stage = 'not_now' limit 1`,
    [newId(), idea.id, leader.id],
  );
  const written = { title: queue, text: "" };
  expect(await similarIdeas(await aPerson(), written, "en")).toMatchObject([
    { reason: "Too dear" },
  ]);
  expect(await similarIdeas(await aPerson(), written, "fr")).toMatchObject([
    { reason: "Trop cher" },
  ]);
});

test("what is sent is held up only by what is strikingly similar", async () => {
  const reader = await aPerson();
  await anIdea({ title: queue });
  const sent = { problem: "People wait." };
  expect(await strikinglySimilar(reader, { ...sent, title: `${queue} online` }, "en")).toHaveLength(
    1,
  );
  expect(
    await strikinglySimilar(reader, { ...sent, title: "Book the meeting room" }, "en"),
  ).toEqual([]);
  expect(await strikinglySimilar(reader, { ...sent, title: "Counter" }, "en")).toEqual([]);
});

test("hostile titles are compared like others", async () => {
  const reader = await aPerson();
  await anIdea({ title: "It's 50% \\ off: 'quoted' & more" });
  for (const title of ["It's 50% \\ off: 'quoted' & more", "' & | !", "x ".repeat(5_000), "a'b\\c"])
    await expect(similarIdeas(reader, { title, text: "\\ ' :*" }, "en")).resolves.toBeDefined();
});
