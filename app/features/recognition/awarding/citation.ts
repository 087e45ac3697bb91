/** What stands behind an award by people: what changed, for whom, and where that can be seen. */

export interface Citation {
  readonly changed: string;
  readonly forWhom: string;
  readonly evidence: readonly Proof[];
  /** One person, or a team. */
  readonly recipientIds: readonly string[];
}

/** A contribution here, or an address elsewhere. */
export interface Proof {
  readonly name: string;
  readonly url: string;
}

export const citationLimits = {
  shortest: 20,
  changed: 2000,
  forWhom: 300,
  evidence: 10,
  name: 120,
  team: 30,
} as const;

export type CitationLack =
  | {
      readonly field: "changed" | "forWhom";
      readonly problem: "too_short" | "too_long";
      readonly limit: number;
    }
  | { readonly field: "evidence"; readonly problem: "missing" }
  | {
      readonly field: "evidence" | "recipients";
      readonly problem: "too_many";
      readonly limit: number;
    }
  | {
      readonly field: "evidence";
      readonly problem: "not_named" | "no_address";
      readonly row: number;
    }
  | { readonly field: "recipients"; readonly problem: "missing" | "oneself" };

/** Everything that a citation lacks. Who gives or nominates is never among those recognised. */
export function citationLacks(citation: Citation, giverId: string): CitationLack[] {
  const { changed, forWhom, evidence, recipientIds } = citation;
  const people = new Set(recipientIds);
  const { shortest, team } = citationLimits;
  return [
    ...lengthLacks("changed", changed, { shortest, longest: citationLimits.changed }),
    ...lengthLacks("forWhom", forWhom, { shortest: 1, longest: citationLimits.forWhom }),
    ...evidenceLacks(evidence),
    ...(people.size === 0 ? [{ field: "recipients", problem: "missing" } as const] : []),
    ...(people.size > team
      ? [{ field: "recipients", problem: "too_many", limit: team } as const]
      : []),
    ...(people.has(giverId) ? [{ field: "recipients", problem: "oneself" } as const] : []),
  ];
}

function lengthLacks(
  field: "changed" | "forWhom",
  text: string,
  { shortest, longest }: { readonly shortest: number; readonly longest: number },
): CitationLack[] {
  const { length } = text.trim();
  if (length < shortest) return [{ field, problem: "too_short", limit: shortest }];
  return length > longest ? [{ field, problem: "too_long", limit: longest }] : [];
}

function evidenceLacks(evidence: readonly Proof[]): CitationLack[] {
  const limit = citationLimits.evidence;
  if (evidence.length === 0) return [{ field: "evidence", problem: "missing" }];
  if (evidence.length > limit) return [{ field: "evidence", problem: "too_many", limit }];
  return evidence.flatMap(({ name, url }, row): CitationLack[] => [
    ...(name.trim() === "" || name.length > citationLimits.name
      ? [{ field: "evidence", problem: "not_named", row } as const]
      : []),
    ...(isAddress(url) ? [] : [{ field: "evidence", problem: "no_address", row } as const]),
  ]);
}

// Of the web alone: it is shown as a link, and stands in the credential.
function isAddress(url: string): boolean {
  if (url.length > 2000 || !URL.canParse(url)) return false;
  const { protocol, username } = new URL(url);
  return (protocol === "https:" || protocol === "http:") && username === "";
}
