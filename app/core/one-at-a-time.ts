/**
 * Makes work that never runs twice at once: calls that come while it runs become one more run. The promise ends
 * when nothing is left to do.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let asked = false;
  let running: Promise<void> | null = null;
  const run = async () => {
    try {
      while (asked) {
        asked = false;
        await work();
      }
    } finally {
      running = null;
    }
  };
  return () => {
    asked = true;
    running ??= run();
    return running;
  };
}
