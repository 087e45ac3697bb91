import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { may } from "#app/core/policy.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { findEntry, type Entry } from "./lock-entry.server.ts";
import { isOpenAt, phaseOf } from "./phase-open.ts";
import { awaitsConfirmation, joined, type GivenAnswer } from "./submission.ts";
import { submissionPolicy } from "./submission.policy.ts";
import { thisMoment } from "./submission.store.server.ts";

/** A submission for somebody who may see it. Throws `not_found`. */
export async function entrySeen(actor: Actor, id: string): Promise<Entry> {
  const entry = await findEntry(sql, id, actor.id);
  if (!entry || !may(actor, submissionPolicy.see, entry)) throw notFound("entering.notFound");
  return entry;
}

/** What one may do with a submission just now. */
export async function whatMay(actor: Actor, entry: Entry) {
  const phase = phaseOf(entry.challenge, entry.phaseId);
  const isOpen = phase !== null && isOpenAt(entry.challenge, phase, await thisMoment(sql));
  const isLead = may(actor, submissionPolicy.lead, entry);
  const isWriter = may(actor, submissionPolicy.edit, entry);
  const isThere = entry.state !== "withdrawn";
  return {
    isOpen,
    isWriter,
    isMember: entry.part.isMember,
    edit: isWriter && isThere && (isOpen || entry.state === "draft"),
    lead: isLead,
    withdraw: isLead && entry.state === "submitted",
    discard: entry.state === "draft" && may(actor, submissionPolicy.discard, entry),
    reopen: isLead && entry.state === "submitted" && isOpen,
    confirm: entry.part.isToConfirm,
    handOver: entry.part.isEnterer,
    screen: entry.part.isSponsor && entry.state === "submitted",
  };
}

/** One submission as its page shows it. Throws `not_found` for whoever may not see it. */
export async function submissionPage(actor: Actor, id: string) {
  const entry = await entrySeen(actor, id);
  const [text, members, can] = await Promise.all([
    shownText(id),
    peopleOf(id),
    whatMay(actor, entry),
  ]);
  const phase = phaseOf(entry.challenge, entry.phaseId);
  const { challenge, state, revision, language, screened } = entry;
  return {
    ...{ id, state, revision, language },
    ...text,
    challenge: { id: challenge.id, title: challenge.title, language: challenge.language },
    phase: { name: phase?.name ?? "", endsAt: phase?.endsAt.toISOString() ?? null },
    members: members.filter((member) => member.state === "joined"),
    size: joined(entry.members).length,
    // What sponsors found is told to its people and known to them.
    screened: can.isMember || can.screen ? screened : null,
    awaitsConfirmation: awaitsConfirmation(entry),
    termsChanged: can.isMember && isBehind(entry, actor.id),
    can,
  };
}

function isBehind({ members, challenge }: Entry, personId: string): boolean {
  const own = members.find((member) => member.personId === personId);
  return own?.termsVersion !== challenge.termsVersion;
}

interface ShownText {
  readonly title: string;
  readonly brief: string;
  readonly html: string;
  readonly externalUrl: string;
  readonly teamName: string;
  readonly answers: readonly GivenAnswer[];
  readonly submittedAt: string | null;
  readonly idea: { readonly id: string; readonly title: string } | null;
}

async function shownText(id: string): Promise<ShownText> {
  const [row] = await prepared<Omit<ShownText, "submittedAt"> & { submittedAt: Date | null }>(
    "shown-submission",
    `select s.title, s.brief, s.html, s.external_url as "externalUrl", s.team_name as "teamName", s.answers,
       s.submitted_at as "submittedAt",
       (select json_build_object('id', i.id, 'title', i.title) from idea i
        where i.id = s.idea_id and standing(i) = 'published') as idea
     from submission s where s.id = $1::uuid`,
    [id],
  );
  if (!row) throw notFound("entering.notFound");
  return { ...row, submittedAt: row.submittedAt?.toISOString() ?? null };
}

/** Somebody in a team, by name. */
export interface TeamMember {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly isLead: boolean;
  readonly role: string;
  readonly state: "invited" | "joined" | "declined";
  readonly termsVersion: number | null;
}

/** Who is in a team or asked into it, its lead first. */
export function peopleOf(submissionId: string): Promise<TeamMember[]> {
  return prepared<TeamMember>(
    "people-of-submission",
    `select p.id, p.name, u.name as unit, m.is_lead as "isLead", m.role, m.state::text, m.terms_version as "termsVersion"
     from submission_member m join person p on p.id = m.person_id join unit u on u.id = p.unit_id
     where m.submission_id = $1::uuid and m.state <> 'declined'
     order by m.is_lead desc, m.state desc, p.name, p.id`,
    [submissionId],
  );
}
