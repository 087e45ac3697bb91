import { createHash } from "node:crypto";
import type { FileIdea } from "./file-idea.ts";

/** Raised when reading a row comes to mean something else, so that what was noted before is not compared any more. */
const reading = 1;

/**
 * What a row says, as a short text that differs when it says something else: its words, kind, stage, place and tags.
 * Figures beside it do not count: votes change there every day, and nothing here would follow from them.
 */
export function digestOf(idea: FileIdea): string {
  const { title, problem, proposal, beneficiary, kind, stage, category, unit, tags, tagsLeft } =
    idea;
  const said = [title, problem, proposal, beneficiary, kind, stage, category, unit, tags, tagsLeft];
  const hash = createHash("sha256").update(JSON.stringify(said)).digest("base64url");
  return `${prefix}${hash}`;
}

const prefix = `${String(reading)}.`;

/** Whether a row says something else than when it was brought in; not, where that is not known. */
export function isChanged(noted: string | null, idea: FileIdea): boolean {
  return (noted?.startsWith(prefix) ?? false) && noted !== digestOf(idea);
}
