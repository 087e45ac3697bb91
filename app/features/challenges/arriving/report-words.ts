/** What each kind of remark and each problem is called. */
import type { MessageKey } from "#app/core/words.ts";
import type { EntryProblem, Outcome } from "./plan.ts";
import type { RemarkKind } from "./remark.ts";

export const remarkWords = {
  zone_assumed: "arriving.remarkZoneAssumed",
  time_assumed: "arriving.remarkTimeAssumed",
  date_missing: "arriving.remarkDateMissing",
  date_impossible: "arriving.remarkDateImpossible",
  hour_skipped: "arriving.remarkHourSkipped",
  hour_twice: "arriving.remarkHourTwice",
  ends_before_start: "arriving.remarkEndsBeforeStart",
  status_differs: "arriving.remarkStatusDiffers",
  status_unknown: "arriving.remarkStatusUnknown",
  type_missing: "arriving.remarkTypeMissing",
  type_unknown: "arriving.remarkTypeUnknown",
  amount_prose: "arriving.remarkAmountProse",
  amount_large: "arriving.remarkAmountLarge",
  title_missing: "arriving.remarkTitleMissing",
  text_missing: "arriving.remarkTextMissing",
  text_odd: "arriving.remarkTextOdd",
  beyond_form: "arriving.remarkBeyondForm",
  criteria_prose: "arriving.remarkCriteriaProse",
  site_resolved: "arriving.remarkSiteResolved",
  template_removed: "arriving.remarkTemplateRemoved",
  picture_linked: "arriving.remarkPictureLinked",
  link_repaired: "arriving.remarkLinkRepaired",
  link_dropped: "arriving.remarkLinkDropped",
  markup_removed: "arriving.remarkMarkupRemoved",
  comment_removed: "arriving.remarkCommentRemoved",
  address_dropped: "arriving.remarkAddressDropped",
  kept_aside: "arriving.remarkKeptAside",
  field_unknown: "arriving.remarkFieldUnknown",
} as const satisfies Record<RemarkKind, MessageKey>;

export const outcomeWords = {
  new: "arriving.outcomeNew",
  changed: "arriving.outcomeChanged",
  same: "arriving.outcomeSame",
  left: "arriving.outcomeLeft",
  bad: "arriving.outcomeBad",
} as const satisfies Record<Outcome, MessageKey>;

export const problemWords = {
  no_object: "arriving.problemNoObject",
  no_id: "arriving.problemNoId",
  id_twice: "arriving.problemIdTwice",
} as const satisfies Record<EntryProblem, MessageKey>;
