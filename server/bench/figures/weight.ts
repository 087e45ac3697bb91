import { gzipSync } from "node:zlib";
import { atMost, type Figure } from "#server/bench/figure.ts";
import { tokenOf } from "#server/bench/organisation/sizes.ts";
import type { Stage } from "#server/bench/stage.ts";
import { filesOfBrowser } from "#server/bench/weight/files-of-browser.ts";
import { filesOfPage } from "#server/bench/weight/files-of-page.ts";

/** What a browser fetches for the feed before anybody touches it. */
export async function weightFigures({ served }: Stage): Promise<Figure[]> {
  const visit = { address: `${served.origin}/ideas`, token: tokenOf(1) };
  const seen = await filesOfBrowser(visit);
  const files = seen ?? (await filesOfPage(visit));
  const note = seen
    ? undefined
    : "no browser was found: what scripts fetch while they run, sockets among it, is missing here";
  const weigh = (type: "script" | "style") => {
    const sizes = files
      .filter((file) => file.type === type)
      .map(({ body }) => gzipSync(body).length);
    return { sum: sizes.reduce((sum, size) => sum + size, 0) / 1000, count: sizes.length };
  };
  const script = weigh("script");
  const style = weigh("style");
  return [
    atMost(140, {
      name: "JavaScript of the feed, gz",
      unit: "kB",
      ours: script.sum,
      note: note ?? `${String(script.count)} files, fetched by a browser without interaction`,
    }),
    atMost(20, { name: "CSS of the feed, gz", unit: "kB", ours: style.sum }),
  ];
}
