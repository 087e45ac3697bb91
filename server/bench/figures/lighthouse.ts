import type { Result } from "lighthouse";
import { launchBrowser } from "#server/bench/browser/launch.ts";
import { atLeast, atMost, type Figure, median, told } from "#server/bench/figure.ts";
import { seededId, tokenOf } from "#server/bench/organisation/sizes.ts";
import { freePort } from "#server/bench/served.ts";
import type { Stage } from "#server/bench/stage.ts";

const pages = { "my page": "/", feed: "/ideas", idea: `/ideas/${seededId("idea", 1)}` };

/** Lighthouse's mobile profile of the pages people open most, signed in. */
export async function lighthouseFigures({ served, repeats, screen }: Stage): Promise<Figure[]> {
  const figures: Figure[] = [];
  const visit = await visitor();
  try {
    for (const [name, path] of Object.entries(pages)) {
      screen.say(`  ${name}`);
      const address = new URL(path, served.origin).href;
      figures.push(...(await figuresOf(name, () => visit.look(address), repeats)));
    }
  } finally {
    await visit.end();
  }
  return figures;
}

async function visitor() {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${String(port)}`]);
  if (!browser) throw new Error("no browser was found; set CHROMIUM_PATH");
  // A development package, and a large one.
  const { default: lighthouse } = await import("lighthouse");
  return {
    end: () => browser.close(),
    async look(address: string): Promise<Result> {
      const found = await lighthouse(address, {
        port,
        logLevel: "error",
        onlyCategories: ["performance", "accessibility", "best-practices"],
        extraHeaders: { Cookie: `groundswell=${tokenOf(1)}` },
      });
      if (!found || found.lhr.runtimeError)
        throw new Error(found?.lhr.runtimeError?.message ?? "Lighthouse gave no answer");
      return found.lhr;
    },
  };
}

async function figuresOf(
  page: string,
  look: () => Promise<Result>,
  repeats: number,
): Promise<Figure[]> {
  const results: Result[] = [];
  try {
    // Odd, so that there is a middle; each takes about ten seconds.
    for (let n = 0; n < Math.min(3, repeats); n += 1) results.push(await look());
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    return [{ name: `Lighthouse of ${page}`, unit: "", ours: null, reach: null, met: null, note }];
  }
  return summary(page, results);
}

function summary(page: string, results: readonly Result[]): Figure[] {
  const score = (category: string) =>
    median(results.map((result) => (result.categories[category]?.score ?? 0) * 100));
  const value = (audit: string) =>
    median(results.map((result) => result.audits[audit]?.numericValue ?? null));
  const middle = results[Math.floor(results.length / 2)];
  const line = (name: string) => ({ name: `Lighthouse of ${page}: ${name}`, unit: "" });
  const timing = (name: string, audit: string) =>
    told({ ...line(name), unit: "ms", ours: value(audit) });
  return [
    atLeast(95, {
      ...line("performance"),
      ours: score("performance"),
      note: middle && lost(middle, "performance"),
    }),
    atLeast(100, {
      ...line("accessibility"),
      ours: score("accessibility"),
      note: middle && lost(middle, "accessibility"),
    }),
    atLeast(100, {
      ...line("best practices"),
      ours: score("best-practices"),
      note: middle && lost(middle, "best-practices"),
    }),
    atMost(0, { ...line("layout shift (CLS)"), ours: value("cumulative-layout-shift") }),
    timing("largest paint (LCP)", "largest-contentful-paint"),
    timing("blocked (TBT)", "total-blocking-time"),
  ];
}

/** The audits that cost points, so that one knows where to look. */
function lost(result: Result, category: string): string | undefined {
  const audits = (result.categories[category]?.auditRefs ?? []).filter(({ id, weight }) => {
    const score = result.audits[id]?.score;
    return weight > 0 && typeof score === "number" && score < 0.9;
  });
  const words = audits.map(({ id }) => {
    const { displayValue = "" } = result.audits[id] ?? {};
    return `${id} ${displayValue}`.trim();
  });
  return words.length > 0 ? `costs points: ${words.join(", ")}` : undefined;
}
