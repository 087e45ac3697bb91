const prefix = "choice-";

/** The name of a submission's box on the ballot. */
export function choiceName(submissionId: string): string {
  return `${prefix}${submissionId}`;
}

/** The submissions whose boxes are ticked, in a form as it was sent. */
export function chosenIn(fields: Readonly<Record<string, string>>): string[] {
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix) && fields[name] !== "")
    .map((name) => name.slice(prefix.length));
}
