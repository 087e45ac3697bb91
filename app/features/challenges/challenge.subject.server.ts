import type { SubjectPort } from "#app/core/subject.ts";
import { challengeFileHolder } from "./authoring/challenge-file-holder.server.ts";

/** Challenges as other features see them: files hang on them, and nothing is discussed there. */
export const challengeSubject: SubjectPort = {
  lock: () => Promise.resolve(null),
  lockFileHolder: challengeFileHolder,
};
