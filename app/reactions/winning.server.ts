import type { DomainEvent } from "#app/core/event.ts";
import { commitmentPeople } from "#app/features/challenges/tracking/commitment-people.queries.server.ts";
import {
  entrantsOf,
  leadersFor,
  sponsorsOf,
  winnersPeople,
} from "#app/features/challenges/winning/people.queries.server.ts";
import { tellPeople } from "#app/features/notifications/telling/tell-people.server.ts";

/** Who hears of winners, prizes and commitments, and why. Each is harmless when repeated. */

const winnersPage = (id: string) => `/challenges/${id}/winners`;

/** Sponsors propose winners for the first time, or for a place that has become free: leaders who may announce them. */
export async function tellLeaders(event: DomainEvent<"winners.proposed">): Promise<void> {
  const { subject, data } = event;
  if (!data.isNews) return;
  const people = await leadersFor(subject.id);
  const telling = {
    kind: "challenge-moved",
    says: "winners-proposed",
    reason: "approver",
  } as const;
  await tellPeople({ event, ...telling, ...about(subject.id), people });
}

/** The announcement could not happen at its moment: the leader who set it. */
export async function tellPreparingLeader(
  event: DomainEvent<"announcement.refused">,
): Promise<void> {
  const { subject, data, id, at } = event;
  const telling = { kind: "challenge-moved", says: "not-announced", reason: "approver" } as const;
  // It is recorded as theirs, but they did nothing just then.
  const happened = { id, at, actorId: null };
  await tellPeople({ event: happened, ...telling, ...about(subject.id), people: [data.leaderId] });
}

/** Those who entered may read what is said to it. */
export async function tellOfFeedback(event: DomainEvent<"feedback.given">): Promise<void> {
  const { subject } = event;
  await tellPeople({
    event,
    kind: "entry-screened",
    says: "feedback",
    subject: { kind: "challenge", id: subject.id },
    people: await entrantsOf(subject.id),
    reason: "entrant",
    to: `/challenges/${subject.id}/feedback`,
    unnamed: true,
  });
}

/** The people behind a winner. Everybody else hears that the challenge has come to its end. */
export async function tellWinners(event: DomainEvent<"winner.announced">): Promise<void> {
  const { subject, data } = event;
  const people = await winnersPeople(data.winnerId);
  const telling = { kind: "winner", says: "won", reason: "entrant" } as const;
  await tellPeople({ event, ...telling, ...about(subject.id), people });
}

/** A winner was disqualified: the people behind it, who read why. */
export async function tellDisqualified(event: DomainEvent<"winner.disqualified">): Promise<void> {
  const { subject, data } = event;
  const people = await winnersPeople(data.winnerId);
  const telling = { kind: "winner", says: "disqualified", reason: "entrant" } as const;
  await tellPeople({ event, ...telling, ...about(subject.id), people });
}

/** A winner has another place: the people behind it. */
export async function tellMoved(event: DomainEvent<"winner.moved">): Promise<void> {
  const { subject, data } = event;
  const people = await winnersPeople(data.winnerId);
  const telling = { kind: "winner", says: "moved", reason: "entrant" } as const;
  await tellPeople({ event, ...telling, ...about(subject.id), people });
}

/** A place has become free: sponsors propose who follows. */
export async function tellOfFreePlace(
  event: DomainEvent<"winner.declined" | "winner.disqualified">,
): Promise<void> {
  const { subject } = event;
  const people = await sponsorsOf(subject.id);
  const telling = { kind: "winner", says: "next-in-line", reason: "sponsor" } as const;
  await tellPeople({ event, ...telling, ...about(subject.id), people });
}

/** A prize has come further: the people behind its winner. */
export async function tellOfPrize(event: DomainEvent<"prize.moved">): Promise<void> {
  const { subject, data } = event;
  const people = await winnersPeople(data.winnerId);
  const telling = { kind: "winner", says: "prize-moved", reason: "entrant" } as const;
  await tellPeople({ event, ...telling, ...about(subject.id), people });
}

/** The day of a commitment is near or has passed: whoever is committed, then the sponsors. */
export async function tellCommitted(event: DomainEvent<"commitment.due">): Promise<void> {
  const { subject, data } = event;
  const { committed, sponsors } = await commitmentPeople(subject.id);
  const says = data.telling === "past" ? "commitment-past" : "commitment-near";
  const told = { event, kind: "challenge-moved", says, ...about(subject.id) } as const;
  const to = `/challenges/${subject.id}/tracker`;
  await tellPeople({ ...told, to, people: committed, reason: "commitment" });
  await tellPeople({ ...told, to, people: sponsors, reason: "sponsor" });
}

function about(id: string) {
  return { subject: { kind: "challenge", id }, to: winnersPage(id) } as const;
}
