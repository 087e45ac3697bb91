import type { Actor } from "#app/core/actor.ts";
import { runOnce, Values, type Asked } from "./asked.queries.server.ts";
import { countedAtMost, foundPageSize, type FoundChallenge } from "./found.ts";
import { configuration, markedExcerpt, markedTitle } from "./headline.ts";
import { stretches } from "./marked.ts";

interface Row extends Omit<FoundChallenge, "title" | "text"> {
  readonly title: string;
  readonly text: string;
}

/** The challenges that somebody sees and whose title, tagline or brief says what is asked, the best first; at most a page. */
export async function foundChallenges(
  actor: Actor,
  asked: Asked | null,
): Promise<FoundChallenge[]> {
  if (!asked) return [];
  const { text, values } = foundChallengesStatement(actor.id, asked);
  const rows = await runOnce<Row>(text, values);
  return rows.map((row) => ({ ...row, title: stretches(row.title), text: stretches(row.text) }));
}

/** How many there are, counted as far as others are. */
export async function countChallenges(actor: Actor, asked: Asked | null): Promise<number> {
  if (!asked) return 0;
  const values = new Values();
  const { where } = matching(actor.id, asked, values);
  const [row] = await runOnce<{ count: number }>(
    `select count(*)::int as count from (
       select from challenge c where ${where} limit ${String(countedAtMost)}) c`,
    values,
  );
  return row?.count ?? 0;
}

/** The statement, and the values it is run with; the words are looked up in challenge_words_idx. */
export function foundChallengesStatement(personId: string, asked: Asked) {
  const values = new Values();
  const { where, query } = matching(personId, asked, values);
  const config = configuration("c.language");
  const said = "case when c.brief = '' then c.tagline else c.brief end";
  const text = `
    select c.id, c.state::text, c.language::text,
      ${markedTitle(config, "c.title", query)} as title, ${markedExcerpt(config, said, query)} as text
    from challenge c where ${where}
    order by ts_rank(${words}, ${query}, 1) desc, c.id desc limit ${String(foundPageSize)}`;
  return { text, values };
}

const words = "words_of(c.language, c.title || ' ' || c.tagline || ' ' || c.brief)";

function matching(personId: string, asked: Asked, values: Values) {
  const [en, fr] = [values.add(asked.en, "tsquery"), values.add(asked.fr, "tsquery")];
  const inWords = `(c.language = 'en' and ${words} @@ ${en} or c.language = 'fr' and ${words} @@ ${fr})`;
  return {
    where: `${inWords} and challenge_shown_to(c, ${values.add(personId, "uuid")})`,
    query: `case c.language when 'fr' then ${fr} else ${en} end`,
  };
}
