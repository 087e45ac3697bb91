import { z } from "zod";
import { line, paragraph } from "#app/platform/text.ts";
import { urlFrom } from "../credential/did-web.ts";
import { hostsAtMost, hostsFrom } from "./hosts.ts";

export const issuerLimits = { name: 120, url: 300, email: 200, hosts: 5_000 };

/** As what the organisation issues credentials, and whom it asks, as the form sends it. */
export const proofSettingsSchema = z.object({
  issuerName: line({ max: issuerLimits.name, long: "issuing.nameLong" }).default(""),
  issuerUrl: line({ max: issuerLimits.url, long: "issuing.urlBroken" })
    .refine((url) => url === "" || isAddress(url), { error: "issuing.urlBroken" })
    .default(""),
  issuerEmail: line({ max: issuerLimits.email, long: "issuing.emailBroken" })
    .refine((email) => email === "" || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email), {
      error: "issuing.emailBroken",
    })
    .default(""),
  askedHosts: paragraph({ max: issuerLimits.hosts, long: "issuing.hostsMany" })
    .transform((text, context) => {
      const hosts = hostsFrom(text);
      if (hosts && hosts.length <= hostsAtMost) return hosts;
      const message = hosts ? "issuing.hostsMany" : "issuing.hostsBroken";
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    })
    .default([]),
  revision: z.coerce
    .number({ error: "ui.brokenRequest" })
    .int({ error: "ui.brokenRequest" })
    .default(0),
});

function isAddress(text: string): boolean {
  const protocol = urlFrom(text)?.protocol;
  return protocol === "https:" || protocol === "http:";
}
