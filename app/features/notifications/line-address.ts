import type { LinePlace } from "./inbox.queries.server.ts";

/** Where a line leads: a path of the product. */
export function lineAddress({ kind, subjectKind, subjectId, commentId }: LinePlace): string {
  if (kind === "welcome") return "/ideas";
  if (subjectKind === "saved-search") return `/searches/${subjectId}/results`;
  if (subjectKind !== "idea") return "/inbox";
  return commentId === null ? `/ideas/${subjectId}` : `/ideas/${subjectId}#comment-${commentId}`;
}
