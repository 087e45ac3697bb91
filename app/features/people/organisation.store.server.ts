import type { PrismaTransaction } from "#app/platform/database.server.ts";
import type { OrganisationSettings } from "./organisation.ts";

/** The settings as they stand; null before the organisation has been founded. */
export function findOrganisation(tx: PrismaTransaction): Promise<OrganisationSettings | null> {
  return tx.organisation.findUnique({
    where: { id: 1 },
    select: { name: true, timeZone: true, language: true },
  });
}

/** Writes the settings, founding the organisation if need be. */
export async function saveOrganisation(
  tx: PrismaTransaction,
  settings: Partial<OrganisationSettings> & { readonly name: string },
): Promise<void> {
  await tx.organisation.upsert({
    where: { id: 1 },
    create: { id: 1, ...settings },
    update: settings,
  });
}
