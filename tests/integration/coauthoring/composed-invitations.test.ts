import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { answerInvitation } from "#app/features/ideas/coauthoring/answer-invitation.server.ts";
import {
  colleaguesToInvite,
  invitedTo,
  mistakesInCoAuthors,
} from "#app/features/ideas/coauthoring/coauthoring.queries.server.ts";
import {
  chosenCoAuthors,
  coAuthorFields,
} from "#app/features/ideas/coauthoring/composed-invitations.ts";
import { draftOf, ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { draftSchema } from "#app/features/ideas/idea.schema.ts";
import { saveDraft } from "#app/features/ideas/save-draft.server.ts";
import { submitIdea, type SubmitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { changePremoderation } from "#app/features/ideas/change-premoderation.server.ts";
import { queueIdea } from "#app/features/moderation/queue-idea.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { readForm } from "#app/platform/text.ts";
import { react } from "#app/reactions/react.server.ts";
import { decided, openCaseOf } from "#tests/integration/moderation/cases.ts";
import { typedIdea } from "#tests/integration/ideas/typed-idea.ts";
import { aCategory, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { doJobs } from "#tests/support/waiting-jobs.ts";

useDatabase();

let author: Actor;
let friend: Actor;
let draftId: string;

beforeEach(async () => {
  await anOrganisation();
  [author, friend] = [await aPerson({ name: "Ada Byron" }), await aPerson({ name: "Max Friend" })];
  draftId = newId();
});

async function post(coAuthorIds: readonly string[], more: Partial<SubmitIdea> = {}) {
  return submitIdea(author, { ...(await typedIdea()), draftId, coAuthorIds, ...more });
}

async function told(person: Actor): Promise<string[]> {
  await doJobs("react", react);
  return (await inbox(person, null)).lines.map(({ kind }) => kind);
}

const byId = ({ id }: { readonly id: string }) => id;
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

describe("co-authors chosen while an idea is composed", () => {
  test("are invited when it is posted, told once, and named when they accept", async () => {
    const other = await aPerson({ name: "Zoe Zephyr" });
    await setFollow(friend, { kind: "person", id: author.id }, "following");
    const id = await post([friend.id, other.id]);
    expect(names(await invitedTo(id))).toEqual(["Max Friend", "Zoe Zephyr"]);
    expect(names((await ideaPage(friend, id, "en")).authors)).toEqual(["Ada Byron"]);
    expect(await told(other)).toEqual(["author-invited"]);
    expect(await sql("select from notification where kind = 'author-invited'")).toHaveLength(2);
    await answerInvitation(friend, id, { accepts: true });
    expect(names((await ideaPage(author, id, "en")).authors)).toEqual(["Ada Byron", "Max Friend"]);
  });

  test("are invited once by an idea that is sent twice, and at once", async () => {
    const idea = { ...(await typedIdea()), draftId, coAuthorIds: [friend.id] };
    const ids = await Promise.all([submitIdea(author, idea), submitIdea(author, idea)]);
    expect(await submitIdea(author, idea)).toBe(draftId);
    expect(new Set(ids)).toEqual(new Set([draftId]));
    expect(await invitedTo(draftId)).toHaveLength(1);
    expect(await sql("select from domain_event where kind = 'coauthor.invited'")).toHaveLength(1);
    expect(await db().idea.count()).toBe(1);
  });

  test("of an idea that waits for a moderator hear of it only once it is let through", async () => {
    const [admin, moderator] = [await aPerson({ admin: true }), await aPerson({ moderator: true })];
    const { id: categoryId } = await aCategory();
    await changePremoderation(admin, { id: categoryId, premoderated: true });
    const id = await post([friend.id], { categoryId });
    await queueIdea(id, newId());
    expect(await told(friend)).toEqual([]);
    await expect(answerInvitation(friend, id, { accepts: true })).rejects.toMatchObject({
      kind: "not_found",
    });
    await decided(moderator, await openCaseOf(id), "approved");
    expect(await told(friend)).toEqual(["author-invited"]);
    await answerInvitation(friend, id, { accepts: true });
    expect(names((await ideaPage(friend, id, "en")).authors)).toContain("Max Friend");
  });
});

describe("nothing is posted, nobody invited and the draft kept", () => {
  const refusals: [string, () => Promise<[string[], Partial<SubmitIdea>?]>, string][] = [
    [
      "when somebody chosen has left",
      async () => [[friend.id, (await aPerson({ deactivated: true })).id]],
      "coauthoring.personUnknown",
    ],
    ["for nobody", () => Promise.resolve([[friend.id, newId()]]), "coauthoring.personUnknown"],
    ["for nonsense", () => Promise.resolve([["' or 1=1 --"]]), "coauthoring.personUnknown"],
    [
      "when its author is chosen",
      () => Promise.resolve([[friend.id, author.id]]),
      "coauthoring.oneself",
    ],
    [
      "when there are too many",
      async () => [(await Promise.all(Array.from({ length: 10 }, () => aPerson()))).map(byId)],
      "coauthoring.full",
    ],
    [
      "under a pseudonym",
      async () => {
        const { id: categoryId } = await aCategory({ pseudonyms: true });
        return [[friend.id], { unnamed: true, categoryId }];
      },
      "coauthoring.unnamed",
    ],
  ];
  test.each(refusals)("%s", async (_, wrong, key) => {
    const [ids, more] = await wrong();
    const kept = { title: "Mine", coAuthor1: friend.id };
    await saveDraft(author, draftId, kept);
    await expect(post(ids, more)).rejects.toMatchObject({ says: { key } });
    expect(await db().idea.count()).toBe(0);
    expect(await sql("select from author_invitation")).toEqual([]);
    expect(await sql("select from domain_event")).toEqual([]);
    expect(await draftOf(author.id, draftId)).toEqual(kept);
  });
});

describe("the form of a new idea", () => {
  test("reads whom its fields name, each once, and a draft keeps them", () => {
    const fields = { title: "T", coAuthor1: friend.id, coAuthor2: "", coAuthor9: friend.id };
    expect(chosenCoAuthors(fields)).toEqual([friend.id]);
    expect(chosenCoAuthors({ coAuthor10: friend.id, coAuthor0: friend.id })).toEqual([]);
    expect(readForm(draftSchema, { ...fields, coAuthor10: "x" })).toEqual({
      ok: true,
      input: fields,
    });
    expect(coAuthorFields).toHaveLength(9);
  });

  test("says by which field somebody cannot be invited", async () => {
    const gone = await aPerson({ deactivated: true });
    const fields = {
      coAuthor1: friend.id,
      coAuthor2: gone.id,
      coAuthor3: author.id,
      coAuthor4: "nonsense",
    };
    expect(await mistakesInCoAuthors(author, fields)).toEqual({
      coAuthor2: { key: "coauthoring.personUnknown" },
      coAuthor3: { key: "coauthoring.oneself" },
      coAuthor4: { key: "coauthoring.personUnknown" },
    });
    expect(await mistakesInCoAuthors(author, { coAuthor1: friend.id })).toBeNull();
  });

  test("offers active colleagues of one's unit, and whoever is chosen already", async () => {
    const unit = await aUnit();
    author = await aPerson({ unit });
    const near = await aPerson({ name: "Near Neighbour", unit });
    const left = await aPerson({ name: "Gone Chosen", unit, deactivated: true });
    await aPerson({ name: "Gone Otherwise", unit, deactivated: true });
    const offered = await colleaguesToInvite(author, [friend.id, left.id, author.id, "nonsense"]);
    expect(names(offered)).toEqual(["Gone Chosen", "Max Friend", near.name]);
    expect(names(await colleaguesToInvite(author, []))).toEqual([near.name]);
  });
});
