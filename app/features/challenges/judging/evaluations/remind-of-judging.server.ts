import { system } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { judgingEndsAt, reminderLead } from "../judging-window.ts";
import { phasesOf } from "../judging.store.server.ts";
import { lockById } from "./lock-by-id.store.server.ts";
import { takeUnreminded } from "./reminder.store.server.ts";
import { phasesToLookAt } from "./unreminded.queries.server.ts";

/**
 * Reminds judges with something left to mark, once each, from two days before the judging of their phase ends. Of two
 * nodes at once the second finds them reminded.
 */
export async function remindOfJudging(): Promise<void> {
  for (const { id, challengeId } of await phasesToLookAt())
    await transact(system, async ({ sql, now, record }) => {
      await lockById(sql, challengeId);
      const end = judgingEndsAt(await phasesOf(sql, challengeId), id);
      if (!end || now < new Date(end.getTime() - reminderLead) || end <= now) return;
      const judgeIds = await takeUnreminded(sql, id, now);
      if (judgeIds.length === 0) return;
      const subject = { kind: "challenge", id: challengeId } as const;
      record({ kind: "judges.reminded", subject, data: { phaseId: id, judgeIds } });
    });
}
