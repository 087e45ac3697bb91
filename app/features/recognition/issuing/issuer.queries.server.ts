import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { Issuer } from "../credential/issuer-documents.ts";

/** The organisation as the issuer of credentials, and its language. */
export async function issuerHere(
  sql: RunSql,
): Promise<{ readonly issuer: Issuer; readonly language: Language }> {
  const { appUrl } = registry().settings;
  const [row] = await sql<{ name: string; language: Language }>(
    "select name, language::text from organisation where id = 1",
  );
  const name = row?.name ?? "Groundswell";
  const id = `${appUrl}/issuers/1`;
  const issuer = { id, name, url: appUrl, email: null, imageUrl: null };
  return { issuer, language: row?.language ?? "en" };
}

/** The address of a status list, for ever. */
export function addressOfList(number: number): string {
  return `${registry().settings.appUrl}/credentials/lists/${String(number)}`;
}
