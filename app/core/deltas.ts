/** What is said in rooms. */
import type { Capacity } from "./subject.ts";

/** A comment as everybody who may see its subject sees it. */
export interface PublicComment {
  readonly id: string;
  readonly parentId: string | null;
  /** Null beside a pseudonym, from which nothing leads to a person. */
  readonly authorId: string | null;
  readonly authorName: string;
  /** Empty beside a pseudonym. */
  readonly authorUnit: string;
  readonly html: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly deleted: boolean;
  /** In which capacity an official answer was given; null for everything else. */
  readonly official: Capacity | null;
  /** Why an official answer was withdrawn; it then counts as deleted. */
  readonly withdrawn: string | null;
  /** Whether moderators hide it; it then counts as deleted, and its text is not here. */
  readonly hidden: boolean;
  /** How many have reacted, by kind in the order of `reactionKinds`; empty while nobody has. */
  readonly reactions: readonly number[];
}

/** A note as everybody sees it who may read the notes of its subject. */
export interface SharedNote {
  readonly id: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly html: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly deleted: boolean;
}

/** A change of public state. A newer delta with the same key replaces an older one still waiting. */
export type Delta =
  | {
      readonly kind: "votes";
      readonly ideaId: string;
      readonly votes: number;
      readonly revision: number;
    }
  | {
      readonly kind: "idea";
      readonly ideaId: string;
      readonly revision: number;
      /** Votes move the revision too; only this says whether the text shown is the newest. */
      readonly textVersion: number;
      /** Likewise for stage, owner and appeal. */
      readonly stateVersion?: number;
    }
  | {
      readonly kind: "new-idea";
      readonly ideaId: string;
      readonly categoryId: string;
      readonly unitId: string;
    }
  | {
      readonly kind: "comment";
      readonly subjectId: string;
      readonly comment: PublicComment;
      readonly comments: number;
      readonly revision: number;
    }
  | {
      readonly kind: "comments";
      readonly subjectId: string;
      readonly comments: number;
      readonly revision: number;
    }
  | { readonly kind: "kudos"; readonly subjectId: string; readonly revision: number }
  | { readonly kind: "files"; readonly subjectId: string; readonly revision: number }
  | {
      readonly kind: "reactions";
      readonly subjectId: string;
      readonly commentId: string;
      readonly counts: readonly number[];
      /** That of the discussion's reactions after this change, and after the one before it: a gap means a loss. */
      readonly revision: number;
      readonly follows: number;
    }
  | {
      readonly kind: "note";
      readonly subjectId: string;
      readonly note: SharedNote;
      readonly notes: number;
      readonly revision: number;
    }
  | {
      readonly kind: "challenge";
      readonly challengeId: string;
      readonly revision: number;
      readonly stateVersion: number;
      /** Those in its room are asked again whether they may hear it, as staff no longer see it. */
      readonly screened?: boolean;
    }
  | { readonly kind: "entry"; readonly submissionId: string; readonly revision: number }
  | { readonly kind: "entries"; readonly challengeId: string; readonly revision: number }
  | { readonly kind: "questions"; readonly challengeId: string; readonly revision: number }
  | { readonly kind: "judging"; readonly challengeId: string; readonly revision: number }
  | {
      readonly kind: "deliberation";
      readonly phaseId: string;
      readonly alias: string;
      /** How many notes there are. */
      readonly revision: number;
    }
  | { readonly kind: "ballots"; readonly challengeId: string; readonly ballots: number }
  | {
      readonly kind: "announced";
      readonly challengeId: string;
      readonly title: string;
      readonly language: string;
      /** Milliseconds since 1970. */
      readonly revision: number;
    }
  | {
      /** An award that has become public, or is no longer. */
      readonly kind: "recognition";
      readonly awardId: string;
      /** The moment of the latest such change, in microseconds since 1970. */
      readonly revision: number;
    }
  | { readonly kind: "award"; readonly awardId: string; readonly revision: number }
  | { readonly kind: "nomination"; readonly nominationId: string; readonly revision: number }
  /** How often figures have been brought up to date. */
  | { readonly kind: "figures"; readonly revision: number }
  | { readonly kind: "action"; readonly actionId: string; readonly revision: number }
  /** That one of them moved; the moment, in microseconds since 1970. */
  | { readonly kind: "actions"; readonly revision: number }
  /** A credential of theirs has been signed. */
  | { readonly kind: "credential"; readonly credentialId: string }
  | {
      readonly kind: "announcement";
      readonly announcementId: string;
      /** What it tells of: AnnouncementKind in announcement.ts. */
      readonly announced: string;
      readonly title: string;
      readonly language: string;
      /** Milliseconds since 1970. */
      readonly revision: number;
    }
  | {
      readonly kind: "announcement-withdrawn";
      readonly announcementId: string;
      /** Milliseconds since 1970. */
      readonly revision: number;
    }
  | { readonly kind: "congratulations"; readonly announcementId: string; readonly revision: number }
  | { readonly kind: "inbox"; readonly unread: number }
  | { readonly kind: "queue"; readonly open: number }
  /** What waits for somebody as they join their own room, as far as it happened since the page was written; `open` is null for those who have no part in moderation. */
  | { readonly kind: "waiting"; readonly unread: number; readonly open: number | null }
  | { readonly kind: "presence"; readonly people: number };

/** What goes to one room. */
export interface Signal {
  readonly room: string;
  readonly delta: Delta;
}

/** Deltas that share a key say the same thing at different times; only the latest need be sent. */
export function deltaKey(delta: Delta): string {
  switch (delta.kind) {
    case "votes":
    case "idea":
    case "new-idea":
      return `${delta.kind}:${delta.ideaId}`;
    case "challenge":
    case "entries":
    case "questions":
    case "judging":
    case "ballots":
    case "announced":
      return `${delta.kind}:${delta.challengeId}`;
    case "announcement":
    case "announcement-withdrawn":
      return `announcement:${delta.announcementId}`;
    case "congratulations":
      return `congratulations:${delta.announcementId}`;
    case "entry":
      return `entry:${delta.submissionId}`;
    case "recognition":
    case "award":
      return `${delta.kind}:${delta.awardId}`;
    case "nomination":
      return `nomination:${delta.nominationId}`;
    case "action":
      return `action:${delta.actionId}`;
    case "deliberation":
      return `deliberation:${delta.phaseId}:${delta.alias}`;
    case "comment":
      return `comment:${delta.comment.id}`;
    case "comments":
    case "files":
    case "kudos":
      return `${delta.kind}:${delta.subjectId}`;
    case "reactions":
      return `reactions:${delta.commentId}`;
    case "note":
      return `note:${delta.note.id}`;
    case "credential":
      return `credential:${delta.credentialId}`;
    case "actions":
    case "figures":
    case "inbox":
    case "queue":
    case "waiting":
    case "presence":
      return delta.kind;
  }
}

/** Whether `next` says something newer than `before`; both share a key. Nodes may speak out of order. */
export function isNewer(next: Delta, before: Delta): boolean {
  const revision = (delta: Delta) =>
    "revision" in delta ? delta.revision : delta.kind === "ballots" ? delta.ballots : 0;
  return revision(next) >= revision(before);
}

/** The newer of two deltas that share a key; where revisions must follow on, it stands for both. */
export function newerOf(next: Delta, before: Delta): Delta {
  const newer = isNewer(next, before) ? next : before;
  if (newer.kind !== "reactions" || next.kind !== "reactions" || before.kind !== "reactions")
    return newer;
  return { ...newer, follows: Math.min(next.follows, before.follows) };
}
