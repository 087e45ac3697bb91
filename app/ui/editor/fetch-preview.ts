/** A text as HTML that the server has cleaned, or why there is none; null when no reason was given. */
export type Preview = { readonly html: string } | { readonly error: string | null };

/** Has the server render a text as it would when it is posted. */
export async function fetchPreview(source: string, signal: AbortSignal): Promise<Preview> {
  try {
    const response = await fetch("/api/preview", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ source }),
      signal,
    });
    const answer = (await response.json()) as Partial<Record<"html" | "error", string>>;
    if (response.ok && answer.html !== undefined) return { html: answer.html };
    return { error: answer.error ?? null };
  } catch {
    return { error: null };
  }
}
