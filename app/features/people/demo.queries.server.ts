import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import type { Language } from "#app/core/words.ts";
import { db } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";

/** Somebody whom a demonstration offers to sign in as, and why one would pick them. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly description: Readonly<Record<Language, string>>;
}

const offer = z.object({
  people: z.array(
    z.object({
      personId: z.string().refine(isId),
      description: z.object({ en: z.string(), fr: z.string() }),
    }),
  ),
});

/** The people a demonstration offers, in the order of the offer; nobody outside demo mode. */
export async function demoPeople(): Promise<DemoPerson[]> {
  if (!registry().settings.demo) return [];
  const row = await db().installation.findUnique({ where: { key: "demo" } });
  const { people } = offer.catch({ people: [] }).parse(row?.value);
  const active = await db().person.findMany({
    where: { id: { in: people.map((one) => one.personId) }, deactivatedAt: null, importId: null },
    select: { id: true, name: true },
  });
  const names = new Map(active.map(({ id, name }) => [id, name]));
  return people.flatMap(({ personId, description }) => {
    const name = names.get(personId);
    return name === undefined ? [] : [{ id: personId, name, description }];
  });
}
