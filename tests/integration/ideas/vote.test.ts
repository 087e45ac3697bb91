import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { isRefusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { ideaPolicy } from "#app/features/ideas/idea.policy.ts";
import { stages, takesVotes } from "#app/features/ideas/idea.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { disagreements } from "./invariants.ts";

const database = useDatabase();

async function anImportedPerson(): Promise<Actor> {
  const [person, importId] = [await aPerson(), newId()];
  await sql(
    "insert into import (id, kind, name, fingerprint) values ($1, 'ballots', 'Lakeside', 'f')",
    [importId],
  );
  await sql("update person set import_id = $2, email = null where id = $1", [person.id, importId]);
  return { ...person, active: false };
}

function people(count: number): Promise<Actor[]> {
  return Promise.all(Array.from({ length: count }, () => aPerson()));
}

describe("a vote", () => {
  test("is set once, however often it is set, and withdrawn once", async () => {
    const [idea, voter] = [await anIdea(), await aPerson()];
    const set = { voted: true, votes: 1, revision: 2 };
    expect(await voteOnIdea(voter, idea.id, true)).toEqual(set);
    expect(await voteOnIdea(voter, idea.id, true)).toEqual(set);
    const withdrawn = { voted: false, votes: 0, revision: 3 };
    expect(await voteOnIdea(voter, idea.id, false)).toEqual(withdrawn);
    expect(await voteOnIdea(voter, idea.id, false)).toEqual(withdrawn);
    expect(await disagreements()).toEqual([]);
  });

  test("and its withdrawal are two rows of the list of changes, with the voter's unit and the time", async () => {
    const [idea, voter] = [await anIdea(), await aPerson()];
    const [set, withdrawn] = [new Date("2031-01-01T08:00:00Z"), new Date("2031-01-02T08:00:00Z")];
    await under({ now: set }, () => voteOnIdea(voter, idea.id, true));
    await under({ now: withdrawn }, () => voteOnIdea(voter, idea.id, false));
    const change = { ideaId: idea.id, personId: voter.id, unitId: voter.unitId };
    expect(await database.prisma.voteChange.findMany({ orderBy: { id: "asc" } })).toMatchObject([
      { ...change, delta: 1, at: set },
      { ...change, delta: -1, at: withdrawn },
    ]);
  });

  test("moves the idea up among the trending ones, and its withdrawal back", async () => {
    const [idea, voters] = [await anIdea(), await people(12)];
    const rank = async () =>
      (await database.prisma.idea.findUniqueOrThrow({ where: { id: idea.id } })).rank;
    for (const voter of voters) await voteOnIdea(voter, idea.id, true);
    expect((await rank()) - idea.rank).toBeCloseTo(Math.log10(12), 6);
    for (const voter of voters) await voteOnIdea(voter, idea.id, false);
    expect(await rank()).toBe(idea.rank);
  });

  test("is told to the idea's page and the feed, but only when something changed", async () => {
    const [idea, voter] = [await anIdea(), await aPerson()];
    await voteOnIdea(voter, idea.id, false);
    expect(database.published).toEqual([]);
    await voteOnIdea(voter, idea.id, true);
    await voteOnIdea(voter, idea.id, true);
    const delta = { kind: "votes", ideaId: idea.id, votes: 1, revision: 2 };
    expect(database.published).toEqual([
      { room: `idea:${idea.id}`, delta },
      { room: "feed", delta },
    ]);
  });

  test("makes neither event nor job", async () => {
    await voteOnIdea(await aPerson(), (await anIdea()).id, true);
    expect(
      await sql("select 1 from domain_event union all select 1 from graphile_worker.jobs"),
    ).toEqual([]);
  });
});

describe("a vote is refused", () => {
  test("for one's own idea, also as its second author", async () => {
    const [author, second] = [await aPerson(), await aPerson()];
    const idea = await anIdea({ by: author, with: [second] });
    for (const one of [author, second])
      await expect(voteOnIdea(one, idea.id, true)).rejects.toMatchObject({
        kind: "forbidden",
        says: { key: "ideas.refusedOwnVote" },
      });
    expect(await database.prisma.vote.count()).toBe(0);
  });

  test.each([newId(), "", "1", "\u0000", "../ideas"])(
    "for an idea that does not exist (%j)",
    async (id) => {
      await expect(voteOnIdea(await aPerson(), id, true)).rejects.toMatchObject({
        kind: "not_found",
        says: { key: "ideas.notFound" },
      });
    },
  );

  test("to people who have left and to imported ones, even with a session that believes otherwise", async () => {
    const idea = await anIdea();
    for (const gone of [await aPerson({ deactivated: true }), await anImportedPerson()])
      await expect(voteOnIdea({ ...gone, active: true }, idea.id, true)).rejects.toMatchObject({
        kind: "forbidden",
        says: { key: "ideas.refusedInactive" },
      });
    expect(await disagreements()).toEqual([]);
    expect(await database.prisma.vote.count()).toBe(0);
  });

  test("once votes are closed, and so is withdrawing it", async () => {
    const [idea, voter] = [await anIdea(), await aPerson()];
    await voteOnIdea(voter, idea.id, true);
    await database.prisma.idea.update({ where: { id: idea.id }, data: { stage: "accepted" } });
    for (const want of [true, false])
      await expect(voteOnIdea(voter, idea.id, want)).rejects.toMatchObject({
        kind: "conflict",
        says: { key: "ideas.votesClosed" },
      });
    expect(await database.prisma.vote.count()).toBe(1);
    expect(await disagreements()).toEqual([]);
  });
});

describe("the database's rule agrees with the policy's", () => {
  const kinds = {
    "a colleague": () => aPerson(),
    "a leader": () => aPerson({ role: "leader", admin: true, moderator: true }),
    "an author": () => aPerson(),
    "the second author": () => aPerson(),
    "somebody deactivated": () => aPerson({ deactivated: true }),
    "an imported person": anImportedPerson,
  };

  test.each(
    stages.flatMap((stage) =>
      Object.entries(kinds).map(([kind, who]) => [stage, kind, who] as const),
    ),
  )("at stage %s for %s", async (stage, kind, who) => {
    const actor = await who();
    const [by, second] = kind === "an author" ? [actor, await aPerson()] : [await aPerson(), actor];
    const idea = await anIdea({ by, with: kind === "the second author" ? [second] : [], stage });
    const authorIds = kind === "the second author" ? [by.id, second.id] : [by.id];
    const allowed =
      ideaPolicy.vote(actor, { authorIds }).allowed && takesVotes({ stage, standing: "published" });
    const answer = await voteOnIdea(actor, idea.id, true).catch((error: unknown) => error);
    expect(isRefusal(answer)).toBe(!allowed);
    expect(await database.prisma.vote.count()).toBe(allowed ? 1 : 0);
  });
});

describe("many at once on one idea", () => {
  test("fifty people voting and withdrawing: counter, rows and changes agree, each is answered for themselves", async () => {
    const [idea, voters] = [await anIdea(), await people(50)];
    const answers = await Promise.all(
      voters.flatMap((voter, number) =>
        [true, false, true, number % 2 === 0].map((want) => voteOnIdea(voter, idea.id, want)),
      ),
    );
    const lasting = voters.filter((_, number) => number % 2 === 0).map(({ id }) => id);
    const votes = await database.prisma.vote.findMany();
    expect(new Set(votes.map(({ personId }) => personId))).toEqual(new Set(lasting));
    expect(await database.prisma.idea.findUniqueOrThrow({ where: { id: idea.id } })).toMatchObject({
      voteCount: 25,
    });
    expect(answers.map(({ voted }) => voted)).toEqual(
      voters.flatMap((_, number) => [true, false, true, number % 2 === 0]),
    );
    expect(await disagreements()).toEqual([]);
  });

  test("one person's changes of mind are taken in their order", async () => {
    const [idea, voter] = [await anIdea(), await aPerson()];
    const wishes = [true, false, true, true, false, false, true, false];
    const answers = await Promise.all(wishes.map((want) => voteOnIdea(voter, idea.id, want)));
    expect(answers.map(({ voted }) => voted)).toEqual(wishes);
    const changes = await database.prisma.voteChange.findMany({ orderBy: { id: "asc" } });
    expect(changes.map(({ delta }) => delta)).toEqual([1, -1, 1, -1, 1, -1]);
  });

  test("those refused do not stop those accepted", async () => {
    const author = await aPerson();
    const [idea, voters, gone] = [
      await anIdea({ by: author }),
      await people(4),
      await aPerson({ deactivated: true }),
    ];
    const all = [voters[0], author, voters[1], gone, voters[2], author, voters[3]];
    const results = await Promise.allSettled(
      all.flatMap((who) => (who ? [voteOnIdea(who, idea.id, true)] : [])),
    );
    expect(results.map(({ status }) => status === "fulfilled")).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(await database.prisma.vote.count()).toBe(4);
    expect(await disagreements()).toEqual([]);
  });

  test("each vote keeps the time under which it was cast", async () => {
    const [idea, voters] = [await anIdea(), await people(6)];
    const time = (number: number) => new Date(Date.UTC(2031, 0, 1 + number));
    await Promise.all(
      voters.map((voter, number) =>
        under({ now: time(number) }, () => voteOnIdea(voter, idea.id, true)),
      ),
    );
    const votes = await database.prisma.vote.findMany({ orderBy: { at: "asc" } });
    expect(votes.map(({ personId, at }) => [personId, at])).toEqual(
      voters.map(({ id }, number) => [id, time(number)]),
    );
  });

  test("after a batch that failed the next vote goes through", async () => {
    const [idea, voters] = [await anIdea(), await people(3)];
    await sql("alter table vote_change add constraint refuse check (delta = 0) not valid");
    const failed = await Promise.allSettled(
      voters.map((voter) => voteOnIdea(voter, idea.id, true)),
    );
    await sql("alter table vote_change drop constraint refuse");
    expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(await disagreements()).toEqual([]);
    for (const voter of voters) await voteOnIdea(voter, idea.id, true);
    expect(await database.prisma.vote.count()).toBe(3);
  });
});
