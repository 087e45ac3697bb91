import { awardField } from "./announcement.ts";
import type { ShownAnnouncement } from "./announcement.queries.server.ts";

/** An announcement as its form holds it. */
export function standingFields(announcement: ShownAnnouncement): Record<string, string> {
  const { id, revision, title, text, language, challengeId, ideaId, awardIds } = announcement;
  const told = challengeId === null ? "" : `challenge:${challengeId}`;
  return {
    ...{ id, revision: String(revision), title, text, language },
    about: ideaId === null ? told : `idea:${ideaId}`,
    ...Object.fromEntries(awardIds.map((awardId) => [awardField(awardId), "on"])),
  };
}
