import { newId } from "#app/core/ids.ts";
import type { Actor } from "#app/core/actor.ts";
import { draftOf } from "#app/features/challenges/authoring/draft.store.server.ts";
import { draftChallenge } from "#app/features/challenges/authoring/draft-challenge.server.ts";
import type { Section } from "#app/features/challenges/authoring/lack.ts";
import { saveSection } from "#app/features/challenges/authoring/save-section.server.ts";
import {
  sectionValues,
  type SectionValues,
  type SectionWish,
} from "#app/features/challenges/authoring/written.ts";
import { sql } from "#app/platform/db.server.ts";

/** Begins an empty challenge; returns its id. */
export async function begin(by: Actor) {
  const id = newId();
  await draftChallenge(by, { id, language: "en" });
  return id;
}

/** Saves a section as it is, but for a change. */
export async function save<S extends Section>(
  by: Actor,
  id: string,
  section: S,
  change: Partial<SectionValues[S]>,
  seen = 0,
) {
  return saveSection(by, id, { ...(await changed(id, section, change)), seen });
}

/** What a section says at present, changed. */
export async function changed<S extends Section>(
  id: string,
  section: S,
  change: Partial<SectionValues[S]>,
) {
  const value: object = sectionValues(await draftOf(sql, id))[section];
  // The sections' values are of as many types; TypeScript cannot follow the name.
  return {
    section,
    value: Array.isArray(value) ? change : { ...value, ...change },
  } as unknown as SectionWish;
}
