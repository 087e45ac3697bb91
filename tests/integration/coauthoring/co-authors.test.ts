import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { answerInvitation } from "#app/features/ideas/coauthoring/answer-invitation.server.ts";
import { authorsAtMost } from "#app/features/ideas/coauthoring/coauthoring.ts";
import {
  invitedTo,
  ownInvitation,
} from "#app/features/ideas/coauthoring/coauthoring.queries.server.ts";
import { inviteCoAuthor } from "#app/features/ideas/coauthoring/invite-co-author.server.ts";
import { leaveIdea } from "#app/features/ideas/coauthoring/leave-idea.server.ts";
import { withdrawInvitation } from "#app/features/ideas/coauthoring/withdraw-invitation.server.ts";
import { ideaSteps } from "#app/features/ideas/deciding/steps.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { saysTitle } from "#app/features/notifications/notification-words.ts";
import { newId } from "#app/core/ids.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { translator } from "#app/words.server.ts";
import {
  aCategory,
  anIdea,
  anOrganisation,
  aPerson,
  aUnit,
  aVote,
} from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { doJobs } from "#tests/support/waiting-jobs.ts";

useDatabase();

let author: Actor;
let friend: Actor;
let idea: { id: string };

beforeEach(async () => {
  await anOrganisation();
  [author, friend] = [await aPerson({ name: "Ada Byron" }), await aPerson({ name: "Max Friend" })];
  idea = await anIdea({ by: author });
});

const accept = () => answerInvitation(friend, idea.id, { accepts: true });
const decline = () => answerInvitation(friend, idea.id, { accepts: false });
const invite = () => inviteCoAuthor(author, idea.id, friend.id);
const names = async (reader: Actor) =>
  (await ideaPage(reader, idea.id, "en")).authors.map(({ name }) => name);

async function told(person: Actor): Promise<string[]> {
  await doJobs("react", react);
  const { lines } = await inbox(person, null);
  return lines.map((line) => saysTitle(translator("en"), line, person.name));
}

