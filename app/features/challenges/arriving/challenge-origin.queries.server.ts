import { isId } from "#app/core/ids.ts";
import { prepared } from "#app/platform/db.server.ts";
import { addressThere } from "./address-there.ts";
import { isEntry, type FeedEntry } from "./feed.ts";

/** Where a challenge comes from, in the words that it has there. */
export interface ShownOrigin {
  readonly source: string;
  readonly address: string;
  readonly externalUrl: string;
  readonly agency: string;
  readonly partnerAgencies: string;
  readonly partners: string;
  readonly status: string;
  readonly typeWords: readonly string[];
  readonly startsText: string;
  readonly endsText: string;
  readonly prizeText: string;
  readonly currency: string;
  /** Sanitised when it came. */
  readonly prizesHtml: string;
  readonly judgingHtml: string;
  readonly legalAuthority: string;
  readonly fiscalYear: string;
  readonly contact: string;
  /** Addresses, which no page loads by itself. */
  readonly picture: string;
  readonly logo: string;
}

/** The origin of a challenge that the reader may see; null for one that was written here. */
export async function originOf(challengeId: string): Promise<ShownOrigin | null> {
  if (!isId(challengeId)) return null;
  const [row] = await prepared<Omit<ShownOrigin, keyof Aside> & { readonly entry: string }>(
    "challenge-origin",
    `select o.source, o.address, o.external_url as "externalUrl", o.agency, o.partner_agencies as "partnerAgencies", o.partners,
       o.status, o.type_words as "typeWords", o.starts_text as "startsText", o.ends_text as "endsText",
       o.prize_text as "prizeText", o.prizes_html as "prizesHtml", o.judging_html as "judgingHtml", o.entry, c.currency
     from challenge_origin o join challenge c on c.id = o.challenge_id where o.challenge_id = $1::uuid`,
    [challengeId],
  );
  if (!row) return null;
  const { entry, ...origin } = row;
  return { ...origin, ...asideIn(entry) };
}

type Aside = ReturnType<typeof asideIn>;

/** What has no column of its own. */
function asideIn(json: string) {
  const value: unknown = JSON.parse(json);
  const entry = isEntry(value) ? value : {};
  const web = (field: string) => {
    const href = addressThere(textIn(entry, field))?.href ?? "";
    return href.startsWith("http") ? href : "";
  };
  return {
    legalAuthority: textIn(entry, "legal-authority"),
    fiscalYear: textIn(entry, "fiscal-year"),
    contact: ["challenge-manager", "challenge-manager-email", "point-of-contact"]
      .map((field) => textIn(entry, field))
      .filter((text, n, all) => text !== "" && all.indexOf(text) === n)
      .join(", "),
    picture: web("card-image"),
    logo: web("agency-logo"),
  };
}

function textIn(entry: FeedEntry, field: string): string {
  const value = entry[field];
  return typeof value === "string" ? value.trim() : "";
}
