import { type ChildProcess, fork } from "node:child_process";
import {
  type Answered,
  type AnswerOf,
  type Asked,
  type OrderOf,
  partArgument,
  type PartName,
} from "./serve-part.ts";

/** A part in a process of its own. */
export interface Part<Name extends PartName> {
  readonly pid: number;
  /** Gives an order and returns the answer. Throws what the part threw, and when it ended. */
  ask(order: OrderOf<Name>): Promise<AnswerOf<Name>>;
  stop(): void;
}

/** Starts this very program as one of its parts. */
export function startPart<Name extends PartName>(name: Name): Part<Name> {
  const child = fork(process.argv[1] ?? "", [partArgument(name)], { execArgv: [] });
  let orders = 0;
  return {
    pid: child.pid ?? 0,
    ask: (order) => ask<AnswerOf<Name>>(child, { id: ++orders, order }),
    stop: () => void child.disconnect(),
  };
}

function ask<Answer>(child: ChildProcess, asked: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = () => {
      reject(new Error("a part of the bench ended before it had answered"));
    };
    const hear = (answered: Answered) => {
      if (answered.id !== asked.id) return;
      child.off("message", hear);
      child.off("exit", ended);
      // The part's own type: orders and answers only pass between `startPart` and `servePart`.
      if ("answer" in answered) resolve(answered.answer as Answer);
      else reject(new Error(answered.failure));
    };
    child.on("message", hear);
    child.once("exit", ended);
    child.send(asked);
  });
}
