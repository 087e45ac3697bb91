/** The form in which a citation is written: rows of people and of evidence, of which one more may be asked for. */
import type { Message } from "#app/core/words.ts";
import { citationLimits, type Citation, type CitationLack, type Proof } from "./citation.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The names of a row's fields; rows are numbered from 1. */
export const personField = (n: number) => `person-${String(n)}`;
export const proofNameField = (n: number) => `proofName-${String(n)}`;
export const proofUrlField = (n: number) => `proofUrl-${String(n)}`;

/** How many rows of people and of evidence a form shows: those asked for, and never fewer than are filled in. */
export function rowsShown(value: (field: string) => string) {
  const people = numbers(citationLimits.team).filter((n) => value(personField(n)) !== "");
  const proofs = numbers(citationLimits.evidence).filter(
    (n) => value(proofNameField(n)) !== "" || value(proofUrlField(n)) !== "",
  );
  return {
    people: shown(value("people"), people, citationLimits.team),
    proofs: shown(value("proofs"), proofs, citationLimits.evidence),
  };
}

function shown(asked: string, filled: readonly number[], atMost: number): number {
  const wanted = /^\d{1,2}$/.test(asked) ? Number(asked) : 1;
  return Math.min(atMost, Math.max(1, wanted, ...filled));
}

/** The same form with one more row, when that is what was pressed; null when it is to be sent. */
export function withOneMore(
  fields: Readonly<Record<string, string>>,
): Record<string, string> | null {
  const list = fields["do"] === "person" ? "people" : fields["do"] === "proof" ? "proofs" : null;
  if (list === null) return null;
  const rows = rowsShown((field) => fields[field] ?? "");
  return { ...fields, [list]: String(rows[list] + 1) };
}

/** What was filled in; what is told by a path is of this place. */
export function citationIn(fields: Fields, appUrl: string): Citation {
  const text = (field: string) => {
    const value = fields[field];
    return typeof value === "string" ? value.trim() : "";
  };
  return {
    changed: text("changed"),
    forWhom: text("forWhom"),
    recipientIds: numbers(citationLimits.team).flatMap((n) => text(personField(n)) || []),
    evidence: filledProofs(fields).map((n): Proof => {
      const url = text(proofUrlField(n));
      return {
        name: text(proofNameField(n)),
        url: /^\/(?!\/)/.test(url) ? `${appUrl}${url}` : url,
      };
    }),
  };
}

function filledProofs(fields: Fields): number[] {
  const isFilled = (field: string) => {
    const value = fields[field];
    return typeof value === "string" && value.trim() !== "";
  };
  return numbers(citationLimits.evidence).filter(
    (n) => isFilled(proofNameField(n)) || isFilled(proofUrlField(n)),
  );
}

/** What a citation lacks, as mistakes of the form's fields. */
export function mistakesOf(
  lacks: readonly CitationLack[],
  fields: Fields,
): Record<string, Message> {
  const proofs = filledProofs(fields);
  const mistakes: Record<string, Message> = {};
  for (const lack of lacks) {
    const [field, message] = mistakeOf(lack, proofs);
    mistakes[field] ??= message;
  }
  return mistakes;
}

function mistakeOf(lack: CitationLack, proofs: readonly number[]): [string, Message] {
  const values = "limit" in lack ? { limit: lack.limit } : {};
  switch (lack.problem) {
    case "too_short":
      return lack.field === "changed"
        ? ["changed", { key: "awarding.changedShort", values }]
        : ["forWhom", { key: "awarding.forWhomMissing" }];
    case "too_long":
      return [lack.field, { key: "awarding.tooLong", values }];
    case "missing":
      return lack.field === "evidence"
        ? [proofNameField(1), { key: "awarding.proofMissing" }]
        : [personField(1), { key: "awarding.personMissing" }];
    case "too_many":
      return lack.field === "evidence"
        ? [proofNameField(1), { key: "awarding.proofsTooMany", values }]
        : [personField(1), { key: "awarding.peopleTooMany", values }];
    case "oneself":
      return [personField(1), { key: "awarding.personOneself" }];
    case "not_named":
      return [proofNameField(proofs[lack.row] ?? 1), { key: "awarding.proofNameMissing" }];
    case "no_address":
      return [proofUrlField(proofs[lack.row] ?? 1), { key: "awarding.proofNoAddress" }];
  }
}

function numbers(upTo: number): number[] {
  return Array.from({ length: upTo }, (_, n) => n + 1);
}
