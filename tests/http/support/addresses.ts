import type { App } from "#tests/support/app.ts";
import { pages } from "./access-table.ts";
import { endpoints } from "./access/endpoints.ts";

/** Where the loaders of a page answer without the page around them. */
export function dataOf(path: string): string {
  return path === "/" ? "/_root.data" : path.replace(/(?=\?)|(?<!\?.*)$/, ".data");
}

/**
 * Every page of the product, as data, and every other answer, with places of a world as `:name`. What a page says it is
 * sent as data first, and its markup is written from that: to look for a leak in all pages, their data is enough.
 */
export function everyAddress(isAsked: (name: string) => boolean = () => true): string[] {
  const asData = Object.entries(pages).flatMap(([name, { path }]) =>
    isAsked(name) ? [dataOf(path)] : [],
  );
  const others = Object.entries(endpoints).flatMap(([name, { path }]) =>
    name.startsWith("GET ") ? [path] : [],
  );
  return [...new Set([...asData, ...others])];
}

/** Addresses as pages and as data. */
export function bothWays(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => [path, dataOf(path)]))];
}

/** Every byte that a browser with these cookies is answered, status and headers included, by address. */
export async function answersAt(
  app: App,
  cookie: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const path of new Set(paths)) {
    const answer = await app.ask(path, { headers: { Cookie: cookie } });
    const headers = JSON.stringify([...answer.headers].filter(([name]) => name !== "date"));
    answers.set(path, `${String(answer.status)} ${headers}\n${await answer.text()}`);
  }
  return answers;
}
