import type { Cells, Proposal, ReadRow } from "./entry.ts";
import { paragraphs, quote, tidy, troubleWithId } from "./row-text.ts";

/** Reads rows of PROJECTS and remembers their ids. */
export interface ProposalReader {
  readonly read: ReadRow;
  /** Whether a proposal of this id was read, skipped with its row, or never named. */
  readonly standing: (id: string) => "read" | "skipped" | "unknown";
}

/** A reader of one file's proposals; a reason instead of an entry means that the row is bad. */
export function proposalReader(): ProposalReader {
  const lineOf = new Map<string, number>();
  const skipped = new Set<string>();
  return {
    read(cells, line) {
      const id = tidy(cells["project_id"]);
      const earlier = lineOf.get(id ?? "");
      if (earlier !== undefined)
        return `the project_id ${id ?? ""} stands on line ${String(earlier)} already`;
      const proposal = readProposal(cells, id);
      if (typeof proposal === "string") {
        if (id) skipped.add(id);
        return proposal;
      }
      lineOf.set(proposal.id, line);
      return { kind: "proposal", proposal };
    },
    standing: (id) => (lineOf.has(id) ? "read" : skipped.has(id) ? "skipped" : "unknown"),
  };
}

const decimal = /^\d{1,16}(\.\d+)?$/;
const count = /^\d{1,9}(\.0+)?$/;

function readProposal(cells: Cells, id: string | null): Proposal | string {
  const trouble = troubleWithId("project_id", id);
  if (trouble) return trouble;
  const name = tidy(cells["name"]);
  if (name === null) return "its name holds characters that are not text";
  if (name === "" && cells["name"] !== undefined) return "its name is empty";
  const description = paragraphs(cells["description"]);
  const target = tidy(cells["target"]);
  if (description === null || target === null) return "it holds characters that are not text";
  const cost = (cells["cost"] ?? "").trim();
  if (!decimal.test(cost)) return `its cost ${quote(cost)} is not a number`;
  const votes = (cells["votes"] ?? "").trim();
  if (cells["votes"] !== undefined && !count.test(votes))
    return `its votes ${quote(votes)} are not a whole number`;
  return {
    id: id ?? "",
    name,
    description: nothing.test(description) ? "" : description,
    target: nothing.test(target) ? "" : target,
    cost,
    votes: cells["votes"] === undefined ? null : Number(votes),
  };
}

/** How the tools that make these files write an empty cell. */
const nothing = /^(none|nan|null)$/i;
