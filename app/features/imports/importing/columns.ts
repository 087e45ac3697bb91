/** Which column of a file holds what: by name, in any order, capitals and accents making no difference. */
import { Refusal } from "#app/core/errors.ts";
import { fold } from "./fold.ts";

/** What is understood, each with the names it goes by; the first that a file has counts. Fider's are among them. */
const names = {
  sourceId: ["number", "id", "idea_id", "source_id", "no", "numero", "identifiant"],
  url: ["url", "link", "lien", "adresse"],
  title: ["title", "titre", "idea", "idee", "name", "nom"],
  problem: ["problem", "what_gets_in_the_way", "probleme", "qu_est_ce_qui_gene"],
  proposal: ["proposal", "what_should_change", "solution", "proposition"],
  description: ["description", "text", "texte", "body"],
  beneficiary: ["beneficiary", "beneficiaries", "who_would_notice", "beneficiaires"],
  kind: ["kind", "type"],
  category: ["category", "categorie", "board", "theme"],
  tags: ["tags", "tag", "labels", "etiquettes"],
  unit: ["unit", "service", "department", "team", "unite", "direction"],
  authorEmail: ["author_email", "email", "e_mail", "user_email", "created_by_email", "courriel"],
  authorName: ["authors", "author", "author_name", "created_by", "user_name", "user", "auteur"],
  createdAt: ["created_at", "created", "date", "posted", "cree_le", "date_de_creation"],
  stage: ["stage", "status", "state", "etape", "statut"],
  language: ["language", "langue", "lang"],
  votes: ["votes", "votes_count", "vote_count", "supporters", "voix"],
  comments: ["comments", "comments_count", "comment_count", "commentaires"],
  answer: ["response", "answer", "official_answer", "reponse"],
  answeredBy: ["responded_by", "answered_by", "repondu_par"],
  answeredAt: ["responded_at", "answered_at", "repondu_le"],
  originalId: ["original_number", "merged_into", "original_id"],
} as const satisfies Record<string, readonly string[]>;

/** What our own export says besides, and an import has no use for. */
const ownNames: readonly string[] = [
  "answers",
  "pseudonym",
  "written_down_by",
  "stage_since",
  "imported_from",
];

export type Field = keyof typeof names;

export interface Columns {
  /** Where in a row each field stands. */
  readonly at: Readonly<Partial<Record<Field, number>>>;
  /** Names of columns that mean nothing here. */
  readonly unknown: readonly string[];
}

/** Understands a header. Throws `invalid` when two columns say the same, or no column holds a title. */
export function columnsOf(header: readonly string[]): Columns {
  const given = header.map((name) => fold(name).replace(/[^\p{L}\p{N}]+/gu, "_"));
  const twice = given.find((name, at) => name !== "" && given.indexOf(name) !== at);
  if (twice !== undefined) throw new Refusal("invalid", "importing.columnTwice", { name: twice });
  const at: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    const name = names[field].find((one) => given.includes(one));
    if (name !== undefined) at[field] = given.indexOf(name);
  }
  if (at.title === undefined) throw new Refusal("invalid", "importing.noTitle");
  const used = new Set(Object.values(at));
  const isUnknown = (name: string, index: number) =>
    name !== "" && !used.has(index) && !ownNames.includes(given[index] ?? "");
  return { at, unknown: header.filter(isUnknown) };
}

// The keys of an object are its own.
const fields = Object.keys(names) as Field[];
