/** What was sent for a section, read: its value, or the mistakes that keep it from being read. */
import { z } from "zod";
import { FormReader } from "./form-reader.ts";
import type { Section } from "./lack.ts";
import {
  readCommitment,
  readGeneral,
  readPrizes,
  readResources,
  readSponsors,
  readTimeline,
} from "./offer.schema.ts";
import type { Fields } from "./rows.ts";
import { readEligibility, readEntering, readJudging } from "./rules.schema.ts";
import type { SectionValues, SectionWish } from "./written.ts";

/** A section as its form sends it; moments are those of the organisation's clocks. Whatever may be missing is missing. */
export function sectionSchema(section: Section, timeZone: string) {
  return z.record(z.string(), z.string()).transform((fields, context): SectionWish => {
    const form = new FormReader(fields, timeZone);
    // The table has, for each section, a reader of exactly its value; TypeScript cannot follow the index.
    const wish = { section, value: readers[section](form) } as SectionWish;
    for (const [name, message] of Object.entries(form.mistakes))
      context.addIssue({ code: "custom", path: [name], message });
    return wish;
  });
}

/** Which revision of the section a form was made from. */
export function seenIn(fields: Fields): number {
  const sent = fields["revision"] ?? "";
  return /^\d{1,9}$/.test(sent) ? Number(sent) : 0;
}

const readers: { readonly [S in Section]: (form: FormReader) => SectionValues[S] } = {
  general: readGeneral,
  sponsors: readSponsors,
  timeline: readTimeline,
  prizes: readPrizes,
  eligibility: readEligibility,
  judging: readJudging,
  entering: readEntering,
  resources: readResources,
  commitment: readCommitment,
};
