import autocannon from "autocannon";
import { type Aim, requestOf } from "./requests.ts";

/** A load on one server. */
export interface LoadOrder {
  readonly origin: string;
  readonly aim: Aim;
  readonly connections: number;
  readonly seconds: number;
  /** Number of the stream's first request; what was asked before is not asked again. */
  readonly from: number;
}

/** How a server stood it. Times are in milliseconds. */
export interface LoadAnswer {
  readonly answered: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Answers other than 2xx and 3xx by status, and connections that broke as 0. */
  readonly others: Readonly<Record<number, number>>;
  /** Mean bytes of an answer, headers included. */
  readonly bytes: number;
  /** Where the next load of this stream goes on. */
  readonly next: number;
}

/** Asks one server from several connections, each waiting for its answer before it asks again. */
export async function load(order: LoadOrder): Promise<LoadAnswer> {
  const { origin, aim, connections, seconds, from } = order;
  let at = from;
  const times: number[] = [];
  const others: Record<number, number> = {};
  let bytes = 0;
  const began = performance.now();
  let ended = began;
  await new Promise<void>((resolve, reject) => {
    const run = autocannon(
      {
        url: origin,
        connections,
        duration: seconds,
        requests: [
          { setupRequest: (request) => ({ ...request, ...requestOf(aim, at++, origin) }) },
        ],
      },
      (error: Error | null) => {
        if (error) reject(error);
        else resolve();
      },
    );
    run.on("response", (_client, status, length, time) => {
      ended = performance.now();
      bytes += length;
      if (status >= 200 && status < 400) times.push(time);
      else others[status] = (others[status] ?? 0) + 1;
    });
    run.on("reqError", () => (others[0] = (others[0] ?? 0) + 1));
  });
  const answered = times.length;
  times.sort((one, other) => one - other);
  return {
    answered,
    perSecond: answered / ((ended - began) / 1000),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    others,
    bytes: bytes / Math.max(1, answered),
    next: at,
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
