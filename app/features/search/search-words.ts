/** The names of filters and of what they can hold, in both languages. */

export type FilterKey = "author" | "unit" | "stage" | "category" | "kind" | "tag" | "in";
export type Place = "ideas" | "comments" | "challenges" | "people";
export const places = ["ideas", "comments", "challenges", "people"] as const;

/** Without accents, capitals and signs: "Mot-Clé" is "mot cle". */
export function foldedKey(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** By folded name. */
export const filterKeys: ReadonlyMap<string, FilterKey> = new Map<string, FilterKey>([
  ...named("author", ["author", "auteur", "auteure", "autrice", "by", "par"]),
  ...named("unit", ["unit", "service", "unite"]),
  ...named("stage", ["stage", "etape"]),
  ...named("category", ["category", "categorie"]),
  ...named("kind", ["kind", "type", "genre"]),
  ...named("tag", ["tag", "mot cle", "etiquette"]),
  ...named("in", ["in", "dans"]),
]);

/** Where one may look, by folded name. */
export const placeNames: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...named("ideas", ["ideas", "idea", "idees", "idee"]),
  ...named("comments", ["comments", "comment", "commentaires", "commentaire"]),
  ...named("challenges", ["challenges", "challenge", "defis", "defi"]),
  ...named("people", ["people", "person", "personnes", "personne"]),
]);

/** Where an idea that is found may stand, as the database knows it. */
export type StageName =
  "open" | "in_review" | "accepted" | "piloting" | "implemented" | "spread" | "not_now";

/** Stages by folded name. */
export const stageNames: ReadonlyMap<string, StageName> = new Map<string, StageName>([
  ...named("open", ["open", "ouverte", "ouvert"]),
  ...named("in_review", ["in review", "review", "a l etude", "etude"]),
  ...named("accepted", ["accepted", "acceptee", "accepte"]),
  ...named("piloting", ["piloting", "pilot", "en phase pilote", "phase pilote", "pilote"]),
  ...named("implemented", ["implemented", "done", "realisee", "realise"]),
  ...named("spread", ["spread", "diffusee", "diffuse"]),
  ...named("not_now", ["not now", "declined", "pas maintenant"]),
]);

/** Kinds as the database knows them, by folded name. */
export const kindNames: ReadonlyMap<string, string> = new Map([
  ...named("improve", ["improve", "improve something", "ameliorer", "ameliorer quelque chose"]),
  ...named("new", [
    "new",
    "start something new",
    "nouveau",
    "nouvelle",
    "lancer quelque chose de nouveau",
  ]),
  ...named("stop", [
    "stop",
    "stop doing something",
    "cesser",
    "arreter",
    "cesser de faire quelque chose",
  ]),
]);

/** Names by which one finds oneself. */
export const selfNames: ReadonlySet<string> = new Set(["me", "moi"]);

function named<Name extends string>(name: Name, spellings: readonly string[]): [string, Name][] {
  return spellings.map((spelling) => [spelling, name]);
}
