import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { shiftedDay } from "#app/core/working-days.ts";
import type {
  ActionWish,
  AlertWish,
  MoveWish,
} from "#app/features/insights/acting/acting.schema.ts";
import { askForAction } from "#app/features/insights/acting/actions/ask-for-action.server.ts";
import { setAlert } from "#app/features/insights/acting/alerts/set-alert.server.ts";
import { keepAnnotation } from "#app/features/insights/acting/annotations/keep-annotation.server.ts";
import { setTarget } from "#app/features/insights/acting/targets/set-target.server.ts";
import { todayHere } from "#app/features/insights/periods/today.queries.server.ts";

/** A day so many days from now. */
export async function dayFromNow(days: number): Promise<string> {
  return shiftedDay(await todayHere(), days);
}

interface Wish extends Partial<ActionWish> {
  readonly by: Actor;
  readonly of: { readonly id: string };
  readonly owner: Actor;
}

/** What a leader asks of a unit, due in two weeks unless another day is given. */
export async function anActionWish({ by: _by, of, owner, ...rest }: Wish): Promise<ActionWish> {
  return {
    id: newId(),
    figure: "promiseKept",
    period: "",
    unitId: of.id,
    asked: "Name two colleagues who read new ideas every Tuesday.",
    ownerId: owner.id,
    dueDay: await dayFromNow(14),
    ...rest,
  };
}

/** A request for action; returns its id. */
export async function anAction(wish: Wish): Promise<string> {
  const asked = await anActionWish(wish);
  await askForAction(wish.by, asked);
  return asked.id;
}

/** A step as a form sends it. */
export function aStep(seenRevision: number, part: Partial<MoveWish> = {}): MoveWish {
  return {
    stepId: newId(),
    seenRevision,
    text: "We begin on Monday.",
    ownerId: "",
    dueDay: "",
    ...part,
  };
}

/** A target of at least 60 % of promises kept a month; returns its id. */
export async function aTarget(by: Actor, unitId: string | null = null): Promise<string> {
  const id = newId();
  const aim = { figure: "promiseKept", aim: "at_least", value: 60, grain: "month" } as const;
  await setTarget(by, { id, ...aim, unitId, byDay: await dayFromNow(90), seenIds: [] });
  return id;
}

/** An annotation of today; returns its id. */
export async function anAnnotation(by: Actor, text = "Challenge launched"): Promise<string> {
  const id = newId();
  await keepAnnotation(by, { id, day: await todayHere(), text, unitId: null, seenRevision: 0 });
  return id;
}

/** An alert on fewer than five ideas in seven days, unless it says otherwise; returns its id. */
export async function anAlert(by: Actor, part: Partial<AlertWish> = {}): Promise<string> {
  const id = newId();
  const usual = { figure: "posted", unitId: null, side: "below", value: 5, rhythm: "day" } as const;
  await setAlert(by, { id, ...usual, ...part });
  return id;
}
