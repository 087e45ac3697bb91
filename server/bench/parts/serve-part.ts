import { bareSockets } from "./bare-sockets.ts";
import { bareServer } from "./bare-server.ts";
import { load } from "./load.ts";
import { listeners } from "./listeners.ts";
import { rawVotes } from "./raw-votes.ts";

/**
 * Parts of a measurement that need a process of their own, so that nothing of one is counted in
 * another. Each answers orders; a part keeps its state from one order to the next.
 */
const parts = { load, bareServer, bareSockets, listeners, rawVotes };

export type PartName = keyof typeof parts;
export type OrderOf<Name extends PartName> = Parameters<(typeof parts)[Name]>[0];
export type AnswerOf<Name extends PartName> = Awaited<ReturnType<(typeof parts)[Name]>>;

/** What the two processes say to each other. */
export interface Asked {
  readonly id: number;
  readonly order: unknown;
}
export type Answered =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string };

const flag = "--part=";

/** The argument that makes this program a part. */
export function partArgument(name: PartName): string {
  return `${flag}${name}`;
}

/** Which part this process was started as; null when it is the bench itself. */
export function partOf(argv: readonly string[]): PartName | null {
  const name = argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);
  return name !== undefined && name in parts ? (name as PartName) : null;
}

/** Answers orders until the bench goes away. */
export function servePart(name: PartName): void {
  // Orders are typed where they are sent: `startPart` takes those of the part it starts.
  const work = parts[name] as (order: unknown) => Promise<unknown>;
  process.on("message", ({ id, order }: Asked) => {
    work(order).then(
      (answer) => process.send?.({ id, answer } satisfies Answered),
      (error: unknown) => process.send?.({ id, failure: String(error) } satisfies Answered),
    );
  });
  process.on("disconnect", () => process.exit(0));
  // Ctrl-C reaches the whole group; the bench ends its parts in order.
  process.on("SIGINT", () => undefined);
}
