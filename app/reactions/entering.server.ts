import type { DomainEvent } from "#app/core/event.ts";
import { concernedBy } from "#app/features/challenges/entering/heard-people.queries.server.ts";
import { admissionOf } from "#app/features/challenges/entering/admissions.queries.server.ts";
import { screeningOf } from "#app/features/challenges/screening/outcome.queries.server.ts";
import { tellPeople } from "#app/features/notifications/telling/tell-people.server.ts";
import type { Saying } from "#app/features/notifications/telling/telling.ts";

/** Who hears of what is entered in challenges. Each is harmless when repeated. */

const submission = (id: string) => ({ kind: "submission", id }) as const;

/** Somebody is asked into a team; of what was taken back meanwhile they do not hear. */
export async function tellTeamMate(event: DomainEvent<"team-mate.invited">): Promise<void> {
  const { subject, data } = event;
  const people = (await concernedBy(subject.id))?.invited.filter((id) => id === data.personId);
  await tellPeople({
    ...{ event, kind: "team-invitation", reason: "invited-to-team", people: people ?? [] },
    subject: submission(subject.id),
    to: `/submissions/${subject.id}/invitation`,
  });
}

/** Something was written for a colleague: the colleague, who confirms it or does not. */
export async function tellToConfirm(event: DomainEvent<"submission.handed-over">): Promise<void> {
  const { subject, data } = event;
  await tellPeople({
    ...{ event, kind: "entry-recorded", reason: "entrant", people: [data.personId] },
    subject: submission(subject.id),
    to: `/submissions/${subject.id}/edit`,
  });
}

/** The colleague says that it is not theirs: whoever wrote it. */
export async function tellEnterer(event: DomainEvent<"entry-for.refused">): Promise<void> {
  const { subject, data } = event;
  await tellPeople({
    ...{ event, kind: "entry-changed", says: "refused", reason: "entrant" },
    subject: { kind: "challenge", id: subject.id },
    people: data.enteredById === null ? [] : [data.enteredById],
    to: `/challenges/${subject.id}/entry`,
  });
}

/** Somebody is let submit late: they themselves, with why and until when; not once they have, or it is over. */
export async function tellAdmitted(event: DomainEvent<"late-entry.admitted">): Promise<void> {
  const { subject, data } = event;
  const admission = await admissionOf(data);
  if (!admission) return;
  await tellPeople({
    ...{ event, kind: "phase-invitation", says: "admitted", reason: "entrant" },
    subject: { kind: "challenge", id: subject.id },
    people: [data.personId],
    to: `/challenges/${subject.id}/entry`,
    quote: admission.reason,
    until: admission.until,
  });
}

/** Something was submitted: its people, whoever submitted it among them, for whom it is a receipt. */
export async function tellReceipt(event: DomainEvent<"submission.submitted">): Promise<void> {
  const { subject } = event;
  const concerned = await concernedBy(subject.id);
  if (!concerned) return;
  await tellPeople({
    ...{ kind: "entry-changed", says: "submitted", reason: "entrant" },
    event: { ...event, actorId: null },
    subject: submission(subject.id),
    people: concerned.joined,
    to: `/submissions/${subject.id}/receipt`,
  });
  if (concerned.enteredById !== null)
    await tellPeople({
      ...{ event, kind: "entry-changed", says: "confirmed", reason: "entrant" },
      subject: submission(subject.id),
      people: [concerned.enteredById],
    });
}

/** Something happened in a team: the others in it, or its lead alone where it concerns nobody else. */
export async function tellTeam(
  event: DomainEvent<
    "submission.withdrawn" | "team-mate.joined" | "team-mate.declined" | "team-mate.left"
  >,
): Promise<void> {
  const { subject, kind } = event;
  const concerned = await concernedBy(subject.id);
  if (!concerned) return;
  const { lead, joined } = concerned;
  const isLeads = kind === "team-mate.declined";
  await tellPeople({
    ...{ event, kind: "entry-changed", says: teamSayings[kind], reason: "entrant" },
    subject: submission(subject.id),
    people: isLeads ? [lead].flatMap((id) => id ?? []) : joined,
  });
}

const teamSayings = {
  "submission.withdrawn": "withdrawn",
  "team-mate.joined": "joined",
  "team-mate.declined": "declined",
  "team-mate.left": "left",
} as const satisfies Record<string, Saying<"entry-changed">>;

/** Sponsors have screened something: its people, with what they wrote. */
export async function tellScreened(event: DomainEvent<"submission.screened">): Promise<void> {
  const { subject, data } = event;
  const [concerned, found] = await Promise.all([concernedBy(subject.id), screeningOf(subject.id)]);
  await tellPeople({
    ...{ event, kind: "entry-screened", reason: "entrant" },
    says: data.result === "pass" ? "passed" : "not-passed",
    subject: submission(subject.id),
    people: concerned?.joined ?? [],
    ...(found?.comment ? { quote: found.comment } : {}),
  });
}

/** Something is invited to a next phase, or no longer: its people. */
export async function tellOfNextPhase(
  event: DomainEvent<"phase-invitation.sent" | "phase-invitation.revoked">,
): Promise<void> {
  const { subject, kind } = event;
  const isInvited = kind === "phase-invitation.sent";
  await tellPeople({
    ...{ event, kind: "phase-invitation", reason: "entrant" },
    says: isInvited ? "invited" : "revoked",
    subject: submission(subject.id),
    people: (await concernedBy(subject.id))?.joined ?? [],
    ...(isInvited ? { to: `/submissions/${subject.id}/next` } : {}),
  });
}
