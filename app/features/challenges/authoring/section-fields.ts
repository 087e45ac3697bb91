/** A section as its form shows it: the fields that section.schema.ts reads back to the same value. */
import { wallClock } from "#app/core/wall-clock.ts";
import type { Section } from "./lack.ts";
import { asAmount, asNumber } from "./numbers.ts";
import { fieldName, type Fields } from "./rows.ts";
import { tieValue } from "./tie-values.ts";
import type { Prize } from "./prize.ts";
import type { SectionValues, SectionWish, WrittenCriterion } from "./written.ts";

/** The fields of a section. */
export function fieldsOf({ section, value }: SectionWish, timeZone: string): Fields {
  // The table has, for each section, a writer of exactly its value; TypeScript cannot follow the index.
  const write = writers[section] as (given: typeof value, timeZone: string) => Fields;
  return write(value, timeZone);
}

type Writer<S extends Section> = (value: SectionValues[S], timeZone: string) => Fields;

const writers: { readonly [S in Section]: Writer<S> } = {
  general: ({ types, ...texts }) => ({ ...texts, ...ticks("types", types) }),
  sponsors: (sponsors) => ({
    accountable: sponsors.find(({ isAccountable }) => isAccountable)?.personId ?? "",
    ...rows("sponsors", sponsors, ({ personId, costShare }) => ({
      id: personId,
      // A share of nothing is one, unlike other numbers.
      costShare: costShare === null ? "" : String(costShare),
    })),
  }),
  timeline: (phases, timeZone) =>
    rows("phases", phases, ({ id, name, startsAt, endsAt, takesSubmissions }) => ({
      id,
      name,
      startsAt: clock(startsAt, timeZone),
      endsAt: clock(endsAt, timeZone),
      takesSubmissions: tick(takesSubmissions),
    })),
  prizes: (prizes) =>
    rows("prizes", prizes, (prize) => ({
      id: prize.id,
      place: asNumber(prize.place),
      kind: prize.kind,
      amount: amountOf(prize),
      text: prize.text,
    })),
  eligibility: ({ text, rule, rules, terms }) => ({
    text,
    ...rows("units", rule.unitIds, (id) => ({ id, unit: id })),
    ...ticks("roles", rule.roles),
    fewest: asNumber(rule.fewest),
    most: asNumber(rule.most),
    limit: rule.limit,
    rules,
    terms,
  }),
  judging: ({ sheets, tieRule, choiceWindow, ...judging }, timeZone) => ({
    isBlind: tick(judging.isBlind),
    judgesPerSubmission: asNumber(judging.judgesPerSubmission),
    ...rows("sheets", sheets, ({ phaseId, scale, needsComments }) => ({
      id: phaseId,
      scale,
      needsComments: tick(needsComments),
    })),
    ...Object.fromEntries(
      sheets.flatMap(({ phaseId, criteria }) => Object.entries(criterionRows(phaseId, criteria))),
    ),
    ...rows("tie", tieRule, (step, n) => ({ id: `step${n}`, by: tieValue(step) })),
    hasChoice: tick(judging.peoplesChoices !== null),
    choices: asNumber(judging.peoplesChoices),
    choiceStartsAt: clock(choiceWindow.startsAt, timeZone),
    choiceEndsAt: clock(choiceWindow.endsAt, timeZone),
  }),
  entering: ({ text, visibility, questions, ...has }) => ({
    text,
    visibility,
    linksIdea: tick(has.linksIdea),
    linksOutside: tick(has.linksOutside),
    needsFile: tick(has.needsFile),
    ...rows("questions", questions, ({ needed, ...question }) => ({
      ...question,
      needed: tick(needed),
    })),
  }),
  resources: ({ faq }) => rows("faq", faq, (entry) => ({ ...entry })),
  commitment: ({ personId, action, day }) => ({ personId: personId ?? "", action, day }),
};

function criterionRows(phaseId: string, criteria: readonly WrittenCriterion[]): Fields {
  return rows("criteria", criteria, ({ id, title, hint, kind, points, range }) => ({
    id,
    phase: phaseId,
    title,
    hint,
    kind,
    points: asNumber(points),
    rangeStart: String(range.start),
    rangeEnd: String(range.end),
  }));
}

function amountOf({ kind, amount }: Prize): string {
  if (amount === null) return "";
  return kind === "protected_time" ? String(amount) : asAmount(amount);
}

function rows<Row>(
  list: string,
  of: readonly Row[],
  fields: (row: Row, n: number) => Fields & { readonly id: string },
): Fields {
  const entries = of.flatMap((row, n) => {
    const { id, ...rest } = fields(row, n);
    return Object.entries(rest).map(([field, value]) => [fieldName(list, id, field), value]);
  });
  return Object.fromEntries(entries) as Fields;
}

function ticks(list: string, values: readonly string[]): Fields {
  return Object.fromEntries(values.map((value) => [`${list}.${value}`, "on"]));
}

/** A box that is not ticked sends nothing; empty, it is shown so. */
function tick(is: boolean): string {
  return is ? "on" : "";
}

function clock(at: Date | null, timeZone: string): string {
  return at ? wallClock(at, timeZone) : "";
}