describe("an invited colleague", () => {
  test("is told, and named only once they have accepted; the authors are told", async () => {
    await invite();
    expect(await told(friend)).toEqual(["Ada Byron invites you to be a co-author"]);
    expect(await names(friend)).toEqual(["Ada Byron"]);
    expect(await ownInvitation(friend, idea.id)).toMatchObject({ inviter: "Ada Byron" });
    await accept();
    expect(await names(await aPerson())).toEqual(["Ada Byron", "Max Friend"]);
    expect(await told(author)).toEqual(["Max Friend has joined the authors of an idea of yours"]);
    expect(await invitedTo(idea.id)).toEqual([]);
  });

  test("stands in what has happened with the day they joined, and left, and did not post it", async () => {
    await invite();
    await accept();
    const { authors } = await ideaPage(author, idea.id, "en");
    expect(authors.map(({ name, joined }) => [name, joined])).toEqual([
      ["Ada Byron", false],
      ["Max Friend", true],
    ]);
    await leaveIdea(friend, idea.id);
    expect(await ideaSteps(idea.id, "en")).toMatchObject([
      { kind: "joined", who: "Max Friend" },
      { kind: "left", who: "Max Friend" },
    ]);
  });

  test("may edit, and no longer vote or answer", async () => {
    const unit = await aUnit();
    friend = await aPerson({ manages: [unit] });
    idea = await anIdea({ by: author, unit });
    expect((await ideaPage(friend, idea.id, "en")).can).toMatchObject({
      answer: true,
      edit: false,
    });
    await invite();
    await accept();
    const can = { edit: true, vote: false, answer: false };
    expect((await ideaPage(friend, idea.id, "en")).can).toMatchObject(can);
    const { categoryId } = await db().idea.findUniqueOrThrow({ where: { id: idea.id } });
    const text = { title: "Ours", problem: "P", proposal: "Q", beneficiary: "" };
    await editIdea(friend, idea.id, { ...text, kind: "improve", categoryId, textVersion: 1 });
    await expect(voteOnIdea(friend, idea.id, true)).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("has their vote taken back when accepting, in the open; the count follows", async () => {
    await aVote({ by: friend, on: idea });
    await aVote({ on: idea });
    await invite();
    expect((await ideaPage(author, idea.id, "en")).votes).toBe(2);
    await accept();
    expect((await ideaPage(author, idea.id, "en")).votes).toBe(1);
    expect(
      await sql("select from vote_change where person_id = $1 and delta = -1", [friend.id]),
    ).toHaveLength(1);
    expect(await sql("select from vote where person_id = $1", [friend.id])).toEqual([]);
  });

  test("is asked to answer it no more when they were", async () => {
    await sql("update idea set owner_id = $2 where id = $1", [idea.id, friend.id]);
    await invite();
    await accept();
    expect((await db().idea.findUniqueOrThrow({ where: { id: idea.id } })).ownerId).toBeNull();
  });

  test("may decline: nobody is named, who invited is told, and may invite again", async () => {
    await invite();
    await decline();
    expect(await names(author)).toEqual(["Ada Byron"]);
    expect(await told(author)).toEqual(["Max Friend has declined to be a co-author"]);
    await invite();
    await accept();
    expect(await names(author)).toHaveLength(2);
  });

  test("finds no trace of an invitation that was taken back, told before or not, and the next one", async () => {
    const unread = async () =>
      (await sql("select from inbox_line where person_id = $1", [friend.id])).length;
    await invite();
    expect(await told(friend)).toHaveLength(1);
    await withdrawInvitation(author, idea.id, friend.id);
    expect(await told(friend)).toEqual([]);
    expect([await unread(), await sql("select from notification")]).toEqual([0, []]);
    await invite();
    await withdrawInvitation(author, idea.id, friend.id);
    expect(await told(friend)).toEqual([]);
    await invite();
    const taken = await sql<{ id: string }>(
      "select id from domain_event where kind = 'coauthor.uninvited' order by id",
    );
    expect(await told(friend)).toEqual(["Ada Byron invites you to be a co-author"]);
    // Done again, and late: the invitation that stands by now stays.
    for (const { id } of taken) await react({ eventId: id });
    expect(await told(friend)).toHaveLength(1);
  });

  test("cannot accept what was taken back, nor what others were invited to", async () => {
    await invite();
    await withdrawInvitation(author, idea.id, friend.id);
    await withdrawInvitation(author, idea.id, friend.id);
    await expect(accept()).rejects.toMatchObject({ kind: "not_found" });
    await invite();
    await expect(
      answerInvitation(await aPerson(), idea.id, { accepts: true }),
    ).rejects.toMatchObject({ kind: "not_found" });
  });

  test("who accepts twice at once, while voting, is one author without a vote", async () => {
    await invite();
    await Promise.allSettled([accept(), voteOnIdea(friend, idea.id, true), accept()]);
    expect(await names(author)).toEqual(["Ada Byron", "Max Friend"]);
    const [row] = await sql("select secret_vote_count as votes from idea where id = $1", [idea.id]);
    expect(row).toEqual({ votes: 0 });
    expect(await sql("select from vote")).toEqual([]);
  });

  test("forgoes a vote whose count they saw, like anybody who withdraws it", async () => {
    idea = await anIdea({ by: author, category: await aCategory({ hideCounts: "until_voted" }) });
    await aVote({ by: friend, on: idea });
    await invite();
    await accept();
    await leaveIdea(friend, idea.id);
    await expect(voteOnIdea(friend, idea.id, true)).rejects.toMatchObject({ kind: "conflict" });
  });
});

describe("inviting", () => {
  test("is for authors alone, and twice is once", async () => {
    const stranger = await aPerson({ role: "leader", admin: true, moderator: true });
    const refused = { kind: "forbidden" };
    await expect(inviteCoAuthor(stranger, idea.id, friend.id)).rejects.toMatchObject(refused);
    await expect(withdrawInvitation(stranger, idea.id, friend.id)).rejects.toMatchObject(refused);
    await Promise.all([invite(), invite()]);
    expect(await invitedTo(idea.id)).toHaveLength(1);
    expect(await sql("select from domain_event where kind = 'coauthor.invited'")).toHaveLength(1);
    await inviteCoAuthor(author, idea.id, author.id);
    expect(await invitedTo(idea.id)).toHaveLength(1);
  });

  test("is refused for nobody, and for those who are not active", async () => {
    const gone = await aPerson({ deactivated: true });
    for (const id of [gone.id, newId(), "nonsense", ""])
      await expect(inviteCoAuthor(author, idea.id, id)).rejects.toMatchObject({ kind: "invalid" });
    await expect(inviteCoAuthor(author, newId(), friend.id)).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  test("ends with ten authors, invited ones counted in, also when two invite at once", async () => {
    const others = await Promise.all(Array.from({ length: authorsAtMost + 2 }, () => aPerson()));
    const answers = await Promise.allSettled(
      others.map(({ id }) => inviteCoAuthor(author, idea.id, id)),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(authorsAtMost - 1);
    expect(await invitedTo(idea.id)).toHaveLength(authorsAtMost - 1);
  });

  test("is refused under a pseudonym, and once the idea has been decided on", async () => {
    await sql("update idea_author set named = false where idea_id = $1", [idea.id]);
    await expect(invite()).rejects.toMatchObject({ says: { key: "coauthoring.unnamed" } });
    const decided = await anIdea({ by: author, stage: "accepted" });
    await expect(inviteCoAuthor(author, decided.id, friend.id)).rejects.toMatchObject({
      says: { key: "coauthoring.tooLate" },
    });
  });
});

describe("leaving", () => {
  test("takes one's name away and keeps what one edited; the last author stays", async () => {
    await invite();
    await accept();
    await leaveIdea(author, idea.id);
    await leaveIdea(author, idea.id);
    expect(await names(author)).toEqual(["Max Friend"]);
    await expect(leaveIdea(friend, idea.id)).rejects.toMatchObject({
      says: { key: "coauthoring.lastAuthor" },
    });
  });

  test("by both at once leaves one", async () => {
    await invite();
    await accept();
    await Promise.allSettled([leaveIdea(author, idea.id), leaveIdea(friend, idea.id)]);
    expect(await names(author)).toHaveLength(1);
  });
});
