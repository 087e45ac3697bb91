import { launchBrowser } from "#server/bench/browser/launch.ts";
import type { FetchedFile, Visit } from "./file.ts";

const quiet = 2_000;

/** Every script and style a browser fetches for a page until it has been quiet for a while; null without a browser. */
export async function filesOfBrowser({ address, token }: Visit): Promise<FetchedFile[] | null> {
  const browser = await launchBrowser();
  if (!browser) return null;
  try {
    const context = await browser.newContext();
    await context.addCookies([{ name: "groundswell", value: token, url: address }]);
    const page = await context.newPage();
    const found: Promise<FetchedFile | null>[] = [];
    page.on("response", (response) => {
      const type = typeOf(response.request().resourceType(), response.url());
      if (type)
        found.push(
          response.body().then(
            (body) => ({ type, body }),
            () => null,
          ),
        );
    });
    await page.goto(address, { waitUntil: "networkidle" });
    await page.waitForTimeout(quiet);
    return (await Promise.all(found)).filter((file) => file !== null);
  } finally {
    await browser.close();
  }
}

function typeOf(resource: string, url: string): FetchedFile["type"] | null {
  const { pathname } = new URL(url);
  if (resource === "stylesheet" || pathname.endsWith(".css")) return "style";
  return resource === "script" || pathname.endsWith(".js") ? "script" : null;
}
