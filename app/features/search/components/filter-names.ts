import type { MessageKey } from "#app/core/words.ts";
import type { FilterKey } from "../search-words.ts";

/** How a filter in force is called. */
export const filterLabels: Record<FilterKey, MessageKey> = {
  author: "search.filterAuthor",
  unit: "search.filterUnit",
  stage: "search.filterStage",
  category: "search.filterCategory",
  kind: "search.filterKind",
  tag: "search.filterTag",
  in: "search.filterIn",
};

/** What is said of a filter whose value is of nothing. */
export const unknownWords: Record<FilterKey, MessageKey> = {
  author: "search.unknownAuthor",
  unit: "search.unknownUnit",
  stage: "search.unknownStage",
  category: "search.unknownCategory",
  kind: "search.unknownKind",
  tag: "search.unknownTag",
  in: "search.unknownIn",
};
