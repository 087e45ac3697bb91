/** What people say about themselves. */

/** Longest text about oneself and longest skill, in characters. */
export const aboutAtMost = 1_000;
export const skillAtMost = 40;
export const skillsAtMost = 20;

/** What somebody says about themselves; skills are in their own words and language. */
export interface OwnProfile {
  /** Markdown. */
  readonly about: string;
  readonly skills: readonly string[];
}

/** Which parts differ. */
export function changedParts(before: OwnProfile, after: OwnProfile): ("about" | "skills")[] {
  const about = before.about === after.about ? [] : (["about"] as const);
  const same = JSON.stringify(before.skills) === JSON.stringify(after.skills);
  return same ? [...about] : [...about, "skills"];
}
