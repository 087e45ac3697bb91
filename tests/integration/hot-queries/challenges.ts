import type { Actor } from "#app/core/actor.ts";
import { aPerson } from "#tests/support/builders.ts";
import {
  aChallenge,
  aJudge,
  anEvaluation,
  aSubmission,
  type BuiltChallenge,
} from "#tests/support/challenge-builders.ts";
import { declared } from "#tests/support/judging-builders.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import { id } from "./organisation.ts";

/** SQL: an id of one kind of copies, by a number made of n. */
const copyId = (kind: string, number = "n") =>
  `'019000${kind}-0000-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0')`;
const someone = (number = "n") =>
  `('${id(2, 0).slice(0, -4)}' || lpad(to_hex(1 + (${number}) % 900), 4, '0'))`;
const [many, entries, alike] = [3_000, 9_000, 20];
/** An alias by number. */
const alias = `'CDF-' || (200 + n)`;

/** The challenge, beside which thousands of others stand. */
export interface ManyChallenges {
  readonly challenge: BuiltChallenge;
  readonly phaseId: string;
  readonly judge: Actor;
  readonly alias: string;
}

/**
 * A challenge that is judged, with some submissions to its first phase, each with two evaluations; and as copies of it
 * thousands of others in every state, with three such submissions each.
 */
export async function manyChallenges(database: TestDatabase): Promise<ManyChallenges> {
  const sponsor = await aPerson({ role: "manager" });
  const challenge = await aChallenge({
    state: "judging",
    by: sponsor,
    blind: false,
    visibility: "public",
  });
  const judge = await aJudge(challenge, { declared: false });
  const other = await aJudge(challenge);
  const entry = await aSubmission(challenge, { screened: "pass", alias: "XXX-999" });
  const evaluations = [
    await anEvaluation(entry, judge, ["40", "3", "1"]),
    await anEvaluation(entry, other, ["40", "3", "1"]),
  ];
  const copy = copying(database);
  await copyChallenges(copy, challenge);
  const evaluationIds = evaluations.map((one) => one.id);
  for (const [index, one] of [judge, other].entries())
    await copy("judge", `t.phase_id = '${entry.phaseId}' and t.person_id = '${one.id}'`, many, {
      ...{ phase_id: copyId("a1", "n * 2"), person_id: someone(`n + ${String(450 * index)}`) },
    });
  await copyEntries(copy, { entryId: entry.id, evaluationIds });
  await declared(judge, entry.phaseId);
  await database.pool.query("analyze");
  return { challenge, phaseId: entry.phaseId, judge, alias: "XXX-999" };
}

/** Writes rows again, so many times, with some columns changed: SQL expressions of the number n and of the row t. */
type Copy = (
  table: string,
  of: string,
  times: number,
  changes: Readonly<Record<string, string>>,
) => Promise<void>;

function copying({ pool }: TestDatabase): Copy {
  return async (table, of, times, changes) => {
    const changed = Object.entries(changes).map(([column, value]) => `'${column}', ${value}`);
    // Copies of what was checked need no checks and no triggers, which take most of the time.
    await pool.query(
      `set session_replication_role = replica;
       insert into ${table} select (jsonb_populate_record(t, jsonb_build_object(${changed.join(", ")}))).*
       from ${table} t cross join generate_series(1, ${String(times)}) n where ${of};
       set session_replication_role = default`,
    );
  };
}

const states = "(enum_range(null::challenge_state))[1 + n % 13]";

async function copyChallenges(copy: Copy, { id: original }: BuiltChallenge): Promise<void> {
  await copy("challenge", `t.id = '${original}'`, many, {
    id: copyId("a0"),
    ...{ title: "'Challenge ' || n", state: states, phase_id: "null" },
    published_at: "now() - make_interval(hours => n)",
    next_step_at: "now() + make_interval(hours => n)",
  });
  const ofIt = `t.challenge_id = '${original}'`;
  const challenge_id = copyId("a0");
  await copy("challenge_phase", ofIt, many, {
    ...{ id: copyId("a1", "n * 2 + t.position"), challenge_id },
  });
  await copy("challenge_prize", ofIt, many, {
    ...{ id: copyId("a2", "n * 2 + t.position"), challenge_id },
  });
  await copy("challenge_sponsor", ofIt, many, { challenge_id, person_id: someone() });
}

interface Copied {
  readonly entryId: string;
  readonly evaluationIds: readonly string[];
}

async function copyEntries(copy: Copy, { entryId, evaluationIds }: Copied): Promise<void> {
  const original = `t.id = '${entryId}'`;
  const ofIt = `t.submission_id = '${entryId}'`;
  const submittedAt = { submitted_at: "now() - make_interval(mins => n)" };
  await copy("submission", original, entries, {
    ...{ id: copyId("b0"), challenge_id: copyId("a0", `1 + n % ${String(many)}`) },
    ...{ phase_id: copyId("a1", `2 * (1 + n % ${String(many)})`), alias: "null", ...submittedAt },
  });
  await copy("submission_member", ofIt, entries, {
    ...{ submission_id: copyId("b0"), person_id: someone() },
  });
  await copy("submission", original, alike, { id: copyId("b1"), alias, ...submittedAt });
  await copy("submission_member", ofIt, alike, {
    ...{ submission_id: copyId("b1"), person_id: someone() },
  });
  for (const [index, evaluationId] of evaluationIds.entries())
    for (const [kind, evaluationKind, times] of [
      ["b0", "b3", entries],
      ["b1", "b2", alike],
    ] as const) {
      const copied = copyId(evaluationKind, `n * 2 + ${String(index)}`);
      await copy("evaluation", `t.id = '${evaluationId}'`, times, {
        ...{ id: copied, submission_id: copyId(kind) },
        // The judges of this challenge judge no other.
        ...(kind === "b0" && { judge_id: someone(`n + ${String(450 * index)}`) }),
      });
      await copy("evaluation_mark", `t.evaluation_id = '${evaluationId}'`, times, {
        evaluation_id: copied,
      });
    }
}
