import { sql } from "#app/platform/db.server.ts";

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Actual Rows"?: number;
  readonly Plans?: readonly PlanNode[];
}

/** How the database would answer a statement, step by step. */
export async function planOf(statement: string, values: readonly unknown[]): Promise<PlanNode[]> {
  const [row] = await sql<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(
    `explain (analyze, format json) ${statement}`,
    values,
  );
  return row ? nodesOf(row["QUERY PLAN"][0].Plan) : [];
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** The indexes along which it goes. */
export function indexes(plan: readonly PlanNode[]): string[] {
  return plan.flatMap((node) => node["Index Name"] ?? []);
}

/** Tables that grow and were read from end to end. */
export function wholeReads(plan: readonly PlanNode[]): string[] {
  const grown = [
    "idea",
    "vote",
    "comment",
    "discussion",
    "person",
    "idea_author",
    "unit",
    "idea_words",
    "comment_words",
    "moderation_case",
    "moderation_act",
    "report",
    "challenge",
    "challenge_phase",
    "challenge_prize",
    "challenge_sponsor",
    "submission",
    "submission_member",
    "judge",
    "evaluation",
    "evaluation_mark",
    "award",
    "award_gift",
    "badge_earning",
  ];
  return plan
    .filter((node) => node["Node Type"] === "Seq Scan")
    .flatMap((node) => node["Relation Name"] ?? [])
    .filter((table) => grown.includes(table));
}
