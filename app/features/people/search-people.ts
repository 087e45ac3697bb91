interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Asks the server for colleagues whose names begin like this. Browser only. */
export async function searchPeople(
  text: string,
  signal: AbortSignal,
): Promise<readonly Colleague[]> {
  const address = `/api/people/suggestions?q=${encodeURIComponent(text)}`;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`people could not be searched: ${response.status}`);
  return (await response.json()) as readonly Colleague[];
}
