import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { inviteCoAuthor } from "#app/features/ideas/coauthoring/invite-co-author.server.ts";
import { answerInvitation } from "#app/features/ideas/coauthoring/answer-invitation.server.ts";
import { leaveIdea } from "#app/features/ideas/coauthoring/leave-idea.server.ts";
import { assignOwner } from "#app/features/ideas/deciding/assign-owner.server.ts";
import { chosenIdeas } from "#app/features/ideas/deciding/bulk.queries.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { possibleOwners } from "#app/features/ideas/deciding/owner.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { mergePreview } from "#app/features/ideas/merging/merge-preview.queries.server.ts";
import { readQueueFilter } from "#app/features/ideas/promising/queue/queue-filter.ts";
import { queuePage } from "#app/features/ideas/promising/queue/queue.queries.server.ts";
import { answerRecording } from "#app/features/ideas/recording/answer-recording.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { reportThing } from "#app/features/moderation/report-thing.server.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aRecording } from "#tests/support/recording-builder.ts";
import { doJobs } from "#tests/support/waiting-jobs.ts";
import { aHierarchy, aWish } from "../deciding/deciders.ts";
import { disagreements } from "../ideas/invariants.ts";
import { merged, refusedWith, unmerged, votersOf } from "../merging/merging-world.ts";
import { decided, lastAct, openCaseOf, reasonId, reported } from "../moderation/cases.ts";

useDatabase();

/** An idea of somebody's team that its manager wrote down for them. */
async function byItsManager() {
  const people = await aHierarchy();
  const idea = await anIdea({ by: people.author, unit: people.units.team });
  await aRecording({ idea, by: people.manager, for: people.author });
  return { ...people, idea };
}

const queueOf = async (actor: Actor) =>
  (await queuePage(actor, readQueueFilter(new URLSearchParams("")))).rows.map(({ id }) => id);

const refuse = (actor: Actor, { id }: { id: string }) =>
  answerRecording(actor, id, { isMine: false });

describe("whoever wrote an idea down for a colleague", () => {
  test("does not answer it, not even as its manager: the next one above does", async () => {
    const { idea, manager, director } = await byItsManager();
    await expect(decide(manager, await aWish(idea, "open", "in_review"))).rejects.toMatchObject(
      refusedWith("ideas.refusedAnswer", "forbidden"),
    );
    expect((await ideaPage(manager, idea.id, "en")).can.answer).toBe(false);
    expect(await queueOf(manager)).toEqual([]);
    expect(await chosenIdeas(manager, [idea.id])).toMatchObject([{ canAnswer: false }]);
    expect(await queueOf(director)).toEqual([idea.id]);
    await decide(director, await aWish(idea, "open", "in_review"));
  });

  test("does not answer it as a leader either", async () => {
    const { idea, leader, author } = await byItsManager();
    const other = await anIdea({ by: author });
    await aRecording({ idea: other, by: leader, for: author });
    for (const [{ id }, may] of [[idea, true] as const, [other, false] as const]) {
      expect((await ideaPage(leader, id, "en")).can.answer).toBe(may);
      expect(await chosenIdeas(leader, [id])).toMatchObject([{ canAnswer: may }]);
    }
    await expect(decide(leader, await aWish(other, "open", "in_review"))).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test("is not asked to answer it", async () => {
    const { idea, director, author } = await byItsManager();
    const other = await anIdea({ by: author, unit: await aUnit() });
    const recorder = await aPerson();
    await aRecording({ idea: other, by: recorder, for: author });
    const leader = await aPerson({ role: "leader" });
    await expect(assignOwner(leader, other.id, recorder.id)).rejects.toMatchObject(
      refusedWith("deciding.ownerIsAuthor", "invalid"),
    );
    const names = (await possibleOwners(other.id, recorder.unitId)).map(({ id }) => id);
    expect(names).not.toContain(recorder.id);
    await assignOwner(director, idea.id, recorder.id);
  });

  test("does not merge it, and sees so before", async () => {
    const { idea, leader, units } = await byItsManager();
    const recorder = await aPerson({ moderator: true });
    const into = await anIdea({ unit: units.team });
    await aRecording({ idea: into, by: recorder, for: await aPerson() });
    await expect(merged(recorder, idea, into)).rejects.toMatchObject(
      refusedWith("merging.refusedAuthor", "forbidden"),
    );
    expect((await mergePreview(recorder, idea.id, into.id)).refusal).toMatchObject({
      key: "merging.refusedAuthor",
    });
    await merged(leader, idea, into);
  });

  test("is not among those who vote for it, whatever is merged into it, nor once that is undone", async () => {
    const { idea, manager, leader } = await byItsManager();
    const other = await anIdea();
    await voteOnIdea(manager, other.id, true);
    const voter = await aPerson();
    await voteOnIdea(voter, other.id, true);
    await merged(leader, other, idea);
    expect(await votersOf(idea.id)).toEqual([voter.id]);
    expect(await disagreements()).toEqual([]);
    await unmerged(leader, other);
    expect(await votersOf(idea.id)).toEqual([]);
    expect(await votersOf(other.id)).toEqual([manager.id, voter.id].sort());
    expect(await disagreements()).toEqual([]);
  });

  test("stays its author after a refusal when an idea of theirs that was part of it goes", async () => {
    const { idea, manager, author, leader } = await byItsManager();
    const own = await anIdea({ by: manager });
    await merged(leader, own, idea);
    await refuse(author, idea);
    await unmerged(leader, own);
    const { authors } = await ideaPage(leader, idea.id, "en");
    expect(authors.map(({ id }) => id)).toEqual([manager.id]);
  });

  test("neither reports it nor decides on it as a moderator, and is told like its author when it is hidden", async () => {
    const [author, recorder] = [await aPerson(), await aPerson({ moderator: true })];
    const moderator = await aPerson({ moderator: true });
    const idea = await anIdea({ by: author });
    await aRecording({ idea, by: recorder, for: author });
    const report = { thing: { kind: "idea", id: idea.id }, reasonId, words: "" } as const;
    await expect(reportThing(recorder, report)).rejects.toMatchObject({ kind: "forbidden" });
    await reported(await aPerson(), "idea", idea);
    const caseId = await openCaseOf(idea.id);
    await expect(decided(recorder, caseId, "dismissed")).rejects.toMatchObject({
      kind: "forbidden",
    });
    await decided(moderator, caseId, "hidden");
    expect(await lastAct(idea.id)).toMatchObject({ kind: "hidden" });
    await doJobs("react", react);
    for (const person of [author, recorder])
      expect((await inbox(person, null)).lines.map(({ kind }) => kind)).toContain("moderated");
  });

  test("changes it no more once the colleague has left it to a co-author", async () => {
    const { idea, author, manager } = await byItsManager();
    const third = await aPerson();
    await inviteCoAuthor(author, idea.id, third.id);
    await answerInvitation(third, idea.id, { accepts: true });
    await leaveIdea(author, idea.id);
    const page = await ideaPage(manager, idea.id, "en");
    expect(page.can).toMatchObject({ edit: false, withdraw: false, vote: false });
    expect(page.writtenDown).toMatchObject({ colleague: null });
  });
});
