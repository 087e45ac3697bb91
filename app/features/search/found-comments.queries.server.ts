import { pageOf, type Cursor, type Page } from "#app/core/page.ts";
import { runOnce, Values } from "./asked.queries.server.ts";
import { foundPageSize, type FoundComment, type Order } from "./found.ts";
import { beginning, markedExcerpt } from "./headline.ts";
import { stretches } from "./marked.ts";
import { commentConditions, rankedAtMost, type Lookup } from "./matching.ts";

interface FoundRow extends Omit<FoundComment, "text" | "createdAt"> {
  text: string;
  createdAt: Date;
  sortValue: number;
}

interface FindComments {
  readonly lookup: Lookup;
  readonly order: Order;
  readonly after: Cursor | null;
}

/** A page of the comments that match; of many, the newest are ranked. */
export async function foundComments(wish: FindComments): Promise<Page<FoundComment>> {
  const { text, values } = foundCommentsStatement(wish);
  const rows = await runOnce<FoundRow>(text, values);
  const page = pageOf(rows, foundPageSize, ({ sortValue, id }) => ({ value: sortValue, id }));
  return { ...page, rows: page.rows.map(present) };
}

function present({ sortValue: _, createdAt, text, ...row }: FoundRow): FoundComment {
  return { ...row, text: stretches(text), createdAt: createdAt.toISOString() };
}

/** The statement, and the values it is run with. */
export function foundCommentsStatement({ lookup, order, after }: FindComments) {
  const values = new Values();
  const { asked, narrowing } = lookup;
  const conditions = commentConditions(lookup, values);
  const byRank = order === "relevance" && asked !== null;
  const en = asked && values.add(asked.en, "tsquery");
  const fr = asked && values.add(asked.fr, "tsquery");
  const byAuthor = narrowing.author.wanted ?? narrowing.author.unwanted;
  const value = byRank ? `ts_rank(s.words, ${en ?? ""} || ${fr ?? ""}, 1)::float8` : microseconds;
  const matches = `
    select s.comment_id as id, ${value} as "sortValue"
    from (
      select s.* from comment_words s join idea i on i.id = s.subject_id
      ${byAuthor.length > 0 ? "join comment c on c.id = s.comment_id" : ""}
      where ${[...conditions, ...(byRank ? [] : later(microseconds, after, values))].join(" and ")}
      order by s.created_at desc, s.comment_id desc
      limit ${String(byRank ? rankedAtMost : foundPageSize + 1)}
    ) s`;
  const past = later(`s."sortValue"`, after, values, "s.id");
  const shown = byRank
    ? `select * from (${matches}) s ${past.length > 0 ? `where ${past.join()}` : ""}
       order by "sortValue" desc, id desc limit ${String(foundPageSize + 1)}`
    : matches;
  return { text: withColumns(shown, en, fr), values };
}

const microseconds = "(extract(epoch from s.created_at) * 1000000)::float8";

function later(value: string, after: Cursor | null, values: Values, id = "s.comment_id"): string[] {
  if (!after) return [];
  return [
    `(${value}, ${id}) < (${values.add(after.value, "float8")}, ${values.add(after.id, "uuid")})`,
  ];
}

function withColumns(shown: string, en: string | null, fr: string | null): string {
  // Marked as the language in which it was found.
  const isEnglish = `(select s.words @@ ${en ?? ""} from comment_words s where s.comment_id = c.id)`;
  const config = `case when ${isEnglish} then 'groundswell_en'::regconfig else 'groundswell_fr'::regconfig end`;
  const query = `${en ?? ""} || ${fr ?? ""}`;
  return `
    select c.id, i.title as "ideaTitle", i.language as "ideaLanguage",
      case when x.person_id is null then c.author_id end as "authorId",
      coalesce(x.pseudonym, (select p.name from person p where p.id = c.author_id)) as author,
      c.created_at as "createdAt", shown."sortValue",
      ${en === null ? beginning("c.source") : markedExcerpt(config, "c.source", query)} as text
    from (${shown}) shown join comment c on c.id = shown.id join idea i on i.id = c.subject_id
    left join lateral (
      -- By its key for each row shown, whatever the planner expects.
      select a.person_id, a.pseudonym from unnamed_author a
      where a.subject_id = c.subject_id and a.person_id = c.author_id limit 1
    ) x on true
    order by shown."sortValue" desc, shown.id desc`;
}
