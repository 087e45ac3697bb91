/** An entry of the feed, understood: what it becomes here, and everything that is to be told of it. */
import { createHash } from "node:crypto";
import { storable } from "#app/platform/text.ts";
import { generalLimits } from "../authoring/general-lacks.ts";
import { addressThere } from "./address-there.ts";
import { amountThere } from "./amount-there.ts";
import type { ArrivingChallenge, ArrivingPrize } from "./arriving-challenge.ts";
import { cleanHtml } from "./clean-html.server.ts";
import type { FeedEntry } from "./feed.ts";
import { FieldReader } from "./field-reader.ts";
import { momentThere } from "./moment-there.ts";
import { readableText } from "./readable-text.ts";
import { remark, type Remark } from "./remark.ts";
import { agrees, standingHere } from "./standing-here.ts";
import { typesThere } from "./types-there.ts";

/** Raised when reading an entry comes to mean something else, so that what is here is brought up to date. */
const reading = 1;

/** Understands an entry. `pictureWord` stands where a picture has no description. */
export function readChallenge(
  entry: FeedEntry,
  sourceId: string,
  { now, pictureWord }: { readonly now: Date; readonly pictureWord: string },
): ArrivingChallenge {
  const fields = new FieldReader(entry);
  const title = fields.line("challenge-title");
  const tagline = fields.line("tagline");
  const dates = readDates(fields);
  const typeWords = fields.list("type-of-challenge");
  const { types, unknown } = typesThere(typeWords);
  const prize = readPrize(fields);
  const body = (field: string) => {
    const { html, remarks } = cleanHtml(field, fields.text(field), pictureWord);
    fields.tell(...remarks);
    return html;
  };
  const [description, rules, entering] = [body("description"), body("rules"), body("how-to-enter")];
  const [prizesHtml, judgingHtml] = [body("prizes"), body("judging")];
  const status = fields.line("challenge_status");
  const state = standingHere(dates, status, now);
  const origin = {
    address: addressIn(fields, "permalink"),
    externalUrl: addressIn(fields, "external-url"),
    agency: fields.line("agency"),
    partnerAgencies: fields.line("partner-agencies-federal"),
    partners: fields.line("partners-non-federal"),
    ...{ status, typeWords, ...dates.texts, prizeText: prize.text, prizesHtml, judgingHtml },
    entry: JSON.stringify(entry),
    digest: digestOf(entry),
  };
  fields.tell(
    ...(title === "" ? [remark("title_missing", "challenge-title")] : []),
    ...beyondForm("challenge-title", title, generalLimits.title),
    ...beyondForm("tagline", tagline, generalLimits.tagline),
    ...(typeWords.length === 0 ? [remark("type_missing", "type-of-challenge")] : []),
    ...unknown.map((word) => remark("type_unknown", "type-of-challenge", word)),
    ...(description === "" ? [remark("text_missing", "description")] : []),
    ...(judgingHtml === "" ? [] : [remark("criteria_prose", "judging")]),
    ...statusRemarks(state, status),
  );
  fields.tellUnknown();
  const [text, ruleText, enteringText] = [description, rules, entering].map(readableText);
  return {
    ...{ sourceId, title, tagline, types, state, origin },
    ...{ startsAt: dates.startsAt, endsAt: dates.endsAt, prizes: prize.prizes },
    ...{ description: text ?? "", rules: ruleText ?? "", entering: enteringText ?? "" },
    html: { description, rules, entering },
    remarks: fields.remarks(),
  };
}

function readDates(fields: FieldReader) {
  const texts = {
    startsText: fields.line("submission-start"),
    endsText: fields.line("submission-end"),
  };
  const start = momentThere("submission-start", texts.startsText, "start");
  const end = momentThere("submission-end", texts.endsText, "end");
  fields.tell(...start.remarks, ...end.remarks);
  const isReversed = start.at !== null && end.at !== null && end.at <= start.at;
  if (isReversed)
    fields.tell(
      remark("ends_before_start", "submission-end", `${texts.startsText} – ${texts.endsText}`),
    );
  // Of two that cannot both be right, the deadline is the one that people go by.
  return { texts, startsAt: isReversed ? null : start.at, endsAt: end.at };
}

/** The feed tells the sum of all prizes, which stands as one; which place gets what is prose. */
function readPrize(fields: FieldReader): { text: string; prizes: readonly ArrivingPrize[] } {
  const field = "total-prize-offered-cash";
  const text = fields.line(field);
  const amount = amountThere(text);
  if (!amount) return { text, prizes: [] };
  if ("cents" in amount)
    return {
      text,
      prizes: amount.cents > 0 ? [{ kind: "cash", amount: amount.cents, text }] : [],
    };
  fields.tell(remark(amount.isTooLarge ? "amount_large" : "amount_prose", field, text));
  return { text, prizes: [{ kind: "honour", amount: null, text: amount.prose }] };
}

function addressIn(fields: FieldReader, field: string): string {
  const text = fields.line(field);
  const address = addressThere(text);
  if (address?.href.startsWith("http")) {
    if (address.repaired) fields.tell(remark("link_repaired", field, text));
    return address.href;
  }
  if (text !== "") fields.tell(remark("address_dropped", field, text));
  return "";
}

function beyondForm(field: string, text: string, limit: number): Remark[] {
  const length = Array.from(text).length;
  return length > limit ? [remark("beyond_form", field, String(length))] : [];
}

function statusRemarks(state: ArrivingChallenge["state"], status: string): Remark[] {
  const agreed = agrees(state, status);
  if (agreed === true) return [];
  return [
    remark(agreed === null ? "status_unknown" : "status_differs", "challenge_status", status),
  ];
}

/** The same for entries that say the same, in whatever order. */
function digestOf(entry: FeedEntry): string {
  const keys = Object.keys(entry).sort();
  const said = JSON.stringify([reading, keys.map((key) => [key, entry[key]])]);
  return createHash("sha256").update(storable(said)).digest("hex");
}
