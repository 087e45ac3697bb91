import { fold } from "./fold.ts";

/** A unit or category as files name it. */
interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** What a name leads to: one thing, none, or several that share it. */
export type Found = { readonly id: string } | "unknown" | "several";

/** Finds things by their names, accents and capitals making no difference. */
export class Places {
  private readonly byName = new Map<string, Set<string>>();

  constructor(things: readonly Named[]) {
    for (const { id, names } of things)
      for (const name of names) {
        const key = keyOf(name);
        this.byName.set(key, (this.byName.get(key) ?? new Set()).add(id));
      }
  }

  find(name: string): Found {
    const [id, ...others] = this.byName.get(keyOf(name)) ?? [];
    if (id === undefined) return "unknown";
    return others.length === 0 ? { id } : "several";
  }
}

/** The steps of a path may be parted by any of the usual signs. */
function keyOf(name: string): string {
  return fold(name.replace(/\s*[›>/\\]\s*/g, " > "));
}

interface Unit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

/** Each unit by its name and by every path that ends with it, as long as one likes. */
export function unitNames(units: readonly Unit[]): Named[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  return units.map((unit) => {
    const names: string[] = [];
    const seen = new Set<string>();
    let path = "";
    for (
      let at: Unit | undefined = unit;
      at && !seen.has(at.id);
      at = known.get(at.parentId ?? "")
    ) {
      seen.add(at.id);
      path = path === "" ? at.name : `${at.name} > ${path}`;
      names.push(path);
    }
    return { id: unit.id, names };
  });
}
