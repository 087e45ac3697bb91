/**
 * What is told of a challenge that comes from elsewhere: what was assumed, put right, or could not be mapped. Whatever
 * it is, the source's own words are kept beside the challenge.
 */

/** Kinds of remarks; each has its words in report-words.ts. */
export const remarkKinds = [
  "zone_assumed",
  "time_assumed",
  "date_missing",
  "date_impossible",
  "hour_skipped",
  "hour_twice",
  "ends_before_start",
  "status_differs",
  "status_unknown",
  "type_missing",
  "type_unknown",
  "amount_prose",
  "amount_large",
  "title_missing",
  "text_missing",
  "text_odd",
  "beyond_form",
  "criteria_prose",
  "site_resolved",
  "template_removed",
  "picture_linked",
  "link_repaired",
  "link_dropped",
  "markup_removed",
  "comment_removed",
  "address_dropped",
  "kept_aside",
  "field_unknown",
] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** A remark: on which fields of the source, and the words it is about, or how often it is so. */
export interface Remark {
  readonly kind: RemarkKind;
  /** As the source calls it; empty where it is about the whole. */
  readonly field: string;
  /** The source's words; shortened, as the whole stands in the source. */
  readonly text: string;
}

/** A remark, with words short enough to be read in a list. */
export function remark(kind: RemarkKind, field: string, text = ""): Remark {
  const characters = Array.from(text.replace(/\s+/g, " ").trim());
  const short =
    characters.length > textAtMost ? `${characters.slice(0, textAtMost).join("")}…` : undefined;
  return { kind, field, text: short ?? characters.join("") };
}

const textAtMost = 160;
