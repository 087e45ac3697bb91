/** Which commands this person used lately in this browser, the latest first; kept by person, as kept forms are. */
export function recentCommands(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place()) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === "string") : [];
  } catch {
    return [];
  }
}

/** Puts a command first among the recent ones. */
export function rememberCommand(id: string): void {
  const others = recentCommands().filter((other) => other !== id);
  try {
    localStorage.setItem(place(), JSON.stringify([id, ...others].slice(0, atMost)));
  } catch {
    // A browser that forbids storage forgets.
  }
}

const atMost = 4;

function place(): string {
  return `recent commands ${document.body.dataset["person"] ?? ""}`;
}
