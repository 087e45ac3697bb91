import { type Election, electionFrom } from "./election.ts";
import type { BadRow, Ballot, Entry, Proposal } from "./entry.ts";
import { NotPabulib } from "./not-pabulib.ts";

/** What a whole file holds, found by reading it once before anything is written. */
export interface Survey {
  readonly election: Election;
  readonly proposals: readonly Proposal[];
  /** Approvals of each proposal in the rows that can be read, by the proposal's id. */
  readonly approvals: ReadonlyMap<string, number>;
  readonly voters: number;
  readonly choices: number;
  /** Choices of proposals whose own row is bad. */
  readonly leftOut: number;
  /** How many rows are bad, and the first of them. */
  readonly badRows: number;
  readonly firstBadRows: readonly BadRow[];
  /** Full sentences about what is odd and yet imported. */
  readonly remarks: readonly string[];
}

const badRowsKept = 20;

/** Reads every entry of a file. Throws NotPabulib when no proposal can be read. */
export async function surveyBallots(
  entries: AsyncIterable<Entry>,
  fileName: string,
): Promise<Survey> {
  const counting = new Counting();
  for await (const entry of entries) counting.take(entry);
  return counting.finish(fileName);
}

class Counting {
  private readonly meta = new Map<string, string>();
  private readonly proposals: Proposal[] = [];
  private readonly approvals = new Map<string, number>();
  private readonly firstBadRows: BadRow[] = [];
  private voters = 0;
  private choices = 0;
  private leftOut = 0;
  private badRows = 0;
  private unusualLengths = 0;

  take(entry: Entry): void {
    if (entry.kind === "meta") this.meta.set(entry.key, entry.value);
    else if (entry.kind === "proposal") this.proposals.push(entry.proposal);
    else if (entry.kind === "ballot") this.count(entry.ballot);
    else if (this.badRows++ < badRowsKept) this.firstBadRows.push(entry.bad);
  }

  finish(fileName: string): Survey {
    if (this.proposals.length === 0) {
      throw new NotPabulib(
        "No proposal of this file can be read, so there is nothing to import. Choose another file.",
      );
    }
    const { proposals, approvals, voters, choices, leftOut, badRows, firstBadRows } = this;
    const election = electionFrom(this.meta, fileName);
    const remarks = this.remarks();
    return {
      election,
      proposals,
      approvals,
      voters,
      choices,
      leftOut,
      badRows,
      firstBadRows,
      remarks,
    };
  }

  private count({ choices, leftOut }: Ballot): void {
    this.voters++;
    this.choices += choices.length;
    this.leftOut += leftOut;
    if (!this.isUsualLength(choices.length + leftOut)) this.unusualLengths++;
    for (const id of choices) this.approvals.set(id, (this.approvals.get(id) ?? 0) + 1);
  }

  private isUsualLength(length: number): boolean {
    const least = Number(this.meta.get("min_length") ?? 0);
    const most = Number(this.meta.get("max_length") ?? Infinity);
    return !(length < least || length > most);
  }

  // Official counts include such votes, so they are told rather than skipped.
  private remarks(): string[] {
    const remarks: string[] = [];
    if (this.unusualLengths > 0) {
      remarks.push(
        `Votes with fewer or more choices than min_length and max_length allow: ${String(this.unusualLengths)}. They count like the others.`,
      );
    }
    for (const [key, found] of [
      ["num_projects", this.proposals.length],
      ["num_votes", this.voters],
    ] as const) {
      const announced = this.meta.get(key);
      if (announced !== undefined && Number(announced) !== found)
        remarks.push(`META announces ${key} ${announced}; ${String(found)} could be read.`);
    }
    return remarks;
  }
}
