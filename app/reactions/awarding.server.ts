import type { DomainEvent } from "#app/core/event.ts";
import { tellPeople } from "#app/features/notifications/telling/tell-people.server.ts";
import { announceIfDue } from "#app/features/recognition/awarding/announce-due-awards.server.ts";
import {
  answerOnAward,
  behindNomination,
  concernedByAward,
  decidersOf,
  reasonOfAward,
  reasonOfNomination,
  reviewersOfAward,
  type AwardConcerns,
} from "#app/features/recognition/awarding/awarding-people.queries.server.ts";

/** Who hears of awards and nominations, and why. Each is harmless when repeated. */

/** Something is given: its recipient, who is asked whether they accept. What a rule gave is theirs already. */
export async function tellRecipient(event: DomainEvent<"award.prepared">): Promise<void> {
  const { subject } = event;
  const concerned = await concernedByAward(subject.id);
  if (!concerned) return;
  const { recipientId, giverId, state, changed } = concerned;
  // Of what was taken back meanwhile they do not hear.
  if (giverId !== null && state !== "prepared") return;
  await tellPeople({
    ...{ event, kind: "award", says: giverId === null ? "earned" : "waits", reason: "recipient" },
    ...{ subject: award(subject.id), people: [recipientId] },
    ...(changed === "" ? {} : { quote: changed }),
  });
}

/** It has come into another state: whoever did not lead it there. */
export async function tellOfAward(event: DomainEvent<"award.moved">): Promise<void> {
  const { subject, data } = event;
  const concerned = await concernedByAward(subject.id);
  // Of the answer to an appeal an event of its own tells.
  if (!concerned || data.from === "appealed") return;
  if (data.to === "appealed") return tellReviewers(event);
  if (data.from === "prepared" || data.to === "declined") await tellGiver(event, concerned);
  if (data.to === "announced" || data.to === "withdrawn" || data.to === "revoked") {
    const quote = await reasonOfAward(subject.id, data.to);
    await tellPeople({
      ...{ event, kind: "award", says: data.to, reason: "recipient" },
      ...{ subject: award(subject.id), people: [concerned.recipientId] },
      ...(quote === "" ? {} : { quote }),
    });
  }
}

async function tellGiver(
  event: DomainEvent<"award.moved">,
  { giverId }: AwardConcerns,
): Promise<void> {
  const { to } = event.data;
  if (giverId === null || to === "withdrawn") return;
  const says = to === "declined" ? "declined" : "accepted";
  await tellPeople({
    ...{ event, kind: "award-given", says, reason: "giver" },
    ...{ subject: award(event.subject.id), people: [giverId] },
  });
}

async function tellReviewers(event: DomainEvent<"award.moved">): Promise<void> {
  const { id } = event.subject;
  await tellPeople({
    ...{ event, kind: "award-given", says: "appealed", reason: "reviewer" },
    ...{ subject: award(id), people: await reviewersOfAward(id) },
    ...{ to: `/awards/${id}/appeal/decision`, quote: await reasonOfAward(id, "appealed") },
  });
}

/** The appeal about an award is answered: whoever appealed. */
export async function tellWhoAppealed(event: DomainEvent<"award.appeal-answered">): Promise<void> {
  const { subject, data } = event;
  const concerned = await concernedByAward(subject.id);
  if (!concerned) return;
  await tellPeople({
    ...{ event, kind: "award", says: data.isUpheld ? "restored" : "not-restored" },
    ...{ reason: "recipient", subject: award(subject.id), people: [concerned.recipientId] },
    quote: await answerOnAward(subject.id),
  });
}

/** It was accepted openly, or is so again: announced at once where its moment has come. */
export async function announceAccepted({
  subject,
  data,
}: DomainEvent<"award.moved">): Promise<void> {
  if (data.to === "accepted_openly") await announceIfDue(subject.id);
}

/** Somebody is nominated: those whom the nominator asks to say so too. */
export async function tellAskedToSecond(event: DomainEvent<"nomination.made">): Promise<void> {
  const { subject, data } = event;
  await tellPeople({
    ...{ event, kind: "nomination-waits", says: "asked", reason: "asked-to-second" },
    ...{ subject: nomination(subject.id), people: data.askedIds },
  });
}

/** Somebody says so too: the nominator, and after the first one the leaders who decide. */
export async function tellOfSeconding(event: DomainEvent<"nomination.seconded">): Promise<void> {
  const { subject, data } = event;
  const behind = await behindNomination(subject.id);
  if (!behind) return;
  const telling = { event, subject: nomination(subject.id) };
  await tellPeople({
    ...{ ...telling, kind: "nomination", says: "seconded", reason: "nominator" },
    people: [behind.nominatorId],
  });
  if (!data.isFirst) return;
  await tellPeople({
    ...{ ...telling, kind: "nomination-waits", says: "to-decide", reason: "decides" },
    // Who seconded it is not among those who ask something of a leader in the same line.
    unnamed: true,
    people: await decidersOf(subject.id),
  });
}

/** It was decided on, or nobody seconded it in time: those who stand behind it. An appeal: leaders who did not decide. */
export async function tellOfNomination(event: DomainEvent<"nomination.moved">): Promise<void> {
  const { subject, data } = event;
  const { to } = data;
  const behind = await behindNomination(subject.id);
  if (!behind) return;
  const quote = await reasonOfNomination(subject.id, to);
  const telling = {
    ...{ event, subject: nomination(subject.id) },
    ...(quote === "" ? {} : { quote }),
  };
  if (to === "appealed") {
    await tellPeople({
      ...{ ...telling, kind: "nomination-waits", says: "appealed", reason: "decides" },
      people: await decidersOf(subject.id),
    });
    return;
  }
  const says = outcomes[to];
  if (says === undefined) return;
  const told = { ...telling, kind: "nomination", says } as const;
  await tellPeople({ ...told, reason: "nominator", people: [behind.nominatorId] });
  await tellPeople({ ...told, reason: "seconder", people: behind.seconderIds });
}

const outcomes: Readonly<
  Partial<
    Record<DomainEvent<"nomination.moved">["data"]["to"], "granted" | "turned-down" | "lapsed">
  >
> = { granted: "granted", turned_down: "turned-down", lapsed: "lapsed" };

const award = (id: string) => ({ kind: "award", id }) as const;
const nomination = (id: string) => ({ kind: "nomination", id }) as const;
