import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { changePromises } from "#app/features/ideas/promising/change-promises.server.ts";
import type { PromiseRules } from "#app/features/ideas/promising/promise-rules.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aCategory, aPerson } from "#tests/support/builders.ts";

/** A Tuesday morning; the tests' organisation works from Monday to Friday, in UTC unless it is founded. */
export const tuesday = new Date("2031-03-04T09:00:00Z");

const day = 86_400_000;

/** So many days after that Tuesday. */
export const later = (days: number): Date => new Date(tuesday.getTime() + days * day);

/** Does something at a moment. */
export const at = <T>(moment: Date, work: () => Promise<T>): Promise<T> =>
  under({ now: moment }, work);

interface PostedWish {
  readonly unit?: { readonly id: string };
  readonly category?: { readonly id: string };
  readonly on?: Date;
}

/** An idea as somebody posts it, with what is promised about it. */
export async function aPosted(
  author: Actor,
  { unit, category, on = tuesday }: PostedWish = {},
): Promise<string> {
  const categoryId = category?.id ?? (await aCategory()).id;
  return at(on, () =>
    submitIdea(author, {
      ...{ title: "Book a time", problem: "The queue is long.", proposal: "Let people book." },
      ...{ beneficiary: "", kind: "improve", language: "en", draftId: newId() },
      ...{ categoryId, unitId: unit?.id ?? author.unitId },
    }),
  );
}

/** An official answer. */
export const anAnswer = (actor: Actor, ideaId: string, on: Date): Promise<string> =>
  at(on, () =>
    postComment(actor, {
      subject: { kind: "idea", id: ideaId },
      source: "We will do this.",
      official: true,
    }),
  );

/** What is awaited about an idea, the latest first. */
export const awaitedOf = (ideaId: string) =>
  db().awaitedAnswer.findMany({ where: { ideaId }, orderBy: { beganAt: "desc" } });

/** The last day of what is promised about an idea now. */
export async function dueOn(ideaId: string): Promise<string | undefined> {
  const [awaited] = await awaitedOf(ideaId);
  return awaited?.dueOn?.toISOString().slice(0, 10);
}

/** As a new organisation has it: ten working days, reminded two before, told to the next level five after. */
export const promiseTenDays = () =>
  db().promiseSettings.create({ data: { openDays: 10, remindDays: 2, escalateDays: 5 } });

/** What is promised usually, in these tests. */
export const rules: PromiseRules = {
  usual: { open: 10, in_review: null },
  ofCategories: {},
  remindDays: 2,
  escalateDays: 5,
};

/** Has an administrator change some of it. */
export async function setRules(wanted: Partial<PromiseRules>) {
  const admin = await aPerson({ admin: true });
  const { revision } = await db().promiseSettings.findFirstOrThrow();
  await changePromises(admin, { ...rules, ...wanted, revision });
}
