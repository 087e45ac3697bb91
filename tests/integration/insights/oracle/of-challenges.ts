import type { Facts } from "./facts.ts";
import { dayOf, isWithin, type Reach } from "./when-and-where.ts";

type Cost = "none" | "currencies" | { readonly cents: number; readonly currency: string };

/** What an entry to the challenges whose winners were announced in some days cost, to the cent. */
export function costOfEntries(facts: Facts, days: Pick<Reach, "from" | "to">): Cost {
  const challenges = facts.challenges.filter(
    ({ announcedAt }) => announcedAt !== null && isWithin(days, dayOf(facts, announcedAt)),
  );
  const ids = challenges.map(({ id }) => id);
  const isOfThese = ({ challengeId }: { readonly challengeId: string }) =>
    ids.includes(challengeId);
  const currencies = [...new Set(challenges.map(({ currency }) => currency))];
  if (currencies.length > 1) return "currencies";
  const submitted = facts.submissions
    .filter(isOfThese)
    .filter(({ state }) => state === "submitted");
  // What went on into the next phase is one entry.
  const wentOn = submitted.map(({ previousId }) => previousId);
  const entries = submitted.filter(({ id }) => !wentOn.includes(id));
  const [currency] = currencies;
  if (currency === undefined || entries.length === 0) return "none";
  const money = facts.prizes
    .filter(isOfThese)
    .filter(({ kind }) => ["cash", "seed_money"].includes(kind))
    .map(({ amount }) => amount ?? 0)
    .reduce((one, other) => one + other, 0);
  // Half-up by what is left over, without a fraction of a cent ever being written.
  const left = money % entries.length;
  const whole = (money - left) / entries.length;
  return { cents: 2 * left >= entries.length ? whole + 1 : whole, currency };
}
