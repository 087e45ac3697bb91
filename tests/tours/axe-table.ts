import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** What axe says about one page. */
export interface PageFindings {
  readonly page: string;
  readonly findings: readonly Finding[];
}

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly where: readonly string[];
}

/** The name under which a test attaches its findings. */
export const findingsName = "findings";

const columns = [
  ["theme", 8],
  ["language", 9],
  ["size", 5],
  ["group", 16],
  ["pages", 6],
  ["findings", 8],
] as const;

/** Prints a line for each combination as it ends, and at the end what was found, each finding once. */
export default class AxeTable implements Reporter {
  private readonly found = new Map<string, { places: Set<string>; looks: Set<string> }>();
  private broken = 0;

  onBegin(): void {
    print(row(columns.map(([name]) => name)));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const attached = result.attachments.find(({ name }) => name === findingsName)?.body;
    if (!attached) {
      this.broken++;
      print(`${test.title}: ${result.error?.message ?? result.status}`);
      return;
    }
    // Written by the test itself, as JSON of this shape.
    const pages = JSON.parse(attached.toString()) as readonly PageFindings[];
    const count = pages.reduce((sum, { findings }) => sum + findings.length, 0);
    if (pages.length > 0)
      print(row([...test.title.split(" "), String(pages.length), String(count)]));
    for (const { page, findings } of pages)
      for (const finding of findings) this.note(test.title, page, finding);
  }

  onEnd(): void {
    if (this.found.size === 0 && this.broken === 0) {
      print("\nNothing found.");
      return;
    }
    for (const [help, { places, looks }] of this.found)
      print(["", help, `  in ${[...looks].join("; ")}`, ...[...places].slice(0, 20)].join("\n"));
  }

  printsToStdio(): boolean {
    return true;
  }

  private note(look: string, page: string, { id, help, where }: Finding): void {
    const known = this.found.get(`${id}: ${help}`) ?? { places: new Set(), looks: new Set() };
    for (const place of where) known.places.add(`  ${page}: ${place}`);
    known.looks.add(look);
    this.found.set(`${id}: ${help}`, known);
  }
}

function row(cells: readonly string[]): string {
  return columns
    .map(([, width], at) => (cells[at] ?? "").padEnd(width))
    .join("")
    .trimEnd();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
