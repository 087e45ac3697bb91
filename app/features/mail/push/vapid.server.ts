import type { RunSql } from "#app/core/subject.ts";
import { installationSecret } from "#app/platform/installation-secret.server.ts";
import { registry } from "#app/platform/registry.server.ts";

export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** The keys by which browsers' makers know this installation; made once. */
export function vapidKeys(sql: RunSql): Promise<VapidKeys> {
  return installationSecret(sql, "vapid-keys", async () => {
    const { generateVAPIDKeys } = (await import("web-push")).default;
    return generateVAPIDKeys();
  });
}

/** Whom browsers' makers may ask about messages: where the product is reached, or the sender of its mails. */
export function vapidSubject(): string {
  const { appUrl, https, mail } = registry().settings;
  if (https) return appUrl;
  const from = mail.by === "nobody" ? "nobody@groundswell.invalid" : mail.from;
  return `mailto:${/<(.+)>/.exec(from)?.[1] ?? from}`;
}
