import type { SubjectKind } from "#app/core/event.ts";
import type { ModeratedKind, ModeratedPort } from "#app/core/moderated.ts";
import type { SubjectPort } from "#app/core/subject.ts";
import { challengeSubject } from "#app/features/challenges/challenge.subject.server.ts";
import { submissionSubject } from "#app/features/challenges/entering/submission.subject.server.ts";
import { moderatedComment } from "#app/features/discussion/comment.moderated.server.ts";
import { moderatedFile } from "#app/features/files/file.moderated.server.ts";
import { moderatedIdea } from "#app/features/ideas/idea.moderated.server.ts";
import { ideaSubject } from "#app/features/ideas/idea.subject.server.ts";

/** What can be discussed, or what files hang on. */
export const discussionSubjects: ReadonlyMap<SubjectKind, SubjectPort> = new Map([
  ["idea", ideaSubject],
  ["challenge", challengeSubject],
  ["submission", submissionSubject],
]);

/** What can be reported, hidden and restored. */
export const moderatedThings: ReadonlyMap<ModeratedKind, ModeratedPort> = new Map([
  ["idea", moderatedIdea],
  ["comment", moderatedComment],
  ["file", moderatedFile],
]);
