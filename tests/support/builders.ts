import { hash } from "@node-rs/argon2";
import type { Actor, Role } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { Language } from "#app/core/words.ts";
import type { MailKind, MailReason, MailState } from "#app/features/mail/mail.ts";
import type { VotingRule } from "#app/features/ideas/voting.ts";
import { db, sql } from "#app/platform/db.server.ts";
import type { Category, Comment, Idea, IdeaKind, Stage, Unit } from "#prisma/client/client.ts";

/**
 * Sentences that put rows where a test needs them: `await anIdea({ by: author, stage: "in_review" })`.
 * They write straight to the tables and record no events, so a test sees only what it does itself;
 * what they write is whole: counters equal rows.
 */

interface UnitWish {
  readonly name?: string;
  readonly under?: { readonly id: string };
  readonly imported?: boolean;
}

/** A unit, at the root or under another one. */
export function aUnit({
  name = next("Unit"),
  under,
  imported = false,
}: UnitWish = {}): Promise<Unit> {
  return db().unit.create({ data: { id: newId(), name, parentId: under?.id ?? null, imported } });
}

interface PersonWish {
  readonly name?: string;
  readonly email?: string;
  readonly password?: string;
  readonly unit?: { readonly id: string };
  readonly role?: Role;
  readonly admin?: boolean;
  readonly moderator?: boolean;
  readonly manages?: readonly { readonly id: string }[];
  readonly language?: Language;
  readonly deactivated?: boolean;
}

/** A person, in a unit of their own unless one is given, as policies see them. */
export async function aPerson(wish: PersonWish = {}): Promise<Actor> {
  const { manages = [], role = manages.length > 0 ? "manager" : "staff", password } = wish;
  const id = newId();
  const name = wish.name ?? next("Person");
  const person = await db().person.create({
    data: {
      id,
      name,
      email: wish.email ?? `${id}@example.org`,
      unitId: wish.unit?.id ?? (await aUnit()).id,
      role,
      isAdmin: wish.admin ?? false,
      isModerator: wish.moderator ?? false,
      language: wish.language ?? null,
      deactivatedAt: wish.deactivated ? new Date() : null,
      manages: { create: manages.map((unit) => ({ unitId: unit.id })) },
      ...(password === undefined
        ? {}
        : { password: { create: { hash: await quickHash(password) } } }),
    },
  });
  const { unitId, isAdmin, isModerator, language } = person;
  const units = manages.map((unit) => unit.id);
  const active = !wish.deactivated;
  return { id, name, unitId, role, isAdmin, isModerator, language, active, manages: units };
}

interface CategoryWish extends Partial<VotingRule> {
  readonly name?: string;
  /** Whether ideas can be posted there under a pseudonym. */
  readonly pseudonyms?: boolean;
}

/** A category, with the same name in both languages; how votes are shown in it may be said as well. */
export function aCategory({
  name = next("Category"),
  pseudonyms = false,
  ...rule
}: CategoryWish = {}): Promise<Category> {
  const voting = Object.keys(rule).length > 0 && { voting: { create: rule } };
  const intake = pseudonyms && { intake: { create: { allowsPseudonyms: true } } };
  return db().category.create({
    data: { id: newId(), name: { en: name, fr: name }, ...voting, ...intake },
  });
}

interface IdeaWish {
  readonly by?: Actor;
  readonly with?: readonly Actor[];
  readonly title?: string;
  readonly problem?: string;
  readonly proposal?: string;
  readonly beneficiary?: string;
  readonly kind?: IdeaKind;
  readonly stage?: Stage;
  readonly category?: { readonly id: string };
  readonly unit?: { readonly id: string };
  readonly language?: Language;
  /** When it was published; now unless given. */
  readonly at?: Date;
}

/** A published idea, open unless another stage is given, by somebody who need not be named. */
export async function anIdea(wish: IdeaWish = {}): Promise<Idea> {
  const author = wish.by ?? (await aPerson());
  const idea = await db().idea.create({
    data: {
      id: newId(),
      title: wish.title ?? next("Idea"),
      problem: wish.problem ?? "The queue at the counter is long every Monday morning.",
      proposal: wish.proposal ?? "Let people book a time.",
      beneficiary: wish.beneficiary ?? "Everybody who queues.",
      kind: wish.kind ?? "improve",
      stage: wish.stage ?? "open",
      categoryId: wish.category?.id ?? (await aCategory()).id,
      unitId: wish.unit?.id ?? author.unitId,
      language: wish.language ?? "en",
      publishedAt: wish.at ?? new Date(),
      authors: {
        create: [author, ...(wish.with ?? [])].map(({ id }, position) => ({
          personId: id,
          position,
        })),
      },
    },
  });
  return idea;
}

/** Somebody's support of an idea that takes votes; throws when the database refuses it. */
export async function aVote({
  by,
  on,
}: {
  readonly by?: Actor;
  readonly on: { readonly id: string };
}): Promise<void> {
  const voter = by ?? (await aPerson());
  const rows = await sql<{ outcome: string }>(
    "select outcome from vote_on_idea($1, array[$2::uuid], array[true], now())",
    [on.id, voter.id],
  );
  if (rows[0]?.outcome !== "changed")
    throw new Error(`The vote was refused: ${rows[0]?.outcome ?? "?"}.`);
}

interface CommentWish {
  readonly by?: Actor;
  readonly on: { readonly id: string };
  readonly under?: { readonly id: string };
  readonly text?: string;
  readonly at?: Date;
}

/** A comment on an idea, or an answer under one of its first-level comments; plain words, without Markdown. */
export async function aComment({
  by,
  on,
  under,
  text = next("Comment"),
  at,
}: CommentWish): Promise<Comment> {
  await db().discussion.upsert({
    where: { subjectId: on.id },
    create: { subjectId: on.id, subjectKind: "idea", commentCount: 1, revision: 1 },
    update: { commentCount: { increment: 1 }, revision: { increment: 1 } },
  });
  return db().comment.create({
    data: {
      id: newId(),
      subjectId: on.id,
      parentId: under?.id ?? null,
      authorId: (by ?? (await aPerson())).id,
      source: text,
      html: `<p>${text}</p>`,
      createdAt: at ?? new Date(),
    },
  });
}

interface MailWish {
  readonly subject?: string;
  readonly state?: MailState;
  readonly reason?: MailReason;
  readonly error?: string;
  readonly kind?: MailKind;
}

/** A mail in the outbox, waiting unless another state is given; returns its id. */
export async function aMail(to: { readonly id: string }, wish: MailWish = {}): Promise<string> {
  const id = newId();
  const { subject = next("Mail"), state = "waiting", kind = "notice" } = wish;
  await db().mail.create({
    data: {
      ...{ id, subject, state, kind, personId: to.id, toAddress: "reader@example.org" },
      ...{ language: "en", text: `${subject}, in full.`, html: "", headers: {} },
      ...{ idempotencyKey: id, createdAt: new Date(), reason: wish.reason ?? null },
      ...{ error: wish.error ?? null, sentAt: state === "sent" ? new Date() : null },
    },
  });
  return id;
}

/** The organisation's one row, which some pages ask for. */
export async function anOrganisation({
  name = "Bureau of Examples",
  timeZone = "Europe/Paris",
} = {}): Promise<void> {
  await db().organisation.create({ data: { name, timeZone } });
}

let made = 0;

function next(noun: string): string {
  return `${noun} ${String(++made)}`;
}

// Argon2's parameters stand in the hash, so a cheap one is verified like any other.
function quickHash(password: string): Promise<string> {
  return hash(password, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
}
