import { pageOf, type Cursor, type Page } from "#app/core/page.ts";
import type { Language } from "#app/core/words.ts";
import { runOnce, Values, type Asked } from "./asked.queries.server.ts";
import { foundPageSize, type FoundIdea, type Order } from "./found.ts";
import { beginning, configuration, markedExcerpt, markedTitle } from "./headline.ts";
import { stretches } from "./marked.ts";
import { ideaConditions, rankedAtMost, type Lookup } from "./matching.ts";

interface FoundRow extends Omit<FoundIdea, "title" | "text" | "publishedAt"> {
  title: string;
  text: string;
  publishedAt: Date;
  sortValue: number;
}

interface FindIdeas {
  readonly lookup: Lookup;
  readonly order: Order;
  readonly after: Cursor | null;
  readonly language: Language;
}

/** A page of the ideas that match; of many, the newest are ranked. */
export async function foundIdeas(wish: FindIdeas): Promise<Page<FoundIdea>> {
  const { text, values } = foundIdeasStatement(wish);
  const rows = await runOnce<FoundRow>(text, values);
  const page = pageOf(rows, foundPageSize, ({ sortValue, id }) => ({ value: sortValue, id }));
  return { ...page, rows: page.rows.map(present) };
}

function present({ sortValue: _, publishedAt, title, text, ...row }: FoundRow): FoundIdea {
  return {
    ...row,
    title: stretches(title),
    text: stretches(text),
    publishedAt: publishedAt.toISOString(),
  };
}

/** The statement, and the values it is run with. */
export function foundIdeasStatement({ lookup, order, after, language }: FindIdeas) {
  const values = new Values();
  const { asked } = lookup;
  const conditions = ideaConditions(lookup, values);
  const byRank = order === "relevance" && asked !== null;
  const query = asked && ownQuery(asked, values);
  const value = byRank ? `ts_rank(s.words, ${query ?? ""}, 1)::float8` : microseconds;
  const matches = `
    select s.idea_id as id, ${value} as "sortValue"
    from (
      select s.* from idea_words s join idea i on i.id = s.idea_id
      where ${[...conditions, ...(byRank ? [] : later(microseconds, after, values))].join(" and ")}
      order by s.published_at desc, s.idea_id desc
      limit ${String(byRank ? rankedAtMost : foundPageSize + 1)}
    ) s`;
  const shown = byRank
    ? `select * from (${matches}) s ${where(later(`s."sortValue"`, after, values, "s.id"))}
       order by "sortValue" desc, id desc limit ${String(foundPageSize + 1)}`
    : matches;
  return { text: withColumns(shown, query, values.add(language, "text")), values };
}

const microseconds = "(extract(epoch from s.published_at) * 1000000)::float8";

/** What is asked, in the language of the text `s`. */
function ownQuery({ en, fr }: Asked, values: Values): string {
  return `case s.language when 'fr' then ${values.add(fr, "tsquery")} else ${values.add(en, "tsquery")} end`;
}

function later(value: string, after: Cursor | null, values: Values, id = "s.idea_id"): string[] {
  if (!after) return [];
  return [
    `(${value}, ${id}) < (${values.add(after.value, "float8")}, ${values.add(after.id, "uuid")})`,
  ];
}

function where(conditions: readonly string[]): string {
  return conditions.length > 0 ? `where ${conditions.join(" and ")}` : "";
}

/** What stands beside a match is looked up by key for the rows shown; marking them takes longest. */
function withColumns(shown: string, query: string | null, language: string): string {
  const config = configuration("s.language");
  const text = `i.problem || E'\\n' || i.proposal`;
  return `
    select i.id, i.stage, i.language, i.pseudonym, i.published_at as "publishedAt", shown."sortValue",
      ${query ? markedTitle(config, "i.title", query) : "i.title"} as title,
      ${query ? markedExcerpt(config, text, query) : beginning("i.problem")} as text,
      (select coalesce(c.name ->> ${language}, c.name ->> 'en', c.name ->> 'fr', '')
       from category c where c.id = i.category_id) as category,
      (select u.name from unit u where u.id = i.unit_id) as unit,
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by author_order(a, p.name)), '[]')
       from idea_author a join person p on p.id = a.person_id where a.idea_id = i.id and named_as_author(a)) as authors
    from (${shown}) shown join idea i on i.id = shown.id join idea_words s on s.idea_id = i.id
    order by shown."sortValue" desc, shown.id desc`;
}
