import type { SubjectKind } from "#app/core/event.ts";
import type { SubjectPort } from "#app/core/subject.ts";
import { ideaSubject } from "#app/features/ideas/idea.subject.server.ts";

/** What can be discussed. */
export const discussionSubjects: ReadonlyMap<SubjectKind, SubjectPort> = new Map([
  ["idea", ideaSubject],
]);
