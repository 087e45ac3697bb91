import type { Pool } from "pg";
import { prepared } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { asQuery, telling } from "./similar.ts";

/** The stems of a text as one of a language has them, the most telling first. */
interface StemsIn {
  /** Those that stand in any idea. */
  readonly known: readonly string[];
  readonly all: readonly string[];
}

/** The stems of a text as an English text and as a French one has them. */
export interface Stems {
  readonly en: StemsIn;
  readonly fr: StemsIn;
}

/** The stems of a text, with what the database knows of them. */
export async function tellingStems(text: string): Promise<Stems> {
  const [frequencies, [row]] = await Promise.all([
    stemFrequencies(),
    prepared<{ en: string[]; fr: string[] }>(
      "stems-of",
      "select tsvector_to_array(words_of('en', $1)) as en, tsvector_to_array(words_of('fr', $1)) as fr",
      [text],
    ),
  ]);
  const { en, fr } = row ?? { en: [], fr: [] };
  const known = await knownOf(
    [...new Set([...en, ...fr])].filter((stem) => !frequencies.has(stem)),
  );
  const of = (stems: readonly string[]): StemsIn => {
    const all = stems.map((stem) => ({ stem, frequency: frequencies.get(stem) ?? 0 }));
    const isKnown = ({ stem }: { stem: string }) => frequencies.has(stem) || known.has(stem);
    return { known: telling(all.filter(isKnown)), all: telling(all) };
  };
  return { en: of(en), fr: of(fr) };
}

/** Which of these rare stems stand in any idea. */
async function knownOf(stems: readonly string[]): Promise<Set<string>> {
  if (stems.length === 0) return new Set();
  const rows = await prepared<{ stem: string }>(
    "known-stems",
    `select a.stem from unnest($1::text[], $2::tsquery[]) a (stem, query)
     where exists (select from idea_words s where s.words @@ a.query)`,
    [stems, stems.map(asQuery)],
  );
  return new Set(rows.map(({ stem }) => stem));
}

const believedFor = 600_000;
const believed = new WeakMap<Pool, { at: number; frequencies: Promise<Map<string, number>> }>();

/** In which part of all ideas the common stems stand, as the database has counted for its planner; a while old. */
function stemFrequencies(): Promise<Map<string, number>> {
  const { pool } = registry();
  const known = believed.get(pool);
  if (known && Date.now() - known.at < believedFor) return known.frequencies;
  const frequencies = readFrequencies();
  believed.set(pool, { at: Date.now(), frequencies });
  frequencies.catch(() => believed.delete(pool));
  return frequencies;
}

async function readFrequencies(): Promise<Map<string, number>> {
  const rows = await prepared<{ stem: string; frequency: number }>(
    "stem-frequencies",
    // The frequencies end with those of the rarest and the commonest element.
    `select stem, frequency from pg_stats s
     cross join lateral unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) m (stem, frequency)
     where s.schemaname = 'public' and s.tablename = 'idea_words' and s.attname = 'words' and stem is not null`,
    [],
  );
  return new Map(rows.map(({ stem, frequency }) => [stem, frequency]));
}
