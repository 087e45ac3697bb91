import type { DomainEvent } from "#app/core/event.ts";
import {
  coSponsorsOf,
  judgesTold,
  proposalTold,
} from "#app/features/challenges/judging/evaluations/told.queries.server.ts";
import { entryOf } from "#app/features/challenges/judging/rooms.queries.server.ts";
import { tellPeople } from "#app/features/notifications/telling/tell-people.server.ts";

/** Who hears of what happens in judging. Judges are told of challenges and aliases alone. Each is harmless when repeated. */

/** Somebody is asked to judge. */
export async function tellInvitedJudge(event: DomainEvent<"judge.invited">): Promise<void> {
  const { subject, data } = event;
  await tellPeople({
    ...{ event, kind: "judge-invited", reason: "invited-to-judge" },
    ...{ subject: challenge(subject.id), people: [data.personId], to: `/judging/${data.phaseId}` },
  });
}

/** A judge has agreed or declined: the sponsors. */
export async function tellOfAnswer(event: DomainEvent<"judge.answered">): Promise<void> {
  const { subject, data } = event;
  await tellPeople({
    ...{ event, kind: "judge-answered", says: data.accepted ? "accepted" : "declined" },
    ...{ subject: challenge(subject.id), reason: "sponsor" },
    ...{ people: await coSponsorsOf(subject.id), to: `/challenges/${subject.id}/judges` },
  });
}

/** Somebody judges no more. */
export async function tellRemovedJudge(event: DomainEvent<"judge.removed">): Promise<void> {
  const { subject, data } = event;
  await tellPeople({
    ...{ event, kind: "judge-reminder", says: "removed", reason: "judge" },
    ...{ subject: challenge(subject.id), people: [data.personId], to: "/judging" },
  });
}

/** Judges have something new to mark. */
export async function tellAssigned(event: DomainEvent<"judges.assigned">): Promise<void> {
  await tellJudges(event, event.data.judgeIds, event.data.phaseId, "assigned");
}

/** Judges are behind. */
export async function tellBehind(event: DomainEvent<"judges.reminded">): Promise<void> {
  await tellJudges(event, event.data.judgeIds, event.data.phaseId, "due");
}

/** An evaluation is a draft again: its judge. */
export async function tellReopened(event: DomainEvent<"evaluation.reopened">): Promise<void> {
  const { subject, data } = event;
  const entry = await entryOf(data.submissionId);
  await tellPeople({
    ...{ event, kind: "judge-reminder", says: "reopened", reason: "judge" },
    ...{ subject: challenge(subject.id), people: [data.judgeId] },
    to: entry ? `/judging/${entry.phaseId}/${entry.alias}` : "/judging",
  });
}

/** A judge has stepped aside: the sponsors. */
export async function tellOfRecusal(event: DomainEvent<"evaluation.recused">): Promise<void> {
  const { subject, data } = event;
  await tellPeople({
    ...{ event, kind: "recusal", says: "recused", reason: "sponsor" },
    ...{ subject: challenge(subject.id), people: await coSponsorsOf(subject.id) },
    to: `/challenges/${subject.id}/evaluations/${data.submissionId}`,
  });
}

/** Another score is proposed: the other sponsors, of whom one may confirm it. */
export async function tellOfProposal(event: DomainEvent<"override.proposed">): Promise<void> {
  const { subject, data } = event;
  const proposal = await proposalTold(data.overrideId);
  if (!proposal) return;
  await tellPeople({
    ...{ event, kind: "recusal", says: "override-proposed", reason: "sponsor" },
    ...{ subject: challenge(subject.id), people: await coSponsorsOf(subject.id) },
    to: `/challenges/${subject.id}/overrides/${data.overrideId}`,
  });
}

/** Another score stands, or was turned down: who proposed it; and, where it stands, the judge. */
export async function tellOfOverride(event: DomainEvent<"override.answered">): Promise<void> {
  const { subject, data } = event;
  const proposal = await proposalTold(data.overrideId);
  if (!proposal) return;
  const about = { event, subject: challenge(subject.id) };
  const to = `/challenges/${subject.id}/evaluations/${proposal.submissionId}`;
  await tellPeople({
    ...{ ...about, kind: "recusal", says: "override-answered", reason: "sponsor", to },
    people: [proposal.proposerId],
  });
  if (!data.confirmed) return;
  await tellPeople({
    ...{ ...about, kind: "judge-reminder", says: "overridden", reason: "judge" },
    ...{ people: [proposal.judgeId], to: `/judging/${proposal.phaseId}/${proposal.alias}` },
  });
}

/** Judges now see whose submissions they have: the judges and the other sponsors. */
export async function tellOfUnblinding(event: DomainEvent<"judges.unblinded">): Promise<void> {
  const { subject, data } = event;
  await tellJudges(event, await judgesTold(data.phaseId), data.phaseId, "unblinded");
  await tellPeople({
    ...{ event, kind: "recusal", says: "unblinded", reason: "sponsor" },
    ...{ subject: challenge(subject.id), people: await coSponsorsOf(subject.id) },
    to: `/challenges/${subject.id}/evaluations`,
  });
}

async function tellJudges(
  event: DomainEvent<"judges.assigned" | "judges.reminded" | "judges.unblinded">,
  people: readonly string[],
  phaseId: string,
  says: "assigned" | "due" | "unblinded",
): Promise<void> {
  const subject = challenge(event.subject.id);
  const to = `/judging/${phaseId}`;
  await tellPeople({ event, kind: "judge-reminder", says, subject, people, reason: "judge", to });
}

function challenge(id: string) {
  return { kind: "challenge", id } as const;
}
