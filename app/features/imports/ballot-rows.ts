import type { ReadRow } from "./entry.ts";
import type { ProposalReader } from "./proposal-rows.ts";
import { quote, tidy, troubleWithId } from "./row-text.ts";

/** A reader of one file's votes; a reason instead of an entry means that the row is bad. */
export function ballotReader({ standing }: ProposalReader): ReadRow {
  const lineOf = new Map<string, number>();
  return (cells, line) => {
    const voter = tidy(cells["voter_id"]);
    const trouble = troubleWithId("voter_id", voter);
    if (trouble || voter === null) return trouble ?? "";
    const earlier = lineOf.get(voter);
    if (earlier !== undefined)
      return `the voter_id ${voter} stands on line ${String(earlier)} already`;
    const named = (cells["vote"] ?? "").split(",").map(tidyId);
    const chosen = named.length === 1 && named[0] === "" ? [] : named;
    const wrong = troubleWithChoices(chosen, standing);
    if (wrong) return wrong;
    lineOf.set(voter, line);
    const choices = chosen.filter((id) => standing(id) === "read");
    return { kind: "ballot", ballot: { voter, choices, leftOut: chosen.length - choices.length } };
  };
}

// As `tidy` does to the ids of proposals, without its cost for each of a file's many choices.
function tidyId(text: string): string {
  return text.replace(/\s+/g, " ").trim().normalize("NFC");
}

function troubleWithChoices(
  chosen: readonly string[],
  standing: ProposalReader["standing"],
): string | null {
  const unknown = chosen.find((id) => standing(id) === "unknown");
  if (unknown !== undefined)
    return `its vote names ${quote(unknown)}, which is no project_id of this file`;
  const seen = new Set<string>();
  const twice = chosen.find((id) => seen.size === seen.add(id).size);
  return twice === undefined ? null : `its vote names ${quote(twice)} twice`;
}
