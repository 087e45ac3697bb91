import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { Language, Translate } from "#app/core/words.ts";
import { shiftedDay } from "#app/core/working-days.ts";
import { nameOf } from "../../figures/sentence.ts";
import { periodOfName } from "../../periods/filter.ts";
import { periodText } from "../../periods/period-words.ts";
import { actingPolicy } from "../acting.policy.ts";
import { isOpenTo, lastDueDay, moveNames, moves } from "./action-request.ts";
import { actionById, ownersOf } from "./action.queries.server.ts";

interface Voice {
  readonly t: Translate;
  readonly language: Language;
}

/** After how many days something is due unless the leader says otherwise. */
const usualDays = 14;

/** A request with all that its page needs for this reader. Throws `not_found` for whoever may not know of it. */
export async function actionForPage(actor: Actor, id: string, { t, language }: Voice) {
  const action = await actionById(actor, id);
  const { unitId, figure, period, today, part, state } = action;
  const isLeader = actingPolicy.ask(actor).allowed;
  const answers = actingPolicy.answer(actor, part).allowed;
  const can = moveNames.filter(
    (move) => isOpenTo(state, move) && (moves[move].by === "leader" ? isLeader : answers),
  );
  const owners = can.includes("hand-over") && unitId !== null ? await ownersOf(unitId) : [];
  const title = t("acting.figureOf", { figure: nameOf(figure, t), unit: action.unitName });
  const days = dueDays(today, action.dueDay);
  return {
    action,
    title,
    periodWords: periodIn(period, today, { t, language }),
    can,
    owners,
    days,
    stepId: newId(),
  };
}
export type ActionForPage = Awaited<ReturnType<typeof actionForPage>>;

/** The days between which something may be asked for, and the one that is usual: what was agreed, while it lies ahead. */
export function dueDays(today: string, agreed = "") {
  const usual = agreed >= today ? agreed : shiftedDay(today, usualDays);
  return { first: today, usual, last: lastDueDay(today) };
}

/** A period in words; null where its name says none. */
export function periodIn(name: string, today: string, { t, language }: Voice): string | null {
  if (name === "") return null;
  const period = periodOfName(name, today);
  return typeof period === "string" ? null : periodText(period, language, t);
}
