import { ensureBuilt } from "#server/starter/build.mjs";
import { ensureGenerated } from "#server/starter/generate.mjs";

/** Vitest's global set-up of tests that start the built program: builds it when its sources changed. */
export default async function setUp(): Promise<void> {
  await ensureGenerated();
  await ensureBuilt();
}
