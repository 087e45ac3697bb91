import { refreshSome } from "#app/features/insights/rollups/refresh.server.ts";
import { figureSignals } from "#app/reactions/figure-signals.server.ts";
import { registry } from "#app/platform/registry.server.ts";

/** Milliseconds between two looks, and how many times as long as the work took is rested after it at least. */
const [every, restingTimes] = [1_500, 3];

/**
 * Brings figures up to date every other second. Under a flood of votes it rests three times as long as it works, so that
 * people come first and figures follow later. Every node does so; the database lets one at a time.
 */
export function startReckoning(): { stop(): Promise<void> } {
  let isStopping = false;
  let hasFailed = false;
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();
  const reckon = async () => {
    const began = Date.now();
    try {
      if (await refreshSome()) registry().publish(await figureSignals());
      hasFailed = false;
    } catch (error) {
      // A database that is away for a while is told once, not every other second.
      if (!hasFailed && !isStopping)
        registry().log.warn({ err: error }, "figures could not be brought up to date");
      hasFailed = true;
    }
    const rest = Math.max(every, restingTimes * (Date.now() - began));
    if (!isStopping) timer = later(rest);
  };
  const later = (rest: number) =>
    setTimeout(() => {
      running = reckon();
    }, rest).unref();
  timer = later(every);
  return {
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      await running;
    },
  };
}
