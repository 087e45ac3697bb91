import type { Actor } from "#app/core/actor.ts";
import type { Transaction } from "#app/platform/transact.server.ts";
import type { LockedChallenge } from "../challenge.store.server.ts";
import { takeWay } from "../states/take-way.server.ts";
import { noteAnnounced } from "./announcement.store.server.ts";
import { announceChange } from "./place-change.store.server.ts";
import { announceProposed, touchChallenge } from "./winner.store.server.ts";

interface Publishing {
  readonly challenge: LockedChallenge;
  readonly leader: Actor;
  /** Whether the challenge comes to its end by it; of what follows later it does not. */
  readonly moves: boolean;
}

/** Makes public what has been checked: winners, their prizes, who has moved to another place, and that the challenge has come to its end. */
export async function publishWinners(
  transaction: Transaction,
  { challenge, leader, moves }: Publishing,
): Promise<void> {
  const { sql, now, record } = transaction;
  const { id } = challenge;
  const subject = { kind: "challenge", id } as const;
  const moved = await announceChange(sql, id, now);
  const winners = await announceProposed(sql, id, now);
  await noteAnnounced(sql, id, now);
  const way = { to: "announced", reason: "", capacity: "leader", personId: leader.id } as const;
  if (moves) await takeWay(transaction, challenge, way);
  else await touchChallenge(sql, id, now);
  const winnerIds = winners.map((winner) => winner.id);
  record({ kind: "winners.announced", subject, data: { winnerIds } }, leader.id);
  for (const data of moved) record({ kind: "winner.moved", subject, data }, leader.id);
  for (const { id: winnerId, submissionId, place } of winners)
    record(
      { kind: "winner.announced", subject, data: { winnerId, submissionId, place } },
      leader.id,
    );
}
