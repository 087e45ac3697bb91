import type { Pool } from "pg";
import { registry } from "#app/platform/registry.server.ts";
import { unitTree } from "./people.queries.server.ts";
import type { PlacedUnit } from "./unit.ts";

/** A unit as a filter offers it; `depth` is 0 for a root. */
export interface UnitChoice {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
}

/** A list that one still reads as a whole. */
const readable = 60;
const believedFor = 5_000;
const believed = new WeakMap<Pool, Recent>();

interface Recent {
  readonly tree: readonly PlacedUnit[];
  /** Choices made from it so far, by home and chosen unit. */
  readonly choices: Map<string, readonly UnitChoice[]>;
  readonly at: number;
}

/** Units a reader is likely to look for. */
interface Near {
  /** Where the reader works. */
  readonly home: string;
  /** The unit that is chosen now. */
  readonly chosen: string | null;
}

/**
 * The units among which a reader chooses: all of them in a small organisation; in a large one the
 * two upper levels, the way down to the reader's own unit, and the way down to the chosen one with
 * what lies right below it, so that one goes down step by step. At most five seconds old.
 */
export async function unitChoices(near: Near): Promise<readonly UnitChoice[]> {
  const { tree, choices } = await recent();
  const key = `${near.home} ${near.chosen ?? ""}`;
  const made = choices.get(key) ?? choicesOf(tree, near);
  choices.set(key, made);
  return made;
}

function choicesOf(tree: readonly PlacedUnit[], near: Near): UnitChoice[] {
  const shown = tree.length <= readable ? tree : tree.filter(isNear(tree, near));
  return shown.map(({ id, name, depth }) => ({ id, name, depth }));
}

function isNear(tree: readonly PlacedUnit[], { home, chosen }: Near) {
  const units = new Map(tree.map((unit) => [unit.id, unit]));
  const onTheWay = new Set([...wayTo(units, home), ...wayTo(units, chosen)]);
  return ({ id, parentId, depth }: PlacedUnit) =>
    depth < 2 || onTheWay.has(id) || (parentId !== null && parentId === chosen);
}

/** A unit and everything above it. */
function wayTo(units: ReadonlyMap<string, PlacedUnit>, id: string | null): string[] {
  const unit = units.get(id ?? "");
  return unit ? [...wayTo(units, unit.parentId), unit.id] : [];
}

async function recent(): Promise<Recent> {
  const { pool } = registry();
  const known = believed.get(pool);
  if (known && Date.now() - known.at < believedFor) return known;
  const fresh = { tree: await unitTree(), choices: new Map(), at: Date.now() };
  believed.set(pool, fresh);
  return fresh;
}
