/** What a section lacks, in words, and where in the form it is put right. */
import type { MessageKey, Translate } from "#app/core/words.ts";
import type { Lack, LackProblem, Section } from "../lack.ts";
import { fieldName } from "../rows.ts";

/** A row of a list as words call it: by its name, else by its number. */
export interface NamedRow {
  readonly list: keyof typeof numberWords;
  readonly number: number;
  readonly name: string;
}
export type RowNames = Readonly<Record<string, NamedRow>>;

/** A lack in a sentence. */
export function lackText(t: Translate, lack: Lack, rows: RowNames): string {
  const { section, field, problem, number } = lack;
  const row = lack.rowId === undefined ? undefined : rows[lack.rowId];
  const said = number === undefined ? problemWords[problem] : numberedWords[problem];
  const words = t(said ?? problemWords[problem], { number: number ?? 0 });
  const label = t(fieldWords[section][field] ?? sectionWords[section]);
  if (!row) return t("authoring.lackLine", { field: label, problem: words });
  return t("authoring.lackRowLine", { row: rowName(t, row), field: label, problem: words });
}

/** What a row is called. */
export function rowName(t: Translate, { list, number, name }: NamedRow): string {
  return name || t(numberWords[list], { number });
}

/** The page on which a lack is put right, below the challenge's own address, with the place on it. */
export function lackAddress(lack: Lack): string {
  if (lack.field === "alternativeText") return "/cover";
  return `/edit/${lack.section}#${placeOf(lack)}`;
}

/** The id of the control, or of what holds it. */
function placeOf({ section, field, rowId, problem }: Lack): string {
  if (rowId === undefined) return fieldPlaces[field] ?? field;
  if (section === "judging") return judgingPlace(field, rowId, problem);
  const list = rowLists[section];
  if (list === undefined) return field;
  // A sponsor who is there twice is two rows of one name.
  return field === "sponsors"
    ? "sponsors"
    : fieldName(list, rowId, rowFields[section]?.[field] ?? field);
}

function judgingPlace(field: string, rowId: string, problem: LackProblem): string {
  if (field === "tieRule") return "tieRule";
  if (field === "criterion") return fieldName("criteria", rowId, "title");
  if (field === "range") return fieldName("criteria", rowId, "rangeEnd");
  if (field === "points" && problem !== "sum") return fieldName("criteria", rowId, "points");
  return `sheets.${rowId}`;
}

const fieldPlaces: Readonly<Record<string, string>> = {
  accountable: "sponsors",
  costShare: "sponsors",
  person: "personId",
};

const rowLists: Readonly<Partial<Record<Section, string>>> = {
  sponsors: "sponsors",
  timeline: "phases",
  prizes: "prizes",
  entering: "questions",
  resources: "faq",
};

const rowFields: Readonly<Partial<Record<Section, Readonly<Record<string, string>>>>> = {
  entering: { question: "text" },
};

const numberWords = {
  phases: "authoring.phaseNumber",
  prizes: "authoring.prizeNumber",
  criteria: "authoring.criterionNumber",
  questions: "authoring.questionNumber",
  people: "authoring.somebody",
} as const satisfies Record<string, MessageKey>;

/** What the sections are called. */
export const sectionWords = {
  general: "authoring.general",
  sponsors: "authoring.sponsors",
  timeline: "authoring.timeline",
  prizes: "authoring.prizes",
  eligibility: "authoring.eligibility",
  judging: "authoring.judging",
  entering: "authoring.entering",
  resources: "authoring.resources",
  commitment: "authoring.commitment",
} as const satisfies Record<Section, MessageKey>;

const fieldWords: Readonly<Record<Section, Readonly<Record<string, MessageKey>>>> = {
  general: {
    title: "authoring.fieldTitle",
    tagline: "authoring.fieldTagline",
    brief: "authoring.fieldBrief",
    description: "authoring.fieldDescription",
    types: "authoring.fieldTypes",
    alternativeText: "authoring.fieldAlternativeText",
  },
  sponsors: {
    accountable: "authoring.fieldAccountable",
    costShare: "authoring.fieldCostShare",
  },
  timeline: { startsAt: "authoring.fieldStartsAt", endsAt: "authoring.fieldEndsAt" },
  prizes: {
    place: "authoring.fieldPlace",
    amount: "authoring.fieldAmount",
    text: "authoring.fieldPrizeText",
  },
  eligibility: {
    text: "authoring.fieldEligibility",
    fewest: "authoring.fieldFewest",
    most: "authoring.fieldMost",
    rules: "authoring.fieldRules",
    terms: "authoring.fieldTerms",
  },
  judging: {
    isBlind: "authoring.fieldIsBlind",
    judgesPerSubmission: "authoring.fieldJudges",
    sheets: "authoring.criteria",
    criteria: "authoring.criteria",
    criterion: "authoring.fieldCriterion",
    points: "authoring.fieldPoints",
    range: "authoring.fieldRangeEnd",
    tieRule: "authoring.tieRule",
    choices: "authoring.fieldChoices",
    choiceStartsAt: "authoring.fieldChoiceStartsAt",
    choiceEndsAt: "authoring.fieldChoiceEndsAt",
  },
  entering: { text: "authoring.fieldEntering", question: "authoring.fieldQuestion" },
  resources: { question: "authoring.fieldQuestion", answer: "authoring.fieldAnswer" },
  commitment: {
    person: "authoring.fieldPerson",
    action: "authoring.fieldAction",
    day: "authoring.fieldDay",
  },
};

const problemWords: Readonly<Record<LackProblem, MessageKey>> = {
  missing: "authoring.lackMissing",
  too_long: "authoring.lackTooLong",
  not_whole: "authoring.lackNotWhole",
  out_of_range: "authoring.lackOutOfRange",
  not_one: "authoring.lackNotOne",
  sum: "authoring.lackSum",
  start_missing: "authoring.lackMissing",
  end_missing: "authoring.lackMissing",
  ends_before_start: "authoring.lackEndsBeforeStart",
  overlap: "authoring.lackOverlap",
  none_takes_submissions: "authoring.lackNoneTakesSubmissions",
  taken_twice: "authoring.lackTakenTwice",
  before_the_end: "authoring.lackBeforeTheEnd",
  blind_needs_private: "authoring.lackBlindNeedsPrivate",
  blind_excludes_ideas: "authoring.lackBlindExcludesIdeas",
  blind_excludes_links: "authoring.lackBlindExcludesLinks",
  unknown_phase: "authoring.lackUnknownPhase",
  unknown_criterion: "authoring.lackUnknownCriterion",
  after_the_last: "authoring.lackAfterTheLast",
};

const numberedWords: Readonly<Partial<Record<LackProblem, MessageKey>>> = {
  out_of_range: "authoring.lackBetween",
};
