/** When each idea, comment or challenge began to count for a rule. */
import type { Fact } from "./fact.ts";
import { grouped } from "../grouped.ts";
import type { Rule } from "./rule.ts";

/** Something that counts, from the moment at which it did. */
export interface Counted {
  readonly subjectId: string;
  readonly at: Date;
}

/** What counts for each person, the earliest first; of the same moment in the order of ids. */
export function countedFor(
  rule: Rule,
  facts: Iterable<Fact>,
): ReadonlyMap<string, readonly Counted[]> {
  const meant = [...facts].filter(
    ({ kind, at }) => kind === rule.counts && (rule.since === null || at >= rule.since),
  );
  const people = grouped(meant, ({ personId }) => personId);
  return new Map(
    [...people].map(([personId, theirs]) => [personId, inOrder(countedOf(rule, theirs))]),
  );
}

function countedOf(rule: Rule, facts: readonly Fact[]): Counted[] {
  const subjects = grouped(facts, ({ subjectId }) => subjectId);
  return [...subjects].flatMap(([subjectId, about]) => {
    const at = countsFrom(rule, about);
    return at ? [{ subjectId, at }] : [];
  });
}

// The moment of the fact that made it enough.
function countsFrom({ each }: Rule, facts: readonly Fact[]): Date | null {
  const firsts = firstOfEach(facts, each?.different ?? null);
  return firsts[(each?.atLeast ?? 1) - 1] ?? null;
}

function firstOfEach(facts: readonly Fact[], different: "people" | "units" | null): Date[] {
  const firsts = new Map<string, Date>();
  for (const fact of facts) {
    const name = nameIn(fact, different);
    const before = firsts.get(name ?? "");
    if (name !== null && (!before || fact.at < before)) firsts.set(name, fact.at);
  }
  return [...firsts.values()].sort((one, other) => one.getTime() - other.getTime());
}

// Their own unit is one of those that stand together; they themselves are nobody else.
function nameIn(fact: Fact, different: "people" | "units" | null): string | null {
  if (different === null) return "anybody";
  if (different === "units") return fact.byUnitId;
  return fact.byId === fact.personId ? null : fact.byId;
}

function inOrder(counted: readonly Counted[]): Counted[] {
  return [...counted].sort(
    (one, other) =>
      one.at.getTime() - other.at.getTime() || (one.subjectId < other.subjectId ? -1 : 1),
  );
}
