/** Where the import says what it does. */
export interface Screen {
  say(line: string): void;
  /** How far a long step is, with the noun of what is counted. */
  progress(done: number, total: number, noun: string): void;
}

/** A bar that moves in a terminal; in a log, a line for every tenth. */
export function terminal(out: NodeJS.WriteStream): Screen {
  let tenth = 0;
  return {
    say: (line) => void out.write(`${line}\n`),
    progress(done, total, noun) {
      const share = total === 0 ? 1 : done / total;
      const figures = `${String(Math.floor(share * 100)).padStart(3)} %  ${done.toLocaleString("en")} of ${total.toLocaleString("en")} ${noun}`;
      if (out.isTTY) out.write(`\r${bar(share)} ${figures}${done === total ? "\n" : ""}`);
      else if (Math.floor(share * 10) > tenth) out.write(`${figures.trim()}\n`);
      tenth = Math.floor(share * 10);
    },
  };
}

const cells = 30;

function bar(share: number): string {
  const full = Math.floor(share * cells);
  return "█".repeat(full) + "░".repeat(cells - full);
}
