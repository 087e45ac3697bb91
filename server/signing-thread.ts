import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Sign, Signed } from "#app/core/signing.ts";

interface Answer {
  readonly number: number;
  readonly signed?: readonly Signed[];
  readonly failure?: string;
}

interface Waiting {
  readonly done: (signed: readonly Signed[]) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Signs on a thread of its own, which starts with the first order, so that pages do not wait for it. Where the server is
 * not built, as in development, there is no program for the thread, and it is done here.
 */
export function signingThread(program = builtProgram()): {
  readonly sign: Sign;
  stop(): Promise<void>;
} {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;
  const fail = (error: Error) => {
    worker = null;
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(program);
    started.unref();
    started.on("message", ({ number, signed, failure }: Answer) => {
      const one = waiting.get(number);
      waiting.delete(number);
      if (signed) one?.done(signed);
      else one?.failed(new Error(failure));
    });
    started.on("error", fail);
    started.on("exit", () => {
      if (worker === started) fail(new Error("The signing thread has ended."));
    });
    return started;
  };
  return {
    async sign(order) {
      if (!existsSync(program)) return signHere(order);
      const thread = (worker ??= start());
      return new Promise((done, failed) => {
        const number = count++;
        waiting.set(number, { done, failed });
        thread.postMessage({ number, order });
      });
    },
    async stop() {
      await worker?.terminate();
    },
  };
}

const signHere: Sign = async (order) => {
  const { signAll } = await import("#app/features/recognition/issuing/sign-all.server.ts");
  return signAll(order);
};

// Beside the program that runs.
function builtProgram(): string {
  return join(dirname(process.argv[1] ?? ""), "signing.js");
}
