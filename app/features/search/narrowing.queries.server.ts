import { prepared } from "#app/platform/db.server.ts";
import { choiceOf, type Found, type Narrowing, type UnknownFilter } from "./narrowing.ts";
import type { Filter, SearchQuery } from "./search-query.ts";
import {
  foldedKey,
  kindNames,
  placeNames,
  selfNames,
  stageNames,
  type FilterKey,
} from "./search-words.ts";

interface Resolved extends Found {
  readonly key: FilterKey;
  readonly value: string;
}

/** Finds what the filters of a query name; `personId` is who asks. */
export async function narrowingOf(
  { filters }: Pick<SearchQuery, "filters">,
  personId: string,
): Promise<Narrowing> {
  const resolved = await Promise.all(
    filters.map(async (filter): Promise<Resolved> => ({
      ...filter,
      ids: await named[filter.key](filter, personId),
    })),
  );
  const of = (key: FilterKey) => choiceOf(resolved.filter((filter) => filter.key === key));
  const unknown = resolved
    .filter(({ ids }) => ids.length === 0)
    .map(({ key, value }): UnknownFilter => ({ key, value }));
  return {
    author: of("author"),
    unit: of("unit"),
    stage: of("stage"),
    category: of("category"),
    kind: of("kind"),
    tag: of("tag"),
    unknown,
  };
}

type FindNamed = (filter: Filter, personId: string) => Promise<readonly string[]>;

const named: Record<FilterKey, FindNamed> = {
  author: ({ value }, personId) =>
    selfNames.has(foldedKey(value))
      ? Promise.resolve([personId])
      : ids("named-people", people, value),
  unit: ({ value }) => ids("named-units", units, value),
  category: ({ value }) => ids("named-categories", categories, value),
  stage: async ({ value }) => {
    const usual = oneOf(stageNames, value);
    return usual.length > 0 ? usual : ids("named-stages", renamedStages, value);
  },
  tag: ({ value }) => ids("named-tags", tags, value, (given) => given),
  kind: ({ value }) => Promise.resolve(oneOf(kindNames, value)),
  in: ({ value }) => Promise.resolve(oneOf(placeNames, value)),
};

function oneOf(names: ReadonlyMap<string, string>, value: string): readonly string[] {
  const found = names.get(foldedKey(value));
  return found === undefined ? [] : [found];
}

async function ids(
  name: string,
  statement: string,
  value: string,
  prepare: (value: string) => string = foldedKey,
): Promise<readonly string[]> {
  const words = prepare(value);
  if (words === "") return [];
  const rows = await prepared<{ id: string }>(name, statement, [words]);
  return rows.map(({ id }) => id);
}

// Each typed word begins a word of the name. Whoever has left, and imported people, are authors, too.
const people = `
  select id from person
  where people_words(name) @@ to_tsquery('simple', array_to_string(array(
    select word || ':*' from regexp_split_to_table(fold_text($1), '[^[:alnum:]]+') word where word <> ''
  ), ' & '))
  order by name, id limit 200`;

/** Names compared without accents, capitals and signs. */
const same = (name: string) =>
  `trim(regexp_replace(fold_text(${name}), '[^[:alnum:]]+', ' ', 'g'))`;

// A unit called exactly so, else those whose name holds the words; with everything below.
const units = `
  with recursive named as (
    select id, ${same("name")} as name from unit where ${same("name")} like '%' || $1 || '%'
  ), chosen as (
    select id from named where name = $1 or not exists (select from named where name = $1)
    union select u.id from unit u join chosen c on u.parent_id = c.id
  ) select id from chosen`;

const categories = `
  with named as (
    select c.id, ${same("text.value")} as name from category c cross join lateral jsonb_each_text(c.name) text
    where ${same("text.value")} like '%' || $1 || '%'
  )
  select distinct id from named where name = $1 or not exists (select from named where name = $1)`;

// What this organisation calls a stage.
const renamedStages = `
  select s.stage::text as id from stage_name s cross join lateral jsonb_each_text(s.name) text
  where s.stage <> 'merged' and ${same("text.value")} = $1`;

// A tag that only ideas have which nobody sees is none.
const tags = `
  select t.folded as id from idea_tag t join idea i on i.id = t.idea_id
  where t.folded = fold_text($1) and listed(i) limit 1`;
