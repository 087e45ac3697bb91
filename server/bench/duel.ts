import { median } from "./figure.ts";
import type { LoadAnswer } from "./parts/load.ts";
import type { Aim } from "./parts/requests.ts";
import type { Part } from "./parts/start-part.ts";
import { processorSeconds } from "./processor.ts";

/** One of several servers that are measured in turns. */
export interface Contender {
  readonly origin: string;
  readonly pid: number;
  readonly aim: Aim;
}

/** The medians of one contender's turns. */
export interface Result {
  readonly perSecond: number;
  /** Milliseconds of processor time the server took for each answer. */
  readonly processor: number | null;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly bytes: number;
  /** Answers that refused or failed, in all turns. */
  readonly failures: number;
}

interface Rules {
  readonly load: Part<"load">;
  readonly connections: number;
  readonly seconds: number;
  readonly repeats: number;
}

const streams = new Map<string, number>();

/**
 * Measures contenders in turns (one, other, one, other …), so that whatever else the machine does
 * falls on all of them. Before that each is warmed up: code runs many times slower until V8 has
 * compiled it, which takes some thousand answers.
 */
export async function duel<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  { load, connections, seconds, repeats }: Rules,
): Promise<Record<Name, Result>> {
  const names = Object.keys(contenders) as Name[];
  const turns = new Map<Name, Turn[]>(names.map((name) => [name, []]));
  for (const name of names) await warmUp(contenders[name], { load, connections, seconds });
  for (let round = 0; round < repeats; round += 1) {
    for (const name of names)
      turns.get(name)?.push(await take(contenders[name], { load, connections, seconds }));
  }
  return Object.fromEntries(names.map((name) => [name, summary(turns.get(name) ?? [])])) as Record<
    Name,
    Result
  >;
}

const warmAfter = { answers: 3_000, milliseconds: 20_000 };

async function warmUp(contender: Contender, rules: Omit<Rules, "repeats">): Promise<void> {
  const until = performance.now() + warmAfter.milliseconds;
  let answers = 0;
  while (answers < warmAfter.answers && performance.now() < until)
    answers += (await take(contender, rules)).answered;
}

interface Turn extends LoadAnswer {
  readonly processor: number | null;
}

async function take({ origin, pid, aim }: Contender, rules: Omit<Rules, "repeats">): Promise<Turn> {
  const { load, connections, seconds } = rules;
  const stream = `${origin} ${JSON.stringify(aim)}`;
  const before = await processorSeconds(pid);
  const answer = await load.ask({
    origin,
    aim,
    connections,
    seconds,
    from: streams.get(stream) ?? 0,
  });
  const after = await processorSeconds(pid);
  streams.set(stream, answer.next);
  const used = before === null || after === null ? null : after - before;
  return {
    ...answer,
    processor: used === null ? null : (used * 1000) / Math.max(1, answer.answered),
  };
}

function summary(turns: readonly Turn[]): Result {
  const of = (value: (turn: Turn) => number) => median(turns.map(value)) ?? 0;
  return {
    perSecond: of((turn) => turn.perSecond),
    processor: median(turns.map((turn) => turn.processor)),
    p50: of((turn) => turn.p50),
    p95: of((turn) => turn.p95),
    p99: of((turn) => turn.p99),
    bytes: of((turn) => turn.bytes),
    failures: turns
      .flatMap(({ others }) => Object.values(others))
      .reduce((sum, count) => sum + count, 0),
  };
}
