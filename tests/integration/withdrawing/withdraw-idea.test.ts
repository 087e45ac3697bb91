import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { presentIdea } from "#app/features/ideas/idea-text.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import { withdrawalOf } from "#app/features/ideas/withdrawing/withdrawal.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson, aVote, anIdea } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const reason = "A colleague has posted the same.";
const events = () => db().domainEvent.findMany({ where: { kind: "idea.withdrawn" } });

describe("an author withdraws an idea", () => {
  test("and nobody, not even they, is shown any longer what it said; why they did so stands there", async () => {
    const [author, reader] = [await aPerson(), await aPerson()];
    const idea = await anIdea({ by: author, problem: "The *shelf* is full." });
    // Rendered before, so that what was kept of it would come out.
    presentIdea(await ideaPage(reader, idea.id, "en"));
    await withdrawIdea(author, idea.id, { reason });

    for (const actor of [author, reader]) {
      const page = await ideaPage(actor, idea.id, "en");
      expect(page).toMatchObject({ standing: "withdrawn", problem: "", title: idea.title });
      expect(page.can).toMatchObject({ vote: false, edit: false, withdraw: false, comment: false });
      expect(presentIdea(page).html.problem).toBe("");
      expect(page.revision).toBeGreaterThan(idea.revision);
    }
    expect(await withdrawalOf(idea.id)).toMatchObject({ reason });
    expect(await events()).toMatchObject([{ subjectId: idea.id, actorId: author.id }]);
  });

  test("twice, and twice at once, which is harmless: the first reason stays", async () => {
    const [author, second] = [await aPerson(), await aPerson()];
    const idea = await anIdea({ by: author, with: [second] });
    await Promise.all([
      withdrawIdea(author, idea.id, { reason }),
      withdrawIdea(author, idea.id, { reason }),
    ]);
    await withdrawIdea(second, idea.id, { reason: "Another one" });
    expect(await withdrawalOf(idea.id)).toMatchObject({ reason });
    expect(await events()).toHaveLength(1);
  });

  test("again after moderators have hidden it, which is harmless too", async () => {
    const author = await aPerson();
    const idea = await anIdea({ by: author });
    await withdrawIdea(author, idea.id, { reason });
    await db().idea.update({ where: { id: idea.id }, data: { hiddenAt: new Date() } });
    await withdrawIdea(author, idea.id, { reason: "Another one" });
    expect(await withdrawalOf(idea.id)).toMatchObject({ reason });
    expect(await events()).toHaveLength(1);
  });

  test.each(["accepted", "piloting", "implemented", "spread", "merged"] as const)(
    "no longer once it is %s",
    async (stage) => {
      const author = await aPerson();
      const idea = await anIdea({ by: author, stage });
      await expect(withdrawIdea(author, idea.id, { reason })).rejects.toMatchObject({
        kind: "conflict",
      });
      expect(await withdrawalOf(idea.id)).toBeNull();
    },
  );

  test("while somebody votes: one or the other comes first, and the counter equals the rows", async () => {
    const [author, voter] = [await aPerson(), await aPerson()];
    const idea = await anIdea({ by: author });
    await aVote({ on: idea });
    await Promise.allSettled([
      voteOnIdea(voter, idea.id, true),
      withdrawIdea(author, idea.id, { reason }),
    ]);
    const { voteCount } = await db().idea.findUniqueOrThrow({ where: { id: idea.id } });
    expect(voteCount).toBe(await db().vote.count({ where: { ideaId: idea.id } }));
    await expect(voteOnIdea(voter, idea.id, false)).rejects.toMatchObject({ kind: "conflict" });
  });
});

describe("nobody else withdraws it", () => {
  test("however much they may do otherwise", async () => {
    const idea = await anIdea();
    const mighty = { role: "leader", admin: true, moderator: true } as const;
    for (const actor of [await aPerson(), await aPerson(mighty)])
      await expect(withdrawIdea(actor, idea.id, { reason })).rejects.toMatchObject({
        kind: "forbidden",
      });
    const gone = await aPerson({ deactivated: true });
    const own = await anIdea({ by: gone });
    await expect(withdrawIdea(gone, own.id, { reason })).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  test("what is not there, or hidden from them, is not found", async () => {
    const [author, reader] = [await aPerson(), await aPerson()];
    const hidden = await anIdea({ by: author });
    await db().idea.update({ where: { id: hidden.id }, data: { hiddenAt: new Date() } });
    for (const id of [newId(), "nonsense", hidden.id])
      await expect(withdrawIdea(reader, id, { reason })).rejects.toMatchObject({
        kind: "not_found",
      });
  });
});
