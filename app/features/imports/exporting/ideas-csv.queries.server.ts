import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { importPolicy } from "../import.policy.ts";
import { unitNames } from "../importing/places.ts";
import { byteOrderMark, csvRow } from "#app/core/csv.ts";

const header = [
  ...[
    "id",
    "url",
    "title",
    "kind",
    "category",
    "unit",
    "problem",
    "proposal",
    "beneficiary",
    "answers",
  ],
  ...[
    "authors",
    "author_email",
    "pseudonym",
    "written_down_by",
    "language",
    "stage",
    "stage_since",
    "created_at",
    "tags",
  ],
  ...["votes", "comments", "merged_into", "imported_from"],
];

interface ExportedIdea {
  id: string;
  title: string;
  kind: string;
  category: string;
  unitId: string;
  problem: string;
  proposal: string;
  beneficiary: string;
  /** A line each: the question as it was asked, and what was answered. */
  answers: string;
  authors: string[];
  authorEmail: string | null;
  pseudonym: string | null;
  writtenDownBy: string | null;
  language: Language;
  stage: string;
  stageSince: Date;
  createdAt: Date;
  votes: number | null;
  comments: number;
  tags: string[];
  mergedInto: string | null;
  importedFrom: string | null;
}

/** Every published idea as the pieces of a CSV file, oldest first. Throws `forbidden` before the first piece. */
export function ideasCsv(actor: Actor, language: Language): AsyncGenerator<string> {
  authorize(actor, importPolicy.manage, undefined);
  return pieces(language);
}

async function* pieces(language: Language): AsyncGenerator<string> {
  const paths = await unitPaths();
  yield byteOrderMark + csvRow(header);
  // Page by page: a cursor would hold a connection for as long as somebody's network is slow.
  for (let after: string | null = null; ;) {
    const rows: ExportedIdea[] = await prepared("ideas-csv", ideasSql, [language, after, atOnce]);
    if (rows.length > 0) yield rows.map((idea) => rowOf(idea, paths)).join("");
    after = rows.at(-1)?.id ?? null;
    if (rows.length < atOnce) return;
  }
}

const atOnce = 500;

function rowOf(idea: ExportedIdea, paths: ReadonlyMap<string, string>): string {
  return csvRow([
    ...[idea.id, `${registry().settings.appUrl}/ideas/${idea.id}`, idea.title, idea.kind],
    ...[idea.category, paths.get(idea.unitId) ?? "", idea.problem, idea.proposal],
    ...[idea.beneficiary, idea.answers, idea.authors.join(", "), idea.authorEmail, idea.pseudonym],
    idea.writtenDownBy,
    ...[idea.language, idea.stage, idea.stageSince.toISOString(), idea.createdAt.toISOString()],
    idea.tags.join(", "),
    ...[idea.votes, idea.comments, idea.mergedInto, idea.importedFrom],
  ]);
}

/** Each unit's path, as an import reads it. */
async function unitPaths(): Promise<Map<string, string>> {
  const units = await sql<{ id: string; parentId: string | null; name: string }>(
    `select id, parent_id as "parentId", name from unit where not imported`,
  );
  return new Map(unitNames(units).map(({ id, names }) => [id, names.at(-1) ?? ""]));
}

/** The count as this file may tell it: empty where it is hidden from everybody. */
const votes = "shown_votes(i, null)";

const ideasSql = `
  select i.id, i.title, i.kind, coalesce(c.name ->> $1, c.name ->> 'en', c.name ->> 'fr', '') as category,
    i.unit_id as "unitId", i.problem, i.proposal, i.beneficiary, i.pseudonym,
    coalesce((select string_agg((a ->> 'question') || ' ' || (a ->> 'answer'), E'\\n' order by place)
      from jsonb_array_elements(i.answers) with ordinality as given (a, place)), '') as answers, i.language, i.stage,
    i.stage_since as "stageSince", i.published_at as "createdAt", ${votes} as votes,
    array(select p.name from idea_author a join person p on p.id = a.person_id
          where a.idea_id = i.id and named_as_author(a) order by author_order(a, p.name)) as authors,
    (select p.email from idea_author a join person p on p.id = a.person_id
     where a.idea_id = i.id and a.named order by a.position limit 1) as "authorEmail",
    (select p.name from person p where p.id = i.posted_by_id) as "writtenDownBy",
    coalesce((select d.comment_count from discussion d where d.subject_id = i.id), 0) as comments,
    array(select t.tag from idea_tag t where t.idea_id = i.id order by t.from_id is not null, t.position) as tags,
    i.merged_into_id as "mergedInto", (select m.name from import m where m.id = i.import_id) as "importedFrom"
  from idea i join category c on c.id = i.category_id
  where standing(i) = 'published'
    and ($2::uuid is null or (i.published_at, i.id) > (select b.published_at, b.id from idea b where b.id = $2::uuid))
  order by i.published_at, i.id limit $3`;
