import type { Actor } from "#app/core/actor.ts";
import { allowIf, deny, type PolicyRow, type Rule } from "#app/core/policy.ts";
import type { SubmissionState } from "./submission.ts";

/** How somebody stands to a submission. */
export interface EntryPart {
  /** One of those behind it. */
  readonly isMember: boolean;
  readonly isLead: boolean;
  /** Asked to be one, and has not answered. */
  readonly isInvited: boolean;
  /** Writes it for a colleague, to whom it has not been handed over. */
  readonly isEnterer: boolean;
  /** Is to confirm what a colleague has written for them. */
  readonly isToConfirm: boolean;
  readonly isSponsor: boolean;
  readonly isJudge: boolean;
}

/** What rules need to know of a submission, for one person. */
export interface SeenSubmission {
  readonly state: SubmissionState;
  /** Whether all staff see it: submission_open() in SQL. */
  readonly isOpen: boolean;
  readonly part: EntryPart;
}

/** Who may do what with submissions. */
export const submissionPolicy = {
  /** A draft is its people's alone; what has been withdrawn as well. Sponsors see what has been submitted. */
  see: (actor, { state, isOpen, part }) => {
    if (!actor.active) return deny("entering.refusedInactive");
    const isSponsored = part.isSponsor && state === "submitted";
    return allowIf(isOpen || isWriter(part) || isSponsored, "entering.notFound");
  },
  edit: (actor, { part }) => allowIf(actor.active && isWriter(part), "entering.refusedEdit"),
  /** Inviting and handing over, and taking the whole back: the lead's, whom the others have trusted with it. */
  lead: (actor, { part }) => allowIf(actor.active && part.isLead, "entering.refusedLead"),
  /** Submitting: whoever wrote it for a colleague does not. */
  submit: (actor, { part }) =>
    allowIf(actor.active && (part.isMember || part.isToConfirm), "entering.refusedEdit"),
  /** Who takes a draft away. */
  discard: (actor, { part }) =>
    allowIf(actor.active && (part.isLead || part.isEnterer), "entering.refusedLead"),
  leave: (actor, { part }) => allowIf(actor.active && part.isMember, "entering.refusedEdit"),
} satisfies Record<string, Rule<SeenSubmission>>;

function isWriter({ isMember, isEnterer, isToConfirm }: EntryPart): boolean {
  return isMember || isEnterer || isToConfirm;
}

const none: EntryPart = {
  isMember: false,
  isLead: false,
  isInvited: false,
  isEnterer: false,
  isToConfirm: false,
  isSponsor: false,
  isJudge: false,
};
const parts: Readonly<Record<string, EntryPart>> = {
  "its lead": { ...none, isMember: true, isLead: true },
  "in its team": { ...none, isMember: true },
  "asked to join": { ...none, isInvited: true },
  "a sponsor": { ...none, isSponsor: true },
  "a judge": { ...none, isJudge: true },
  others: none,
};

function row(
  action: string,
  rule: Rule<SeenSubmission>,
  state: SubmissionState,
  isOpen = false,
): PolicyRow {
  return {
    action,
    situations: Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        (actor: Actor) => rule(actor, { state, isOpen, part }),
      ]),
    ),
  };
}

/** For docs/permissions.md. */
export const submissionPolicyRows: readonly PolicyRow[] = [
  row("read a draft of a submission", submissionPolicy.see, "draft"),
  row("read a private submission", submissionPolicy.see, "submitted"),
  row("read a public submission", submissionPolicy.see, "submitted", true),
  row("write a submission", submissionPolicy.edit, "draft"),
  row("submit a submission", submissionPolicy.submit, "draft"),
  row("discard a draft of a submission", submissionPolicy.discard, "draft"),
  row("leave the team of a submission", submissionPolicy.leave, "draft"),
  row("invite to a submission's team", submissionPolicy.lead, "draft"),
];
