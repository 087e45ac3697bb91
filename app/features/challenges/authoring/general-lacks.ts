/** What is missing where a challenge says what it is about and who is behind it. */
import { lack, needed, within, type OwnLack } from "./lack.ts";
import type { ChallengeDraft } from "./draft.ts";

/** Longest texts of the form, in characters; what is imported may be longer. */
export const generalLimits = { title: 90, tagline: 90, brief: 200 } as const;

/** General: title, tagline, brief and description, at least one type, and a text beside a picture. */
export function generalLacks({ general }: ChallengeDraft): OwnLack[] {
  const limited = (["title", "tagline", "brief"] as const).flatMap((field) => [
    ...needed(field, general[field]),
    ...within(field, general[field], generalLimits[field]),
  ]);
  return [
    ...limited,
    ...needed("description", general.description),
    ...(general.types.length === 0 ? [lack("types", "missing")] : []),
    ...(general.cover ? needed("alternativeText", general.cover.alternativeText) : []),
  ];
}

/** Sponsors: at least one, each once, one of them accountable; cost shares are all told and come to 100, or none is. */
export function sponsorsLacks({ sponsors }: ChallengeDraft): OwnLack[] {
  if (sponsors.length === 0) return [lack("sponsors", "missing")];
  const accountable = sponsors.filter(({ isAccountable }) => isAccountable).length;
  const repeated = sponsors.filter(
    ({ personId }, n) => sponsors.findIndex((one) => one.personId === personId) < n,
  );
  return [
    ...(accountable === 1 ? [] : [lack("accountable", "not_one")]),
    ...repeated.map(({ personId }) => lack("sponsors", "taken_twice", personId)),
    ...shareLacks(sponsors),
  ];
}

function shareLacks(sponsors: ChallengeDraft["sponsors"]): OwnLack[] {
  if (sponsors.every(({ costShare }) => costShare === null)) return [];
  const unfit = sponsors.flatMap(({ personId, costShare }): OwnLack[] => {
    if (costShare === null) return [lack("costShare", "missing", personId)];
    return isShare(costShare) ? [] : [lack("costShare", "out_of_range", personId)];
  });
  if (unfit.length > 0) return unfit;
  const sum = sponsors.reduce((all, { costShare }) => all + (costShare ?? 0), 0);
  return sum === 100 ? [] : [{ field: "costShare", problem: "sum", number: sum }];
}

// Whole per cents, so that a hundred is a hundred.
function isShare(share: number): boolean {
  return Number.isInteger(share) && share >= 0 && share <= 100;
}
