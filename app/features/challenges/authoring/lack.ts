/** What a section lacks, as data: which field, of which row, in which way. Words are made from it where it is shown. */
export const sections = [
  "general",
  "sponsors",
  "timeline",
  "prizes",
  "eligibility",
  "judging",
  "entering",
  "resources",
  "commitment",
] as const;
export type Section = (typeof sections)[number];

export type LackProblem =
  | "missing"
  | "too_long"
  | "not_whole"
  | "out_of_range"
  | "not_one"
  | "sum"
  | "start_missing"
  | "end_missing"
  | "ends_before_start"
  | "overlap"
  | "none_takes_submissions"
  | "taken_twice"
  | "before_the_end"
  | "blind_needs_private"
  | "blind_excludes_ideas"
  | "blind_excludes_links"
  | "unknown_phase"
  | "unknown_criterion"
  | "after_the_last";

export interface Lack {
  readonly section: Section;
  /** The field it is about; a link to the form leads there. */
  readonly field: string;
  readonly problem: LackProblem;
  /** Which row of a list: a phase, a prize, a criterion, a person. */
  readonly rowId?: string | undefined;
  /** What words may need: a limit, a sum. */
  readonly number?: number | undefined;
}

/** A lack without its section, as the files of the sections tell it. */
export type OwnLack = Omit<Lack, "section">;

/** A text that is needed. */
export function needed(field: string, text: string, rowId?: string): OwnLack[] {
  return text.trim() === "" ? [lack(field, "missing", rowId)] : [];
}

/** A text that has a limit, in characters as form fields count them. */
export function within(field: string, text: string, limit: number): OwnLack[] {
  return text.trim().length > limit ? [{ field, problem: "too_long", number: limit }] : [];
}

/** A lack of a field, or of a field in a row. */
export function lack(field: string, problem: LackProblem, rowId?: string): OwnLack {
  return rowId === undefined ? { field, problem } : { field, problem, rowId };
}
