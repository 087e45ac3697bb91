import { z } from "zod";
import { languages, type Language } from "#app/core/words.ts";
import { line, paragraph } from "#app/platform/text.ts";
import type { Cap } from "../safeguards/caps.ts";
import { badgeGivers, badgeMoments, type BadgeText } from "./badge.ts";
import { capFields, capKinds, giverField, textField } from "./badge-form.ts";
import { artworkFrom, badgeLimits } from "./designing.ts";

const name = line({ max: badgeLimits.name, long: "badge.nameLong" }).default("");
const description = paragraph({
  max: badgeLimits.description,
  long: "badge.descriptionLong",
}).default("");
const criteria = paragraph({ max: badgeLimits.criteria, long: "badge.criteriaLong" }).default("");
const box = z.string({ error: "ui.brokenRequest" }).optional();
const count = z.string({ error: "ui.brokenRequest" }).trim().default("");
const choice = z.string({ error: "ui.brokenRequest" }).default("");

const fields = z.object({
  id: z.string({ error: "ui.brokenRequest" }).default(""),
  seenRevision: z.coerce
    .number({ error: "ui.brokenRequest" })
    .int({ error: "ui.brokenRequest" })
    .default(0),
  "name-en": name,
  "name-fr": name,
  "description-en": description,
  "description-fr": description,
  "criteria-en": criteria,
  "criteria-fr": criteria,
  shape: choice,
  colour: choice,
  icon: choice,
  ribbon: choice,
  tags: line({ max: 400, long: "badge.tagsMany" }).default(""),
  moment: z.enum(badgeMoments, { error: "ui.brokenRequest" }),
  "giver-rule": box,
  "giver-peers": box,
  "giver-manager": box,
  "giver-leader": box,
  repeatable: box,
  "most-giver": count,
  "days-giver": count,
  "most-giver_and_badge": count,
  "days-giver_and_badge": count,
  "most-giver_and_recipient": count,
  "days-giver_and_recipient": count,
});

/** A badge as its designer sends it; what it lacks beyond that, the command says. */
export const badgeSchema = fields.transform((sent, context) => {
  const artwork = artworkFrom(sent);
  if (!artwork) {
    context.addIssue({ code: "custom", message: "badge.artworkUnknown", path: ["icon"] });
    return z.NEVER;
  }
  const texts = Object.fromEntries(
    languages.flatMap((language) => {
      const text = textIn(sent, language);
      return Object.values(text).every((part) => part === "") ? [] : [[language, text]];
    }),
  );
  return {
    id: sent.id,
    seenRevision: sent.seenRevision,
    look: { texts, artwork, tags: tagsIn(sent.tags) },
    terms: {
      moment: sent.moment,
      givers: badgeGivers.filter((giver) => sent[giverField(giver)] !== undefined),
      isRepeatable: sent.repeatable !== undefined,
      caps: capKinds.flatMap((on) => capIn(sent, on)),
    },
  };
});

type Sent = z.output<typeof fields>;

function textIn(sent: Sent, language: Language): BadgeText {
  return {
    name: sent[textField("name", language)],
    description: sent[textField("description", language)],
    criteria: sent[textField("criteria", language)],
  };
}

function tagsIn(text: string): string[] {
  return text
    .split(/[,،、]/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

// What is no number is out of every range, and told as that.
function capIn(sent: Sent, on: Cap["on"]): Cap[] {
  const names = capFields(on);
  const [atMost, days] = [sent[names.atMost], sent[names.days]];
  if (atMost === "" && days === "") return [];
  return [{ on, atMost: numberIn(atMost), days: numberIn(days) }];
}

function numberIn(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}
