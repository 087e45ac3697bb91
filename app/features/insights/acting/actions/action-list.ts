/** Which requests for action a list shows; the address says so. */
import type { MessageKey } from "#app/core/words.ts";

export const actionLists = ["waiting", "late", "reported", "done", "withdrawn"] as const;
export type ActionList = (typeof actionLists)[number];

export const listWords = {
  waiting: "acting.listWaiting",
  late: "acting.listLate",
  reported: "acting.listReported",
  done: "acting.listDone",
  withdrawn: "acting.listWithdrawn",
} as const satisfies Record<ActionList, MessageKey>;

/** The list an address asks for; the first one unless it names another. */
export function readActionList(text: string | null): ActionList {
  return actionLists.find((one) => one === text) ?? "waiting";
}

/** The address of a list. */
export function actionListAddress(list: ActionList): string {
  return list === "waiting" ? "/insights/actions" : `/insights/actions?show=${list}`;
}
