import type { BrowserContext, ConsoleMessage } from "@playwright/test";

/**
 * What browsers complained about: errors on the console, among them violations of the content security
 * policy, and exceptions that nothing caught. A journey that expects one takes it out with `forgive`.
 */
export class Complaints {
  private list: string[] = [];

  /** Listens to every page of a browser context. */
  listenTo(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() === "error" && !isReplaced(message)) this.list.push(wordsOf(message));
    });
    context.on("weberror", (error) => this.list.push(error.error().stack ?? error.error().message));
  }

  /** Takes out the complaints that match, because the journey provokes them. */
  forgive(expected: RegExp): void {
    this.list = this.list.filter((words) => !expected.test(words));
  }

  /** What is left. */
  all(): readonly string[] {
    return this.list;
  }
}

/** Remix tells the console of a reading that it ended itself, because a newer one took its place; ours name who aborts. */
function isReplaced(message: ConsoleMessage): boolean {
  const isAborted = message.text().startsWith("AbortError: signal is aborted without reason");
  return isAborted && message.location().url.includes("/assets/entry.client-");
}

function wordsOf(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `${message.text()} (${url}:${String(lineNumber)})`;
}
