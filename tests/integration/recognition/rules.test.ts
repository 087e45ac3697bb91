import { beforeEach, describe, expect, test, vi } from "vitest";
import { newId } from "#app/core/ids.ts";
import { reactToComment } from "#app/features/discussion/react-to-comment.server.ts";
import { evaluate } from "#app/features/recognition/rules/evaluate.server.ts";
import { lookBack } from "#app/features/recognition/rules/look-back.server.ts";
import { readChanges } from "#app/features/recognition/rules/read-changes.server.ts";
import type { Rule } from "#app/features/recognition/rules/rule.ts";
import { endRule, setRule } from "#app/features/recognition/rules/set-rule.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import {
  aComment,
  anIdea,
  anOrganisation,
  aPerson,
  aUnit,
  aVote,
} from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aBadge, awardsOf } from "#tests/support/recognition-builders.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();
beforeEach(() => anOrganisation());

const simple = { each: null, atLeast: 1, within: null, earned: "once", since: null } as const;

/** A badge that is given by a rule, which looked at nothing yet. */
async function aRule(part: Partial<Rule> = {}) {
  const leader = await aPerson({ role: "leader" });
  const isRepeatable = part.earned !== undefined && part.earned !== "once";
  const badgeId = await aBadge({ givers: ["rule"], isRepeatable });
  const rule = { ...simple, counts: "idea_posted", ...part, id: newId(), badgeId } as const;
  expect(await setRule(leader, rule)).toEqual([]);
  return { ...rule, leader };
}

/** Reads until nothing is left: what other databases of the server are just writing holds the reading up. */
const readAll = () =>
  vi.waitFor(async () => {
    await readChanges();
    const [left] = await sql<{ count: number }>(
      `select (select count(*)::int from vote_change where id > coalesce((select id from rule_cursor where list = 'votes'), 0))
         + (select count(*)::int from comment_reaction_change
            where id > coalesce((select id from rule_cursor where list = 'reactions'), 0)) as count`,
    );
    expect(left?.count).toBe(0);
  }, 10_000);

const jobs = async () =>
  (
    await sql<{ task: string }>(
      "select task_identifier as task from graphile_worker.jobs where task_identifier = 'look-back'",
    )
  ).length;

describe("a badge is given by a rule", () => {
  test("that leaders set, for badges that rules give; what contradicts itself is told", async () => {
    const { leader, id, badgeId } = await aRule();
    expect(await jobs()).toBe(1);
    const staff = await aPerson();
    const again = { ...simple, counts: "idea_posted", id, badgeId } as const;
    await expect(setRule(staff, again)).rejects.toEqual(saying("recognition.refusedDesign"));
    expect(await setRule(leader, again)).toEqual([]);
    expect(await db().badgeRule.count()).toBe(1);
    expect(await setRule(leader, { ...again, id: newId(), atLeast: 0 })).toEqual(["count"]);
    const each = { ...again, id: newId(), earned: "each_subject" } as const;
    await expect(setRule(leader, each)).rejects.toEqual(saying("recognition.notRepeatable"));
    const byLeaders = { ...again, id: newId(), badgeId: await aBadge() };
    await expect(setRule(leader, byLeaders)).rejects.toEqual(saying("recognition.notByRule"));
    await setRule(leader, { ...again, id: newId(), atLeast: 2 });
    expect(await db().badgeRule.count({ where: { endedAt: null } })).toBe(1);
    await endRule(leader, badgeId);
    await endRule(leader, badgeId);
    const kinds = (await db().domainEvent.findMany({ orderBy: { id: "asc" } })).map((e) => e.kind);
    expect(kinds).toEqual(["badge-rule.added", "badge-rule.added", "badge-rule.ended"]);
  });

  test("once, quietly and with what made it enough, however often and by however many it is reckoned", async () => {
    await aRule();
    const author = await aPerson();
    const idea = await anIdea({ by: author });
    await Promise.all([1, 2, 3].map(() => evaluate(["idea_posted"], [author.id])));
    await anIdea({ by: author });
    await evaluate(["idea_posted"], [author.id]);
    const awards = await awardsOf(author);
    expect(awards).toMatchObject([{ state: "accepted_quietly", occasion: "once" }]);
    expect(await db().badgeEarning.findMany()).toMatchObject([
      { personId: author.id, subjects: [{ subjectId: idea.id }] },
    ]);
    expect(await db().awardGift.findMany()).toMatchObject([{ giverId: null, givenAs: "rule" }]);
    expect(await db().awardMove.count()).toBe(2);
  });

  test("for each idea anew where it may be repeated", async () => {
    await aRule({ earned: "each_subject" });
    const author = await aPerson();
    const ideas = [await anIdea({ by: author }), await anIdea({ by: author })];
    await evaluate(["idea_posted"], [author.id]);
    const occasions = (await awardsOf(author)).map(({ occasion }) => occasion);
    expect(occasions.sort()).toEqual(ideas.map(({ id }) => id).sort());
  });

  test("never for what names nobody, is hidden, or was brought in, nor to those who have left", async () => {
    await aRule();
    const [unnamed, hidden, gone] = [
      await aPerson(),
      await aPerson(),
      await aPerson({ deactivated: true }),
    ];
    const idea = await anIdea({ by: unnamed });
    await db().ideaAuthor.updateMany({ where: { ideaId: idea.id }, data: { named: false } });
    const other = await anIdea({ by: hidden });
    await db().idea.update({ where: { id: other.id }, data: { hiddenAt: new Date() } });
    await anIdea({ by: gone });
    await evaluate(["idea_posted"], [unnamed.id, hidden.id, gone.id]);
    expect(await db().award.count()).toBe(0);
  });

  test("no longer once the rule or the badge has ended; what was earned stays", async () => {
    const { leader, badgeId } = await aRule();
    const [first, second] = [await aPerson(), await aPerson()];
    await anIdea({ by: first });
    await evaluate(["idea_posted"], [first.id]);
    await endRule(leader, badgeId);
    await anIdea({ by: second });
    await evaluate(["idea_posted"], [second.id]);
    expect(await awardsOf(first)).toHaveLength(1);
    expect(await awardsOf(second)).toHaveLength(0);
  });
});

