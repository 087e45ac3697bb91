/** The name of the field for a submission's place, or for what is said to it. */
export function fieldOf(what: "place" | "text", submissionId: string): string {
  return `${what}-${submissionId}`;
}

/** What a form says in fields that are named after submissions. */
export function bySubmission(
  fields: Readonly<Record<string, unknown>>,
  what: "place" | "text",
): { readonly submissionId: string; readonly value: string }[] {
  const prefix = fieldOf(what, "");
  return Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith(prefix) && typeof value === "string"
      ? [{ submissionId: name.slice(prefix.length), value }]
      : [],
  );
}
