import { atMost, type Figure, median } from "#server/bench/figure.ts";
import { tokenOf } from "#server/bench/organisation/sizes.ts";
import { residentMegabytes } from "#server/bench/processor.ts";
import { serve } from "#server/bench/served.ts";
import type { Stage } from "#server/bench/stage.ts";

const rest = 5_000;

/** How long the product takes to start with its data in place, and what it holds when nobody asks. */
export async function startFigures({ organisation, repeats }: Stage): Promise<Figure[]> {
  const starts: number[] = [];
  const memory: (number | null)[] = [];
  for (let n = 0; n < Math.min(3, repeats); n += 1) {
    const served = await serve(organisation.url, `groundswell=${tokenOf(1)}`);
    starts.push(served.firstPageAfter / 1000);
    await new Promise((resolve) => setTimeout(resolve, rest));
    memory.push(await residentMegabytes(served.pid));
    await served.stop();
  }
  return [
    atMost(3, { name: "start to first page", unit: "s", ours: median(starts) }),
    atMost(220, {
      name: "memory at rest (RSS)",
      unit: "MB",
      ours: median(memory),
      note: `after its first page and ${String(rest / 1000)} s of rest`,
    }),
  ];
}
