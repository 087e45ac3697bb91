import { describe, expect, test } from "vitest";
import { system, type Actor } from "#app/core/actor.ts";
import { parseCursor } from "#app/core/page.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { changeVotingRule } from "#app/features/ideas/voting/change-voting-rule.server.ts";
import { managedVotingRule, votersPage } from "#app/features/ideas/voting/voting.queries.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aCategory, anIdea, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

const rule = { hideCounts: "until_closing", hiddenUntil: "", showVoters: true } as const;

async function names(ideaId: string) {
  return (await votersPage(ideaId, null)).rows.map(({ name }) => name);
}

describe("a category's voting rule", () => {
  test("is set by administrators, and recorded once", async () => {
    await anOrganisation({ timeZone: "Pacific/Auckland" });
    const [admin, { id }] = [await aPerson({ admin: true }), await aCategory()];
    const wanted = { ...rule, id, hiddenUntil: "2131-01-10T08:30" };
    await changeVotingRule(admin, wanted);
    await changeVotingRule(admin, wanted);
    const hiddenUntil = new Date("2131-01-09T19:30:00Z");
    expect(await managedVotingRule(admin, id)).toEqual({ ...rule, hiddenUntil });
    expect(await database.prisma.domainEvent.findMany()).toMatchObject([
      {
        kind: "category.voting-changed",
        subjectId: id,
        data: { ...rule, hiddenUntil: hiddenUntil.toISOString() },
      },
    ]);
    await changeVotingRule(admin, { ...wanted, hideCounts: "never" });
    expect(await managedVotingRule(admin, id)).toMatchObject({ hiddenUntil: null });
  });

  test("set by two at once is one of theirs", async () => {
    const { id } = await aCategory();
    await Promise.all(
      [true, false].map((showVoters) => changeVotingRule(system, { ...rule, id, showVoters })),
    );
    expect(await sql("select from category_voting")).toHaveLength(1);
  });

  test("is refused to others, for no category, and with a date that is none or has passed", async () => {
    await anOrganisation();
    const { id } = await aCategory();
    const refusal = (actor: Actor, wish: Partial<Parameters<typeof changeVotingRule>[1]>) =>
      expect(changeVotingRule(actor, { ...rule, id, ...wish })).rejects;
    const admin = await aPerson({ admin: true });
    for (const person of [await aPerson({ role: "leader" }), await aPerson({ moderator: true })])
      await refusal(person, {}).toMatchObject({ kind: "forbidden" });
    await refusal(admin, { id: "x" }).toMatchObject({ kind: "not_found" });
    for (const hiddenUntil of ["tomorrow", "2131-02-31T10:00", "'", "\u0000"])
      await refusal(admin, { hiddenUntil }).toMatchObject({
        says: { key: "voting.untilUnreadable" },
      });
    await refusal(admin, { hiddenUntil: "2001-01-01T00:00" }).toMatchObject({
      says: { key: "voting.untilPast" },
    });
    expect(await sql("select from category_voting")).toEqual([]);
  });
});

describe("who voted", () => {
  test("is shown where the category shows it, the latest first, over its pages", async () => {
    const idea = await anIdea({ category: await aCategory({ showVoters: true }) });
    const voters: string[] = [];
    for (let number = 0; number < 52; number++) {
      const voter = await aPerson();
      await voteOnIdea(voter, idea.id, true);
      voters.unshift(voter.id);
    }
    const first = await votersPage(idea.id, null);
    const second = await votersPage(idea.id, parseCursor(first.next));
    expect([first.votes, first.rows.length, second.rows.length]).toEqual([52, 50, 2]);
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(voters);
  });

  test("is shown nowhere else: without the rule, posted before it, moved in, after it, hidden, unknown", async () => {
    const [plain, showing, hiding] = [
      await aCategory(),
      await aCategory({ showVoters: true }),
      await aCategory({ showVoters: true, hideCounts: "until_voted" }),
    ];
    const [without, moved, after, hidden] = [
      await anIdea({ category: plain }),
      await anIdea({ category: plain }),
      await anIdea({ category: showing }),
      await anIdea({ category: hiding }),
    ];
    await sql("update idea set category_id = $1 where id = $2", [showing.id, moved.id]);
    for (const { id } of [without, moved, hidden, { id: "x" }])
      await expect(names(id)).rejects.toMatchObject({ kind: "not_found" });
    expect(await names(after.id)).toEqual([]);
    await sql("update category_voting set show_voters = false where category_id = $1", [
      showing.id,
    ]);
    await expect(names(after.id)).rejects.toMatchObject({ kind: "not_found" });
  });

  test("stays hidden with the count, from those who have voted too, and is shown with it", async () => {
    const category = await aCategory({ showVoters: true, hideCounts: "until_voted" });
    const [idea, voter] = [await anIdea({ category }), await aPerson({ name: "Ada" })];
    await voteOnIdea(voter, idea.id, true);
    await expect(names(idea.id)).rejects.toMatchObject({ kind: "not_found" });
    await sql("update idea set stage = 'accepted'");
    expect(await names(idea.id)).toEqual(["Ada"]);
  });
});