test("an idea that is submitted earns its author what its event leads to, however often that is done", async () => {
  await aRule();
  const author = await aPerson();
  const idea = await anIdea({ by: author });
  const id = newId();
  await db().domainEvent.create({
    data: {
      ...{ id, kind: "idea.submitted", actorId: author.id, subjectKind: "idea", at: new Date() },
      ...{ subjectId: idea.id, data: { categoryId: idea.categoryId, unitId: idea.unitId } },
    },
  });
  await react({ eventId: id });
  await react({ eventId: id });
  expect(await awardsOf(author)).toHaveLength(1);
});

describe("votes and reactions, which record no events", () => {
  test("earn from three units on, of which the author's is one; only what changed is looked at", async () => {
    await aRule({ counts: "idea_supported", each: { different: "units", atLeast: 3 } });
    const author = await aPerson();
    const idea = await anIdea({ by: author });
    const unit = await aUnit();
    for (const by of [await aPerson({ unit }), await aPerson({ unit })])
      await aVote({ by, on: idea });
    await readAll();
    expect(await awardsOf(author)).toHaveLength(0);
    await aVote({ on: idea });
    await readAll();
    await readAll();
    expect(await awardsOf(author)).toHaveLength(1);
  });

  test("tell nothing while votes are hidden", async () => {
    await aRule({ counts: "idea_supported", each: { different: "units", atLeast: 2 } });
    const author = await aPerson();
    const idea = await anIdea({ by: author });
    await db().idea.update({ where: { id: idea.id }, data: { hideCounts: "until_closing" } });
    await aVote({ on: idea });
    await readAll();
    expect(await awardsOf(author)).toHaveLength(0);
  });

  test("of others than the author make a comment helpful, as long as they stand", async () => {
    await aRule({ counts: "comment_helpful", each: { different: "people", atLeast: 2 } });
    const [author, one, other] = [await aPerson(), await aPerson(), await aPerson()];
    const comment = await aComment({ by: author, on: await anIdea() });
    const helpful = (who: typeof author, wanted: boolean) =>
      reactToComment(who, comment.id, "helpful", wanted);
    await helpful(one, true);
    await helpful(other, true);
    await helpful(other, false);
    await readAll();
    expect(await awardsOf(author)).toHaveLength(0);
    await helpful(other, true);
    await readAll();
    expect(await awardsOf(author)).toHaveLength(1);
  });
});

describe("a rule looks back", () => {
  test("at everything that was done before it was added, and says how far it is", async () => {
    const authors = [await aPerson(), await aPerson()];
    for (const by of authors) await anIdea({ by });
    const { id } = await aRule();
    await Promise.all([lookBack({ ruleId: id }), lookBack({ ruleId: id })]);
    for (const author of authors) expect(await awardsOf(author)).toHaveLength(1);
    const run = await db().ruleRun.findUniqueOrThrow({ where: { ruleId: id } });
    expect(run.done).toBe(run.total);
    expect(run.total).toBe(await db().person.count());
    expect(run.finishedAt).not.toBeNull();
    await lookBack({ ruleId: id });
    expect(await db().award.count()).toBe(2);
  });

  test("not before the day from which it counts, and no further once it has ended", async () => {
    const author = await aPerson();
    await anIdea({ by: author, at: new Date("2026-01-01T00:00:00Z") });
    const rule = await aRule({ since: new Date("2026-06-01T00:00:00Z") });
    await lookBack({ ruleId: rule.id });
    expect(await awardsOf(author)).toHaveLength(0);
    const other = await aRule();
    await endRule(other.leader, other.badgeId);
    await lookBack({ ruleId: other.id });
    expect(await awardsOf(author)).toHaveLength(0);
  });
});
