import type { Asked, Values } from "./asked.queries.server.ts";
import type { Choice, Narrowing } from "./narrowing.ts";

/** A search, ready to be run. */
export interface Lookup {
  /** Null: any words. */
  readonly asked: Asked | null;
  readonly narrowing: Narrowing;
}

/** Of what matches, only so much of the newest is ranked. */
export const rankedAtMost = 1_000;

/** The conditions under which an idea `i` with its words `s` is found. */
export function ideaConditions({ asked, narrowing }: Lookup, values: Values): string[] {
  return [
    "listed(i)",
    ...inIdeaWords(asked, values),
    ...ofIdea(narrowing, values),
    ...byAuthor(narrowing, values),
  ];
}

/** The conditions under which a comment `c` with its words `s`, on an idea `i`, is found. */
export function commentConditions({ asked, narrowing }: Lookup, values: Values): string[] {
  return [
    "listed(i)",
    ...inCommentWords(asked, values),
    ...ofIdea(narrowing, values),
    ...choice(narrowing.author, values, "uuid", writtenBy),
  ];
}

function inIdeaWords(asked: Asked | null, values: Values): string[] {
  if (!asked) return [];
  const [en, fr] = [values.add(asked.en, "tsquery"), values.add(asked.fr, "tsquery")];
  // Words of each language are compared with those of texts in it.
  return [`(s.language = 'en' and s.words @@ ${en} or s.language = 'fr' and s.words @@ ${fr})`];
}

function inCommentWords(asked: Asked | null, values: Values): string[] {
  if (!asked) return [];
  const [en, fr] = [values.add(asked.en, "tsquery"), values.add(asked.fr, "tsquery")];
  return [`(s.words @@ ${en} or s.words @@ ${fr})`];
}

function ofIdea({ unit, stage, category, kind, tag }: Narrowing, values: Values): string[] {
  return [
    ...choice(unit, values, "uuid", (list) => `i.unit_id = any(${list})`),
    ...choice(stage, values, "stage", (list) => `i.stage = any(${list})`),
    ...choice(category, values, "uuid", (list) => `i.category_id = any(${list})`),
    ...choice(kind, values, "idea_kind", (list) => `i.kind = any(${list})`),
    ...choice(
      tag,
      values,
      "text",
      (list) =>
        `exists (select from idea_tag t where t.idea_id = i.id and t.folded = any(${list}))`,
    ),
  ];
}

/** What somebody says about an idea of theirs that keeps them unnamed is not found by their name either. */
function writtenBy(list: string): string {
  return `(c.author_id = any(${list}) and not exists (
    select from unnamed_author x where x.subject_id = c.subject_id and x.person_id = c.author_id))`;
}

/** Authors who are not named are found by nobody. */
function byAuthor({ author }: Narrowing, values: Values): string[] {
  return choice(
    author,
    values,
    "uuid",
    (list) =>
      `exists (select from idea_author a where a.idea_id = i.id and a.named and a.person_id = any(${list}))`,
  );
}

function choice(
  { wanted, unwanted }: Choice,
  values: Values,
  type: string,
  condition: (list: string) => string,
): string[] {
  const conditions = [];
  if (wanted) conditions.push(condition(values.add(wanted, `${type}[]`)));
  if (unwanted.length > 0) conditions.push(`not ${condition(values.add(unwanted, `${type}[]`))}`);
  return conditions;
}
