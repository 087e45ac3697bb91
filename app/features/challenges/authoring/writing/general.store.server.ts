import type { SectionValues } from "../written.ts";
import type { Change } from "./change.ts";
import { keepRendered } from "./written-texts.store.server.ts";

/** What it is about. */
export async function writeGeneral(
  { sql, challenge: { id } }: Change,
  { language, title, tagline, brief, description, types }: SectionValues["general"],
): Promise<void> {
  await sql(
    `update challenge set language = $2::language, title = $3, tagline = $4, brief = $5, description = $6,
       types = $7::text[]::challenge_type[]
     where id = $1`,
    [id, language, title, tagline, brief, description, types],
  );
  await keepRendered(sql, id, { description });
}
