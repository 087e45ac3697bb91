import { sql } from "#app/platform/db.server.ts";
import { proofSettings } from "../issuing/proof-settings.store.server.ts";
import type { AskingRules } from "./ask-outside.server.ts";

/** Which hosts administrators let a verification ask. */
export async function askingRules(): Promise<AskingRules> {
  const { askedHosts } = await proofSettings(sql);
  return { hosts: askedHosts };
}
