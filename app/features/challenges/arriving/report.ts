/** What is told of a feed: how many of its challenges are new, changed or the same, and every remark by its kind. */
import { countOutcomes, type EntryProblem, type Outcome, type PlannedEntry } from "./plan.ts";
import { remarkKinds, type Remark, type RemarkKind } from "./remark.ts";

export interface FeedReport {
  readonly count: Readonly<Record<Outcome, number>>;
  readonly entries: readonly ReportedEntry[];
  /** Kinds that occur, each with its lines in the order of the file. */
  readonly remarks: readonly RemarksOfKind[];
}

export interface ReportedEntry {
  /** The id there; the number of the entry in the file when it has none. */
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly problem: EntryProblem | null;
  readonly fields: readonly string[];
  readonly challengeId: string | null;
}

export interface RemarksOfKind {
  readonly kind: RemarkKind;
  readonly lines: readonly (Pick<Remark, "field" | "text"> & { readonly id: string })[];
}

/** Sorts out what is to be told of a plan. */
export function reportOf(plan: readonly PlannedEntry[]): FeedReport {
  const lines = plan.flatMap((one) =>
    "challenge" in one
      ? one.challenge.remarks.map((remark) => ({ ...remark, id: one.challenge.sourceId }))
      : [],
  );
  return {
    count: countOutcomes(plan),
    entries: plan.map(entryOf),
    remarks: remarkKinds.flatMap((kind) => {
      const found = lines.filter((one) => one.kind === kind);
      return found.length > 0 ? [{ kind, lines: found.map(withoutKind) }] : [];
    }),
  };
}

function withoutKind({ id, field, text }: Remark & { readonly id: string }) {
  return { id, field, text };
}

function entryOf(one: PlannedEntry): ReportedEntry {
  if (one.outcome === "bad")
    return {
      ...{ id: String(one.at + 1), title: "", outcome: one.outcome },
      ...{ problem: one.problem, fields: [], challengeId: null },
    };
  const { sourceId: id, title } = one.challenge;
  const isHere = one.outcome !== "new";
  return {
    ...{ id, title, outcome: one.outcome, problem: null },
    ...{ fields: isHere ? one.fields : [], challengeId: isHere ? one.here.challengeId : null },
  };
}
