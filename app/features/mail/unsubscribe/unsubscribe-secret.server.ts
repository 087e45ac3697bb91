import { randomBytes } from "node:crypto";
import type { RunSql } from "#app/core/subject.ts";
import { installationSecret } from "#app/platform/installation-secret.server.ts";

/** With which this installation signs its "unsubscribe" links; made once. */
export function unsubscribeSecret(sql: RunSql): Promise<string> {
  return installationSecret(sql, "unsubscribe-secret", () => randomBytes(32).toString("base64url"));
}
