import type { DomainEvent, EventKind } from "#app/core/event.ts";
import { noteLateOf } from "#app/features/insights/published/late.store.server.ts";
import {
  challengesOf,
  mark,
  markAllIdeas,
  markEverything,
  markLately,
  markStaff,
  wholeOf,
} from "#app/features/insights/rollups/mark.store.server.ts";

/**
 * What figures have to reckon anew after something happened. It is only marked here, which is harmless when repeated and in
 * whatever order events come: what is reckoned is what stands then. Votes have a list of their own.
 */

/** Something about the idea that is the event's subject, or about what is said there. */
export async function reckonIdea({ subject }: DomainEvent): Promise<void> {
  if (subject.kind === "idea") await mark("idea", [subject.id]);
}

/** An idea became part of another one, or stands by itself again. */
export async function reckonMerge({
  subject,
  data,
}: DomainEvent<"idea.merged" | "idea.unmerged">): Promise<void> {
  const other = "intoId" in data ? data.intoId : data.outOfId;
  await mark("idea", [...(await wholeOf(subject.id)), ...(await wholeOf(other))]);
}

/** Moderators hid something, or showed it again. */
export async function reckonModerated({ data }: DomainEvent<"moderator.acted">): Promise<void> {
  await mark("idea", [data.ideaId]);
}

/** Days are worked that were not, or the other way round; or a unit has another calendar above it. */
export async function reckonCalendars(): Promise<void> {
  await markAllIdeas();
}

/** Days begin elsewhere. */
export async function reckonTimeZone({ data }: DomainEvent<"organisation.changed">): Promise<void> {
  if (data.fields.includes("timeZone")) await markEverything();
}

/** Somebody came or went. */
export async function reckonStaff(): Promise<void> {
  await markStaff();
}

/** Somebody may have moved to another unit. */
export async function reckonMoved({ subject, data }: DomainEvent<"person.changed">): Promise<void> {
  if (!data.fields.includes("unitId")) return;
  await markStaff();
  await markLately(subject.id);
}

/** Something about what is entered in a challenge. */
export async function reckonEntry({ subject }: DomainEvent): Promise<void> {
  if (subject.kind === "submission") await mark("challenge", await challengesOf([subject.id]));
}

/** A judge's marks are in, or are no longer. */
export async function reckonJudged({
  data,
}: DomainEvent<
  "evaluation.completed" | "evaluation.recused" | "evaluation.reopened"
>): Promise<void> {
  await mark("challenge", await challengesOf([data.submissionId]));
}

/** An award came to be held, or is so no longer. */
export async function reckonAward({ subject }: DomainEvent<Of<"award.">>): Promise<void> {
  await mark("award", [subject.id]);
}

/** Somebody was thanked. */
export async function reckonKudos({ subject }: DomainEvent<"kudos.given">): Promise<void> {
  await mark("kudos", [subject.id]);
}

/** Somebody is to be left out of comparisons, or is no longer. */
export async function reckonChoice({ subject }: DomainEvent): Promise<void> {
  if (subject.kind === "person") await noteLateOf(subject.id);
}

type Of<Beginning extends string> = Extract<EventKind, `${Beginning}${string}`>;
