import type { MessageKey } from "#app/core/words.ts";
import type { ActionStepKind, Move } from "../action-request.ts";

/** On the button, and over the page, of each move. */
export const moveLabels = {
  reply: "acting.moveReply",
  report: "acting.moveReport",
  accept: "acting.moveAccept",
  reopen: "acting.moveReopen",
  "hand-over": "acting.moveHandOver",
  withdraw: "acting.moveWithdraw",
} as const satisfies Record<Move, MessageKey>;

/** What is asked with each move. */
export const textLabels = {
  reply: "acting.textReply",
  report: "acting.textReport",
  accept: "acting.textAccept",
  reopen: "acting.textReopen",
  "hand-over": "acting.textHandOver",
  withdraw: "acting.textWithdraw",
} as const satisfies Record<Move, MessageKey>;

/** What happened, as the timeline says it. */
export const stepWords = {
  asked: "acting.stepAsked",
  replied: "acting.stepReplied",
  reported: "acting.stepReported",
  accepted: "acting.stepAccepted",
  reopened: "acting.stepReopened",
  handed_over: "acting.stepHandedOver",
  withdrawn: "acting.stepWithdrawn",
} as const satisfies Record<ActionStepKind, MessageKey>;
