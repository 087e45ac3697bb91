import { prepared } from "#app/platform/db.server.ts";

/** Rules and terms of a challenge as they are accepted now. */
export interface Terms {
  readonly version: number;
  readonly rulesHtml: string;
  readonly termsHtml: string;
}

/** The latest version; without texts of its own where nothing was written. */
export async function termsOf(challengeId: string): Promise<Terms> {
  const [row] = await prepared<Terms>(
    "terms-of-challenge",
    `select c.terms_version as version, coalesce(x.rules_html, c.html ->> 'rules', '') as "rulesHtml",
       coalesce(x.terms_html, c.html ->> 'terms', '') as "termsHtml"
     from challenge c left join challenge_terms x on x.challenge_id = c.id and x.version = c.terms_version
     where c.id = $1::uuid`,
    [challengeId],
  );
  return row ?? { version: 1, rulesHtml: "", termsHtml: "" };
}
