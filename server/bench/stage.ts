import type { Screen } from "#server/import/screen.ts";
import { type Organisation, openOrganisation } from "./organisation/open-organisation.ts";
import { tokenOf } from "./organisation/sizes.ts";
import { type Part, startPart } from "./parts/start-part.ts";
import { serve, type Served } from "./served.ts";

/** Everything a measurement needs: the product on the standard organisation, and who asks it. */
export interface Stage {
  readonly databaseUrl: string;
  readonly screen: Screen;
  readonly fresh: boolean;
  readonly organisation: Organisation;
  readonly served: Served;
  readonly load: Part<"load">;
  /** Seconds of one load, and how often each is repeated. */
  readonly seconds: number;
  readonly repeats: number;
}

interface Wish {
  readonly databaseUrl: string;
  readonly screen: Screen;
  readonly fresh: boolean;
  readonly quick: boolean;
}

/** As many connections as the product has (DATABASE_CONNECTIONS' default). */
export const poolSize = 20;

/** Prepares everything, lets `work` measure, and ends every process again. */
export async function onStage<T>(wish: Wish, work: (stage: Stage) => Promise<T>): Promise<T> {
  const { databaseUrl, screen, fresh, quick } = wish;
  const organisation = await openOrganisation({ databaseUrl, times: 1, fresh, screen });
  const served = await serve(organisation.url, `groundswell=${tokenOf(1)}`);
  const load = startPart("load");
  try {
    return await work({
      databaseUrl,
      screen,
      fresh,
      organisation,
      served,
      load,
      seconds: quick ? 1 : 4,
      repeats: quick ? 3 : 5,
    });
  } finally {
    load.stop();
    await served.stop();
  }
}

/** Lets `work` use a part, and ends it again. */
export async function withPart<Name extends Parameters<typeof startPart>[0], T>(
  name: Name,
  work: (part: Part<Name>) => Promise<T>,
): Promise<T> {
  const part = startPart(name);
  try {
    return await work(part);
  } finally {
    part.stop();
  }
}
