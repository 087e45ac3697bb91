import { randomBytes } from "node:crypto";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { unsubscribeSecret } from "#app/features/mail/unsubscribe/unsubscribe-secret.server.ts";
import { unsubscribeToken } from "#app/features/mail/unsubscribe/unsubscribe-token.ts";
import { vapidKeys } from "#app/features/mail/push/vapid.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { hashToken } from "#app/platform/session-adapter.server.ts";
import { aCategory, aComment, aMail, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { aFile, aPicture } from "#tests/support/file-builder.ts";
import { aRecording } from "#tests/support/recording-builder.ts";
import { aSavedSearch } from "#tests/support/search-builders.ts";
import { challengePlaces } from "./challenge-places.ts";
import { aChallenge } from "#tests/support/challenge-builders.ts";
import { moderatedThings } from "./moderated-things.ts";
import { decidedIdeas } from "./decided-ideas.ts";
import { aMerge } from "#tests/support/merge-builder.ts";
import { aNote, anOfficialAnswer } from "#tests/support/talk.ts";
import { cookieName, sessionToken } from "#tests/support/sign-in.ts";

/** Who asks: nobody, or somebody whose sign-in no longer holds, or each kind of person who may be signed in. */
export const strangers = ["nobody", "deactivated", "expired", "imported"] as const;
export const members = [
  "staff",
  "author",
  "manager",
  "leader",
  "moderator",
  "administrator",
] as const;
export type Kind = (typeof strangers)[number] | (typeof members)[number];

/** A small organisation with one of everything; `places` are the ids (and the token) that addresses name. */
export interface World {
  readonly people: Readonly<Record<(typeof members)[number], Actor>>;
  readonly places: Readonly<Record<string, string>>;
  /** Cookie headers by kind of person. */
  readonly cookies: Readonly<Record<Kind, string>>;
}

/** Makes a world; any number may stand beside each other. */
export async function aWorld(): Promise<World> {
  const unit = await aUnit();
  const [staff, author, manager, leader, moderator, administrator, other] = await Promise.all([
    aPerson({ unit }),
    aPerson({ unit }),
    aPerson({ unit, manages: [unit] }),
    aPerson({ unit, role: "leader" }),
    aPerson({ unit, moderator: true }),
    aPerson({ unit, admin: true }),
    aPerson({ unit }),
  ]);
  const people = { staff, author, manager, leader, moderator, administrator };
  const idea = await anIdea({ by: author, unit });
  const comment = await aComment({ by: author, on: idea, text: "A word from the author" });
  const decided = await decidedIdeas(people, unit);
  const moderated = await moderatedThings(people, idea);
  const answer = await anOfficialAnswer({ by: manager, on: idea, text: "We will try it" });
  const note = await aNote({ by: manager, on: idea, text: "A word among those who answer" });
  const into = await anIdea({ by: other, unit });
  const merged = await anIdea({ by: author, unit });
  const draft = newId();
  await db().ideaDraft.create({
    data: {
      id: draft,
      personId: author.id,
      fields: { title: "Half a thought" },
      updatedAt: new Date(),
    },
  });
  // They are made when first asked for, by a page that writes nothing else.
  await vapidKeys(sql);
  const recorded = await anIdea({ by: author, unit });
  await aRecording({ idea: recorded, by: other, for: author });
  const challengeWritten = await aChallenge({ by: manager });
  const places = {
    challengeWritten: challengeWritten.id,
    challengeWrittenFile: (await aPicture({ by: manager, on: challengeWritten, kind: "challenge" }))
      .id,
    recorded: recorded.id,
    file: (await aFile({ by: author, on: idea })).id,
    shownFile: (await aFile({ by: author, on: idea })).id,
    draftFile: (await aFile({ by: author, on: { id: draft } })).id,
    idea: idea.id,
    ...decided,
    ...moderated,
    ...(await challengePlaces(people)),
    into: into.id,
    merged: merged.id,
    merge: await aMerge({ idea: merged, into: await anIdea({ by: other, unit }), by: leader }),
    category: idea.categoryId,
    ...(await askingCategory()),
    version: await anEarlierText(idea, author),
    unit: unit.id,
    empty: (await aUnit({ under: unit })).id,
    comment: comment.id,
    answer: answer.id,
    note: note.id,
    draft,
    new: newId(),
    search: await aSavedSearch({ by: author }),
    other: other.id,
    gone: (await aPerson({ unit, deactivated: true })).id,
    session: hashToken(await sessionToken(author)),
    token: await anInvitation(other),
    mail: await aMail(other),
    unsubscribe: unsubscribeToken(await unsubscribeSecret(sql), {
      personId: other.id,
      kind: "digest",
    }),
  };
  return { people, places, cookies: await cookiesOf(people, administrator) };
}

/** What the idea said before it was put better. */
async function anEarlierText(idea: { id: string; categoryId: string }, editor: Actor) {
  const { id, categoryId } = idea;
  const version = newId();
  await db().ideaVersion.create({
    data: {
      ...{ id: version, ideaId: id, editorId: editor.id, categoryId, kind: "improve" },
      ...{ title: "A longer queue", problem: "", proposal: "", beneficiary: "" },
      replacedAt: new Date(),
    },
  });
  return version;
}

/** A category without ideas that asks a further question. */
async function askingCategory() {
  const spare = (await aCategory()).id;
  const question = newId();
  await db().categoryQuestion.create({
    data: { id: question, categoryId: spare, kind: "short", words: { en: "Where?", fr: "Où ?" } },
  });
  return { spare, question };
}

async function cookiesOf(people: World["people"], administrator: Actor): Promise<World["cookies"]> {
  const lost = await aPerson({ unit: { id: administrator.unitId }, admin: true });
  const imported = await aPerson({ unit: { id: administrator.unitId } });
  const gone = await aPerson({
    unit: { id: administrator.unitId },
    admin: true,
    deactivated: true,
  });
  await db().$executeRaw`
    with made as (
      insert into import (id, kind, name, fingerprint) values (${newId()}::uuid, 'ballots', 'Old poll', ${newId()}) returning id
    ) update person set email = null, import_id = (select id from made) where id = ${imported.id}::uuid`;
  return {
    nobody: "",
    deactivated: await cookie(gone),
    expired: await cookie(lost, new Date(Date.now() - 1000)),
    imported: await cookie(imported),
    staff: await cookie(people.staff),
    author: await cookie(people.author),
    manager: await cookie(people.manager),
    leader: await cookie(people.leader),
    moderator: await cookie(people.moderator),
    administrator: await cookie(people.administrator),
  };
}

async function cookie(person: { readonly id: string }, expiresAt?: Date): Promise<string> {
  const token = await sessionToken(person);
  if (expiresAt)
    await db().session.update({ where: { id: hashToken(token) }, data: { expiresAt } });
  return `${cookieName}=${token}`;
}

/** The token of an open one-time link for somebody who was invited. */
export async function anInvitation({ id }: { readonly id: string }): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await db().oneTimeLink.create({
    data: {
      tokenHash: hashToken(token),
      purpose: "invitation",
      personId: id,
      expiresAt: new Date(Date.now() + 60_000),
    },
  });
  return token;
}

/** A text with `:name` replaced by the world's place of that name. */
export function placed(text: string, { places }: World): string {
  return text.replace(/:(\w+)/g, (whole, name: string) => places[name] ?? whole);
}
