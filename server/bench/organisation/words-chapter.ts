import type { Chapter } from "./chapter.ts";

/** The words of every text, as triggers would have kept them, with their indexes built in one go. */
export const wordsChapter: Chapter = () => [
  `create temp table index_of_words on commit drop as
   select indexname as name, indexdef as definition from pg_indexes
   where schemaname = 'public' and tablename in ('idea_words', 'comment_words') and indexdef like '%USING gin%'`,
  everyIndex("format('drop index %I', name)"),
  "select gather_words()",
  everyIndex("definition"),
];

function everyIndex(statement: string): string {
  return `do $$ declare "it" record; begin
    for "it" in select ${statement} as text from index_of_words loop execute "it".text; end loop;
  end $$`;
}
