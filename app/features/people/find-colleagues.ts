import type { Option } from "#app/ui/select.tsx";
import { searchPeople } from "./search-people.ts";

/** Colleagues by what is typed of their name, as choices. Browser only. */
export async function findColleagues(
  text: string,
  signal: AbortSignal,
): Promise<readonly Option[]> {
  const found = await searchPeople(text, signal);
  return found.map(({ id, name, detail }) => ({ value: id, label: `${name} · ${detail}` }));
}
