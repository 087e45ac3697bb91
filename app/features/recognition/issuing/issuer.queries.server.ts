import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { Issuer } from "../credential/issuer-documents.ts";
import { proofSettings } from "./proof-settings.store.server.ts";

/** The organisation as the issuer of credentials, and its language. */
export async function issuerHere(
  sql: RunSql,
): Promise<{ readonly issuer: Issuer; readonly language: Language }> {
  const { appUrl } = registry().settings;
  const [row] = await sql<{ name: string; language: Language }>(
    "select name, language::text from organisation where id = 1",
  );
  const { issuerName, issuerUrl, issuerEmail } = await proofSettings(sql);
  const issuer = {
    id: addressOfIssuer(),
    name: issuerName || (row?.name ?? "Groundswell"),
    url: issuerUrl || appUrl,
    email: issuerEmail || null,
    imageUrl: null,
  };
  return { issuer, language: row?.language ?? "en" };
}

/** The issuer's own address, for ever. */
export function addressOfIssuer(): string {
  return `${registry().settings.appUrl}/issuers/1`;
}

/** The address of a credential, and of its page, for ever. */
export function addressOfCredential(id: string): string {
  return `${registry().settings.appUrl}/credentials/${id}`;
}

/** The address of a badge's page. */
export function addressOfBadge(id: string): string {
  return `${registry().settings.appUrl}/badges/${id}`;
}

/** The address of a badge as it was in one of its versions, for ever. */
export function addressOfVersion(badgeId: string, version: number): string {
  return `${addressOfBadge(badgeId)}/versions/${String(version)}`;
}

/** The address of a status list, for ever. */
export function addressOfList(number: number): string {
  return `${registry().settings.appUrl}/credentials/lists/${String(number)}`;
}
