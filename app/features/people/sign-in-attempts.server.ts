import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "#app/core/errors.ts";
import { registry } from "#app/platform/registry.server.ts";

const quarterHour = 15 * 60;
const day = 24 * 60 * 60;
const longestPause = 2 * 60 * 60;

/** Failures allowed per quarter of an hour. An office shares one address, so that limit is loose. */
export const attemptLimits = { account: 10, address: 300 } as const;

const perAccount = new RateLimiterMemory({ points: attemptLimits.account, duration: quarterHour });
const perAddress = new RateLimiterMemory({ points: attemptLimits.address, duration: quarterHour });
/** How often an account ran out of attempts within a day: each time the pause doubles. */
const pauses = new RateLimiterMemory({ points: 1_000_000, duration: day });

export interface Attempt {
  /** Gives the attempt back: only failures count. */
  succeeded(): Promise<void>;
}

/**
 * Counts an attempt before it is judged, so that many at once are counted too.
 * Throws `rate_limited` with the minutes to wait, whether or not the account exists.
 */
export async function beginAttempt(account: string, address: string): Promise<Attempt> {
  if (registry().settings.noRateLimits) return { succeeded: () => Promise.resolve() };
  await take(perAddress, address);
  await take(perAccount, account, () => pauseLonger(account));
  return {
    async succeeded() {
      await Promise.all([perAccount.delete(account), pauses.delete(account)]);
      await perAddress.reward(address);
    },
  };
}

async function take(
  limiter: RateLimiterMemory,
  key: string,
  ranOut?: () => Promise<void>,
): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent;
    if (spent.consumedPoints === limiter.points + 1) await ranOut?.();
    const left = (await limiter.get(key))?.msBeforeNext ?? spent.msBeforeNext;
    throw new Refusal("rate_limited", "people.tooManyAttempts", {
      minutes: Math.max(1, Math.ceil(left / 60_000)),
    });
  }
}

async function pauseLonger(account: string): Promise<void> {
  const { consumedPoints } = await pauses.consume(account);
  await perAccount.block(account, Math.min(quarterHour * 2 ** (consumedPoints - 1), longestPause));
}
