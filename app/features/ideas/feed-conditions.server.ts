import type { Language } from "#app/core/words.ts";
import {
  feedParameters,
  narrowedBy,
  type FeedFilter,
  type FeedParameter,
  type FeedView,
} from "./feed-filter.ts";

/** Who reads, and in which language. */
export interface Reader {
  readonly id: string;
  readonly unitId: string;
  readonly language: Language;
}

/** A condition on an idea `i`; its text is made with the places ($3, $4, …) where its values stand. */
export interface Condition {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly sql: (...places: string[]) => string;
}

/** What a filter asks of an idea, besides being listed. */
export function conditionsOf(reader: Reader, filter: FeedFilter): Condition[] {
  const narrowed = narrowedBy(filter).map((name) => ({
    name,
    values: [filter[feedParameters[name]]],
    sql: narrowing[name],
  }));
  return [...views[filter.view](reader), ...narrowed];
}

/** $n: a unit. This unit and everything below it. */
const within = (unit: string) => `i.unit_id in (
  with recursive below as (
    select ${unit}::uuid as id union all select u.id from unit u join below b on u.parent_id = b.id
  ) select id from below)`;

const followed = (person: string, kind: string) => `
  select f.subject_id from follow f
  where f.person_id = ${person}::uuid and f.subject_kind = '${kind}' and not f.muted`;

/**
 * $n: a person. What they follow: the idea itself, a named author, the category, its unit or one above. What they have
 * muted is left out whoever else leads to it.
 */
const followedBy = (person: string) => `(
  i.id = any(array(
    ${followed(person, "idea")} union
    select a.idea_id from idea_author a where a.named and a.person_id in (${followed(person, "person")})))
  or i.category_id = any(array(${followed(person, "category")}))
  or i.unit_id = any(array(
    with recursive below as (
      ${followed(person, "unit")} union select u.id from unit u join below b on u.parent_id = b.subject_id
    ) select subject_id from below))
  ) and i.id <> all(array(
    select f.subject_id from follow f where f.person_id = ${person}::uuid and f.subject_kind = 'idea' and f.muted))`;

// "in" as the index of what is due has it.
const awaiting = "i.stage = 'open' and i.answered_at is null and i.stage in ('open', 'in_review')";

const views: Record<FeedView, (reader: Reader) => Condition[]> = {
  all: () => [],
  awaiting: () => [{ name: "awaiting", values: [], sql: () => awaiting }],
  following: ({ id }) => [{ name: "following", values: [id], sql: followedBy }],
  "my-unit": ({ unitId }) => [{ name: "my-unit", values: [unitId], sql: within }],
};

/** A day begins where the organisation is. */
const dayBegins = (day: string) =>
  `(${day}::timestamp at time zone coalesce((select time_zone from organisation), 'UTC'))`;

const narrowing: Record<FeedParameter, (place: string) => string> = {
  category: (id) => `i.category_id = ${id}::uuid`,
  unit: within,
  stage: (stage) => `i.stage = ${stage}::stage`,
  kind: (kind) => `i.kind = ${kind}::idea_kind`,
  // As an array, which is small: a join would tempt the planner to go through all ideas in order.
  author: (id) => `i.id = any(array(
    select a.idea_id from idea_author a where a.person_id = ${id}::uuid and a.named))`,
  tag: (tag) => `i.id = any(array(
    select t.idea_id from idea_tag t where t.folded = fold_text(${tag})))`,
  from: (day) => `i.published_at >= ${dayBegins(`${day}::date`)}`,
  to: (day) => `i.published_at < ${dayBegins(`(${day}::date + 1)`)}`,
};
