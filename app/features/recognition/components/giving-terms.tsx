import { useT } from "#app/ui/language/language.tsx";
import type { BadgeTerms } from "../badge/badge.ts";

/** Who gives a badge, how often, and how much of it: sentences. */
export function GivingTerms({ terms }: { terms: Omit<BadgeTerms, "moment"> }) {
  const t = useT();
  const { givers, isRepeatable, caps } = terms;
  return (
    <ul className="grid list-disc gap-1 ps-5">
      {givers.map((giver) => (
        <li key={giver}>{t(`badge.givenBy_${giver}`)}</li>
      ))}
      <li>{t(isRepeatable ? "badge.repeatable" : "badge.once")}</li>
      {caps.map(({ on, atMost, days }) => (
        <li key={on}>{t(`badge.cap_${on}`, { most: atMost, days })}</li>
      ))}
    </ul>
  );
}
