import { sql } from "#app/platform/db.server.ts";
import { feedOf } from "#tests/support/challenge-feeds.ts";
import { useImports } from "#tests/support/import-runs.ts";

/** The import of feeds as a person at a terminal sees it. */
export function useFeeds() {
  const { run, file } = useImports("json");
  const bringIn = async (...entries: readonly unknown[]) =>
    run("challenge-gov", await file(feedOf(...entries)), "--all");
  return { run, file, bringIn };
}

/** All rows of every table that an arrival may touch, but for the files that wait. */
export async function everythingThere(): Promise<string> {
  const tables = ["challenge", "challenge_phase", "challenge_prize", "challenge_terms"];
  const more = ["challenge_move", "challenge_origin", "import", "person", "unit", "domain_event"];
  const rows = [];
  for (const table of [...tables, ...more])
    rows.push(await sql(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`));
  return JSON.stringify(rows);
}

/** Challenges as they came, by their number there. */
export function arrived() {
  return sql<Record<string, unknown>>(
    `select o.source_id as id, c.id as "challengeId", c.title, c.tagline, c.state::text, c.types::text[], c.description, c.html, c.rules,
       c.entering, c.revision, c.state_version as "stateVersion", c.terms_version as "termsVersion", c.currency,
       p.starts_at as "startsAt", p.ends_at as "endsAt", c.published_at as "publishedAt", c.next_step_at as "nextStepAt",
       (select jsonb_agg(jsonb_build_object('kind', z.kind, 'amount', z.amount, 'text', z.text)) from challenge_prize z
        where z.challenge_id = c.id) as prizes,
       (select count(*)::int from challenge_move m where m.challenge_id = c.id) as moves, a.name as author,
       o.agency, o.partner_agencies as "partnerAgencies", o.partners, o.status, o.type_words as "typeWords",
       o.starts_text as "startsText", o.ends_text as "endsText", o.prize_text as "prizeText", o.address,
       o.external_url as "externalUrl", o.prizes_html as "prizesHtml", o.judging_html as "judgingHtml", o.remarks, o.entry
     from challenge_origin o join challenge c on c.id = o.challenge_id join person a on a.id = c.created_by_id
     left join challenge_phase p on p.challenge_id = c.id order by o.source_id`,
  );
}
