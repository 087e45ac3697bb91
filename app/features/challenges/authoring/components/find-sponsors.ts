import type { Option } from "#app/ui/select.tsx";

/** People who may sponsor, by what is typed of their names. Browser only. */
export async function findSponsors(text: string, signal: AbortSignal): Promise<readonly Option[]> {
  const address = `/api/challenges/sponsors?q=${encodeURIComponent(text)}`;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`sponsors could not be searched: ${response.status}`);
  // Our own handler's answer.
  return (await response.json()) as readonly Option[];
}
