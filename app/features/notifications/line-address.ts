import type { LinePlace } from "./inbox.queries.server.ts";
import { tellingAddress } from "./telling/telling-address.ts";
import { isThankingKind } from "./thanking/thanking.ts";
import { isTellingKind } from "./telling/telling.ts";

/** Where a line leads: a path of the product. */
export function lineAddress({ kind, subjectKind, subjectId, ...to }: LinePlace): string {
  if (kind === "welcome") return "/ideas";
  if (kind === "moderation") return "/moderation";
  if (kind === "moderated") return `/me/moderation/${subjectId}`;
  if (kind === "report-answered") return `/me/reports/${subjectId}`;
  if (kind === "absence-deputy") return "/me/absences#stand-ins";
  if (subjectKind === "saved-search") return `/searches/${subjectId}/results`;
  if (isThankingKind(kind)) return to.to ?? (kind === "announcement" ? "/announcements" : "/kudos");
  if (isTellingKind(kind))
    return to.to ?? tellingAddress(kind, { subjectKind, subjectId, says: to.says });
  if (subjectKind !== "idea") return "/inbox";
  if (kind === "idea-recorded") return `/ideas/${subjectId}/recording`;
  if (kind === "author-invited") return `/ideas/${subjectId}/invitation`;
  if (to.versionId !== null) return `/ideas/${subjectId}/changes/${to.versionId}`;
  if (to.noteId !== null) return `/notes/${to.noteId}`;
  return to.commentId === null ? `/ideas/${subjectId}` : `/comments/${to.commentId}`;
}
