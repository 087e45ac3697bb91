import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "#app/core/errors.ts";
import { registry } from "#app/platform/registry.server.ts";

/** How much one person, or one address from which strangers come, may have verified in a minute, per node. */
export const verificationsAMinute = 30;

const verifications = new RateLimiterMemory({ points: verificationsAMinute, duration: 60 });

/**
 * Counts a verification before it begins, as it takes processor time that strangers choose. Throws `rate_limited` when
 * there were too many.
 */
export async function beginVerifying(who: string): Promise<void> {
  if (registry().settings.noRateLimits) return;
  try {
    await verifications.consume(who);
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent;
    throw new Refusal("rate_limited", "verifying.tooMany");
  }
}
