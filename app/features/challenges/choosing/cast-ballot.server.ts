import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import type { MessageKey } from "#app/core/words.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { findChallenge } from "../challenge.store.server.ts";
import { ballotProblems, type BallotProblem } from "./ballot.ts";
import { choiceFacts, saveBallot, submissionsToChoose } from "./ballot.store.server.ts";
import { choosingPolicy } from "./choosing.policy.ts";
import { windowState } from "./window.ts";

/**
 * Casts somebody's ballot, or changes it: what is chosen stands in the place of what was chosen before, so a repeat is
 * harmless. Throws `not_found`, `forbidden` (not eligible), `conflict` (not open) or `invalid` (what is chosen).
 */
export async function castBallot(
  actor: Actor,
  challengeId: string,
  { choices }: { readonly choices: readonly string[] },
): Promise<void> {
  if (!isId(challengeId)) throw notFound("challenges.notFound");
  await transact(actor, async ({ sql, now, record }) => {
    // Shared: ballots do not wait for each other, only for what moves the challenge.
    await sql("select from challenge where id = $1 for share", [challengeId]);
    const challenge = await findChallenge(sql, challengeId, actor.id);
    const who = await actorNow(sql, actor);
    if (!challenge || !may(who, challengePolicy.see, challenge))
      throw notFound("challenges.notFound");
    const facts = await choiceFacts(sql, challengeId, actor.id);
    if (facts.choices === null) throw notFound("choosing.none");
    authorize(who, choosingPolicy.choose, facts);
    const state = windowState({ ...challenge, ...facts }, now);
    if (state !== "open") throw conflict(closedWords[state]);
    const entries = await submissionsToChoose(sql, challengeId, actor.id);
    const own = entries.filter(({ isOwn }) => isOwn).map(({ id }) => id);
    const rule = {
      submissionIds: new Set(entries.map(({ id }) => id)),
      choices: facts.choices,
      own: new Map([[actor.id, new Set(own)]]),
    };
    const [problem] = ballotProblems({ voterId: actor.id, choices }, rule);
    if (problem) throw new Refusal("invalid", problemWords[problem], { count: facts.choices });
    const isNew = await saveBallot(sql, { challengeId, personId: actor.id, choices, at: now });
    const subject = { kind: "challenge", id: challengeId } as const;
    record({ kind: "ballot.cast", subject, data: { isNew } });
  });
}

const closedWords = { ahead: "choosing.notOpen", closed: "choosing.closed" } as const;

const problemWords: Readonly<Record<BallotProblem, MessageKey>> = {
  empty: "choosing.empty",
  too_many: "choosing.tooMany",
  repeated: "choosing.empty",
  unknown: "choosing.unknown",
  own: "choosing.own",
};
