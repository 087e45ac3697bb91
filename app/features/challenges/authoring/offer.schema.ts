/** Reads the sections that say what a challenge is about, who is behind it, when it runs and for what. */
import { isId } from "#app/core/ids.ts";
import { languages } from "#app/core/words.ts";
import { challengeTypes } from "../challenge.ts";
import type { FormReader } from "./form-reader.ts";
import { centsIn, wholeIn } from "./numbers.ts";
import { isMeasured, prizeKinds, type PrizeKind } from "./prize.ts";
import type { SectionValues } from "./written.ts";

/** What it is about. */
export function readGeneral(form: FormReader): SectionValues["general"] {
  return {
    language: form.choice("language", languages, "en"),
    title: form.line("title"),
    tagline: form.line("tagline"),
    brief: form.line("brief"),
    description: form.paragraph("description"),
    types: form.choices("types", challengeTypes),
  };
}

/** Rows are called by the people they are about; whoever has just been chosen is a row more. */
export function readSponsors(form: FormReader): SectionValues["sponsors"] {
  const accountable = form.id("accountable");
  return form.keptRows("sponsors", (personId, at) => ({
    personId,
    costShare: form.whole(at("costShare")),
    isAccountable: personId === accountable,
  }));
}

/** Its phases, in the order of the form. */
export function readTimeline(form: FormReader): SectionValues["timeline"] {
  return form.keptRows("phases", (id, at) => ({
    id,
    name: form.line(at("name")),
    startsAt: form.moment(at("startsAt")),
    endsAt: form.moment(at("endsAt")),
    takesSubmissions: form.ticked(at("takesSubmissions")),
  }));
}

/** What each place gets; an amount only of prizes that have one. */
export function readPrizes(form: FormReader): SectionValues["prizes"] {
  return form.keptRows("prizes", (id, at) => {
    const kind = form.choice(at("kind"), prizeKinds, "cash");
    const amount = isMeasured(kind) ? readAmount(form, at("amount"), kind) : null;
    return { id, place: form.whole(at("place")) ?? 0, kind, amount, text: form.line(at("text")) };
  });
}

function readAmount(form: FormReader, name: string, kind: PrizeKind): number | null {
  return kind === "protected_time"
    ? form.read(name, wholeIn, "authoring.numberUnread")
    : form.read(name, centsIn, "authoring.amountUnread");
}

/** Who acts on the winner. */
export function readCommitment(form: FormReader): SectionValues["commitment"] {
  return {
    personId: form.id("personId"),
    action: form.paragraph("action", "answer"),
    day: form.day("day"),
  };
}

/** Questions answered beforehand. */
export function readResources(form: FormReader): SectionValues["resources"] {
  const faq = form.keptRows("faq", (id, at) => ({
    id,
    question: form.line(at("question")),
    answer: form.paragraph(at("answer"), "answer"),
  }));
  return { faq };
}

/** Units come each in a row of its own; the last one, still to be chosen, is none. */
export function readUnits(form: FormReader): string[] {
  const units = form.rows("units", (_, at) => form.id(at("unit")));
  return [...new Set(units.filter(isId))];
}
