/** What the fields of a section need to know of the form in which they stand. */
import type { Answers } from "#app/ui/form/answers.tsx";
import type { Option } from "#app/ui/select.tsx";
import { rowsIn, type Fields } from "../rows.ts";

export interface SectionForm extends Answers {
  /** What stood in it when it was last made anew. */
  readonly fields: Fields;
  /** The rows of a list, in their order. */
  readonly rows: (list: string) => readonly string[];
  /** Whether all of the section may be changed, or only what may be while staff see it. */
  readonly isPublic: boolean;
  /** Where the form is sent by a button whose place on the page is to be seen again. */
  readonly at: (place: string) => string;
}

/** What the fields of the sections choose from. */
export interface Choices {
  /** Units in reading order. */
  readonly units: readonly Option[];
  /** Who may sponsor, as far as one can choose without typing. */
  readonly sponsors: readonly Option[];
  /** Who may act on the winner, likewise. */
  readonly people: readonly Option[];
  /** The challenge's phases that take submissions, by their names as they are in the timeline. */
  readonly phases: readonly Option[];
}

export interface SectionProps {
  readonly form: SectionForm;
  readonly choices: Choices;
}

/** The rows of a list of fields that a form shows. */
export function rowsOf(fields: Fields) {
  return (list: string) => rowsIn(fields, list);
}
