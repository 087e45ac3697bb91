import { randomBytes } from "node:crypto";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { unsubscribeSecret } from "#app/features/mail/unsubscribe/unsubscribe-secret.server.ts";
import { unsubscribeToken } from "#app/features/mail/unsubscribe/unsubscribe-token.ts";
import { vapidKeys } from "#app/features/mail/push/vapid.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { hashToken } from "#app/platform/session-adapter.server.ts";
import { aCategory, aComment, aMail, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { aChallenge } from "#tests/support/challenge-builders.ts";
import { aFile, aPicture } from "#tests/support/file-builder.ts";
import { aRecording } from "#tests/support/recording-builder.ts";
import { aSavedSearch } from "#tests/support/search-builders.ts";
import { badgePlaces } from "./badge-places.ts";
import { moderatedThings } from "./moderated-things.ts";
import { signedAward } from "./signed-award.ts";
import { challengePlaces } from "./challenge-places.ts";
import { congratulate } from "#app/features/recognition/announcing/congratulate.server.ts";
import { anAction, anAlert, anAnnotation, aTarget } from "#tests/support/acting-builders.ts";
import { anAnnouncement } from "#tests/support/announcing-builders.ts";
import { aKudos, aValue } from "#tests/support/recognition-builders.ts";
import { aSavedView } from "#tests/support/view-builders.ts";
import { contests } from "./contests.ts";
import { decidedIdeas } from "./decided-ideas.ts";
import { entryPlaces } from "./entry-places.ts";
import { recognised } from "./recognised.ts";
import { judgedChallenge } from "./judged-challenge.ts";
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

/** Who is there before anything else is, and the idea that most addresses are about. */
interface Ground {
  readonly people: World["people"];
  readonly unit: { readonly id: string };
  /** Somebody who is nobody of those who ask. */
  readonly other: Actor;
  readonly idea: { readonly id: string; readonly categoryId: string };
}

/** Something that addresses name, and how it is made; only worlds of tests that name it have it. */
interface Making {
  readonly makes: readonly string[];
  make(ground: Ground): Promise<Readonly<Record<string, string>>>;
}

/** Makes one place. */
function one(place: string, make: (ground: Ground) => Promise<string> | string): Making {
  return { makes: [place], make: async (ground) => ({ [place]: await make(ground) }) };
}

const makings: readonly Making[] = [
  one("category", ({ idea }) => idea.categoryId),
  one("unit", ({ unit }) => unit.id),
  one("other", ({ other }) => other.id),
  one("new", () => newId()),
  one("empty", async ({ unit }) => (await aUnit({ under: unit })).id),
  one("gone", async ({ unit }) => (await aPerson({ unit, deactivated: true })).id),
  one("comment", async ({ idea: on, people: { author: by } }) => {
    return (await aComment({ by, on, text: "A word from the author" })).id;
  }),
  one("answer", async ({ idea: on, people: { manager: by } }) => {
    return (await anOfficialAnswer({ by, on, text: "We will try it" })).id;
  }),
  one("note", async ({ idea: on, people: { manager: by } }) => {
    return (await aNote({ by, on, text: "A word among those who answer" })).id;
  }),
  one("draft", ({ people }) => aDraft(people.author)),
  one("file", async ({ idea: on, people }) => (await aFile({ by: people.author, on })).id),
  one("shownFile", async ({ idea: on, people }) => (await aFile({ by: people.author, on })).id),
  {
    makes: ["draftFile"],
    async make({ people: { author: by } }) {
      const draft = await aDraft(by);
      return { draftFile: (await aFile({ by, on: { id: draft } })).id };
    },
  },
  one("recorded", async ({ unit, other, people: { author } }) => {
    const idea = await anIdea({ by: author, unit });
    await aRecording({ idea, by: other, for: author });
    return idea.id;
  }),
  one("into", async ({ unit, other }) => (await anIdea({ by: other, unit })).id),
  {
    makes: ["merged", "merge"],
    async make({ unit, other, people: { author, leader } }) {
      const idea = await anIdea({ by: author, unit });
      const into = await anIdea({ by: other, unit });
      return { merged: idea.id, merge: await aMerge({ idea, into, by: leader }) };
    },
  },
  {
    makes: ["declined", "appealed", "asked"],
    make: ({ people, unit }) => decidedIdeas(people, unit),
  },
  {
    makes: ["case", "report", "hidden", "hiddenCase", "act", "waiting", "unnamed"],
    make: ({ people, idea }) => moderatedThings(people, idea),
  },
  { makes: ["spare", "question"], make: askingCategory },
  {
    makes: [
      ...["challenge", "challengeQuestion", "otherChallengeQuestion", "challengeUpdate"],
      ...["challengeDraft", "challengeReviewed", "challengeApproved"],
    ],
    make: ({ people }) => challengePlaces(people),
  },
  {
    makes: ["challengeWritten", "challengeWrittenFile"],
    async make({ people: { manager: by } }) {
      const written = await aChallenge({ by });
      const file = await aPicture({ by, on: written, kind: "challenge" });
      return { challengeWritten: written.id, challengeWrittenFile: file.id };
    },
  },
  {
    makes: [
      ...["entered", "between", "overPhase", "nextPhase"],
      ...["entry", "entryDraft", "entryFor", "entryOn", "entryFile"],
    ],
    make: ({ people }) => entryPlaces(people),
  },
  {
    makes: [
      ...["judged", "judgedPhase", "invitedPhase", "judgedEntry", "judgedFile", "marked"],
      ...["judge", "spareJudge", "criterion", "proposal", "candidate", "toDeclare"],
    ],
    make: ({ people }) => judgedChallenge(people),
  },
  {
    makes: [
      ...["contest", "contestPhase", "contestEntry", "choosable"],
      ...["won", "winner", "prize"],
    ],
    make: ({ people }) => contests(people, people.leader),
  },
  {
    makes: [
      ...[
        "givenBadge",
        "preparedAward",
        "openAward",
        "publicAward",
        "revokedAward",
        "appealedAward",
      ],
      ...["nominated", "secondedNomination", "refusedNomination"],
    ],
    make: ({ people, other }) => recognised(people, other),
  },
  {
    makes: ["signedBadge", "signedAward", "credential"],
    make: ({ people }) => signedAward(people),
  },
  {
    makes: ["badge", "ruledBadge", "retiredBadge", "earnedAward", "shape", "icon"],
    make: ({ people }) => badgePlaces(people),
  },
  one("managerId", ({ people }) => people.manager.id),
  one("action", ({ unit, people: { leader: by, manager: owner } }) =>
    anAction({ by, of: unit, owner }),
  ),
  one("target", ({ unit, people }) => aTarget(people.leader, unit.id)),
  one("savedView", ({ people }) => aSavedView(people.leader)),
  one("spareView", ({ people }) => aSavedView(people.leader, { name: "To be removed" })),
  one("annotation", ({ people }) => anAnnotation(people.leader)),
  one("spareAnnotation", ({ people }) => anAnnotation(people.leader)),
  one("alert", ({ people }) => anAlert(people.leader)),
  one("authorId", ({ people }) => people.author.id),
  one("value", () => aValue("Listening")),
  {
    makes: ["kudos"],
    async make({ people: { author: to, staff: from }, idea }) {
      return { kudos: await aKudos({ from, to, on: { kind: "idea", id: idea.id } }) };
    },
  },
  {
    makes: ["announced"],
    async make({ people: { author, leader } }) {
      const announced = await anAnnouncement({ by: leader });
      await congratulate(author, announced, "Well done!");
      return { announced };
    },
  },
  one("announcementDraft", ({ people }) => anAnnouncement({ by: people.leader, state: "draft" })),
  one("search", ({ people }) => aSavedSearch({ by: people.author })),
  one("session", async ({ people }) => hashToken(await sessionToken(people.author))),
  one("token", ({ other }) => anInvitation(other)),
  one("mail", ({ other }) => aMail(other)),
  one("unsubscribe", async ({ other }) => {
    const secret = await unsubscribeSecret(sql);
    return unsubscribeToken(secret, { personId: other.id, kind: "digest" });
  }),
];

/**
 * Makes a world; any number may stand beside each other. With texts in which places are named, such as "/ideas/:idea", it
 * has what these name and no more, which takes a fraction of the time.
 */
export async function aWorld(naming?: readonly string[]): Promise<World> {
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
  // They are made when first asked for, by a page that writes nothing else.
  await vapidKeys(sql);
  const named = naming && new Set(naming.flatMap(placesIn));
  const places: Record<string, string> = {
    idea: idea.id,
    version: await anEarlierText(idea, author),
  };
  for (const { makes, make } of makings)
    if (!named || makes.some((place) => named.has(place)))
      Object.assign(places, await make({ people, unit, other, idea }));
  return { people, places, cookies: await cookiesOf(people, administrator) };
}

/** The places that a text names. */
function placesIn(text: string): string[] {
  return [...text.matchAll(/:(\w+)/g)].flatMap(([, name]) => name ?? []);
}

/** What the author has begun to write. */
async function aDraft(author: Actor): Promise<string> {
  const id = newId();
  const fields = { title: "Half a thought" };
  await db().ideaDraft.create({
    data: { id, personId: author.id, fields, updatedAt: new Date() },
  });
  return id;
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
