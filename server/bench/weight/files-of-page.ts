import type { FetchedFile, Visit } from "./file.ts";

/** Every script and style a page names, and every script those import, without a browser: what code fetches while it runs is missing. */
export async function filesOfPage({ address, token }: Visit): Promise<FetchedFile[]> {
  const page = await fetch(address, { headers: { cookie: `groundswell=${token}` } });
  const waiting = assetsIn(await page.text(), address);
  const seen = new Set<string>();
  const files: FetchedFile[] = [];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const body = Buffer.from(await (await fetch(url)).arrayBuffer());
    files.push({ type: url.endsWith(".css") ? "style" : "script", body });
    if (url.endsWith(".js")) waiting.push(...importsOf(body.toString(), url));
  }
  return files;
}

function assetsIn(html: string, base: string): string[] {
  const found = html.matchAll(/["'](\/assets\/[^"']+\.(?:js|css))["']/g);
  return [...found].map(([, path = ""]) => new URL(path, base).href);
}

/** Static imports only: a dynamic one is fetched when its time comes. */
function importsOf(script: string, base: string): string[] {
  const found = script.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g);
  return [...found].map(([, path = ""]) => new URL(path, base).href);
}
