import type { Message } from "#app/core/words.ts";
import type { FileIdea } from "./file-idea.ts";
import type { KnownAuthor, KnownPlaces } from "./places.queries.server.ts";

/** How somebody wants a file to be brought in. */
export interface ImportWish {
  /** Under which its rows are recognised again. */
  readonly name: string;
  /** For rows without a category, or with one that is none here; null: such rows are a problem. */
  readonly categoryId: string | null;
  /** For rows whose unit is none here, and rows without one whose author has none; null: the former are a problem. */
  readonly unitId: string | null;
  readonly language: "en" | "fr";
  /** One bad row, and nothing at all is written. */
  readonly strict: boolean;
}

/** An idea with its place and author found; a null author stands for the account of the import. */
export interface PlacedIdea extends FileIdea {
  readonly categoryId: string;
  readonly unitId: string;
  readonly authorId: string | null;
}

/** What would become of a row, and what is to be said about it. */
export type PlannedRow = { readonly line: number; readonly title: string } & (
  | { readonly outcome: "new"; readonly idea: PlacedIdea; readonly notes: readonly Message[] }
  | { readonly outcome: "here" | "changed"; readonly ideaId: string }
  | { readonly outcome: "bad" | "left"; readonly reason: Message }
);

interface Known extends KnownPlaces {
  readonly authors: ReadonlyMap<string, KnownAuthor>;
}

/** Finds an idea's place and author, or says what in the row leads nowhere. */
export function placeIdea(
  idea: FileIdea,
  wish: ImportWish,
  { categories, units, topUnitId, authors }: Known,
): { readonly placed: PlacedIdea; readonly notes: readonly Message[] } | { readonly bad: Message } {
  const category = idea.category === "" ? "unknown" : categories.find(idea.category);
  const categoryId = typeof category === "object" ? category.id : wish.categoryId;
  if (categoryId === null) return { bad: categoryTrouble(idea.category, category) };
  const author = authors.get(idea.authorEmail) ?? null;
  const unit = idea.unit === "" ? "unknown" : units.find(idea.unit);
  const unnamed = idea.unit === "" ? (author?.unitId ?? wish.unitId ?? topUnitId) : wish.unitId;
  const unitId = typeof unit === "object" ? unit.id : unnamed;
  if (unitId === null) return { bad: unitTrouble(idea.unit, unit) };
  const placed = { ...idea, categoryId, unitId, authorId: author?.id ?? null };
  const isElsewhere = {
    category: idea.category !== "" && typeof category !== "object",
    unit: idea.unit !== "" && typeof unit !== "object",
  };
  return { placed, notes: notesOn(placed, isElsewhere) };
}

function categoryTrouble(name: string, found: unknown): Message {
  if (name === "") return { key: "importing.categoryMissing" };
  const key = found === "several" ? "importing.categorySeveral" : "importing.categoryUnknown";
  return { key, values: { name } };
}

function unitTrouble(name: string, found: unknown): Message {
  if (name === "") return { key: "importing.unitMissing" };
  const key = found === "several" ? "importing.unitSeveral" : "importing.unitUnknown";
  return { key, values: { name } };
}

/** What of a row is changed or stays behind, so that nobody finds out later. */
function notesOn(
  idea: PlacedIdea,
  isElsewhere: { readonly category: boolean; readonly unit: boolean },
): Message[] {
  const { origin, authorEmail, authorId, titleCut, answered, tagsLeft } = idea;
  const { votes, comments } = origin;
  const notes: (Message | false)[] = [
    isElsewhere.category && { key: "importing.noteCategory", values: { name: idea.category } },
    isElsewhere.unit && { key: "importing.noteUnit", values: { name: idea.unit } },
    authorId === null && authorNote(authorEmail, origin.author),
    titleCut && { key: "importing.noteTitle" },
    answered && { key: "importing.noteAnswer" },
    votes !== null && votes > 0 && { key: "importing.noteVotes", values: { count: votes } },
    comments !== null &&
      comments > 0 && { key: "importing.noteComments", values: { count: comments } },
    tagsLeft.length > 0 && { key: "importing.noteTags", values: { tags: tagsLeft.join(", ") } },
  ];
  return notes.filter((note) => note !== false);
}

function authorNote(email: string, name: string): Message {
  if (email !== "") return { key: "importing.noteAuthorUnknown", values: { email } };
  return name === ""
    ? { key: "importing.noteAuthorNone" }
    : { key: "importing.noteAuthorName", values: { name } };
}
