import { SettingError } from "./setting-error.ts";

/** How mail leaves: through Resend, over SMTP, or not at all: then it stays in the outbox. */
export type MailSettings =
  | { readonly by: "nobody" }
  | {
      readonly by: "resend";
      readonly from: string;
      readonly apiKey: string;
      /** Null: the address the SDK knows. */
      readonly baseUrl: string | null;
      /** With which Resend signs what it tells of bounces and complaints; null: nothing is taken from it. */
      readonly webhookSecret: string | null;
    }
  | { readonly by: "smtp"; readonly from: string; readonly url: string };

type Env = Readonly<Record<string, string | undefined>>;

/** Reads and checks the settings of mail. Throws `SettingError` with a sentence for combinations that cannot work. */
export function readMailSettings(env: Env): MailSettings {
  const { RESEND_API_KEY: apiKey, SMTP_URL: url } = env;
  if (apiKey && url) {
    throw new SettingError("Mail goes one way: set RESEND_API_KEY or SMTP_URL, not both.");
  }
  if (apiKey) return resendSettings(env, apiKey);
  refuseStray(env, ["RESEND_BASE_URL", "RESEND_WEBHOOK_SECRET"], "RESEND_API_KEY");
  if (url) return { by: "smtp", from: sender(env), url: smtpAddress(url) };
  refuseStray(env, ["MAIL_FROM"], "RESEND_API_KEY or SMTP_URL");
  return { by: "nobody" };
}

function resendSettings(env: Env, apiKey: string): MailSettings {
  const { RESEND_BASE_URL: baseUrl, RESEND_WEBHOOK_SECRET: secret } = env;
  if (baseUrl && !/^https?:\/\//.test(baseUrl)) {
    throw new SettingError(
      `RESEND_BASE_URL must be an address such as https://api.resend.com, not "${baseUrl}".`,
    );
  }
  if (secret && !/^whsec_[A-Za-z0-9+/]{16,}={0,2}$/.test(secret)) {
    throw new SettingError(
      'RESEND_WEBHOOK_SECRET must be the signing secret that Resend shows for the webhook; it begins with "whsec_".',
    );
  }
  return {
    by: "resend",
    from: sender(env),
    apiKey,
    baseUrl: baseUrl ? baseUrl.replace(/\/+$/, "") : null,
    webhookSecret: secret ?? null,
  };
}

// "ideas@example.org" or "Ideas <ideas@example.org>", on one line.
const senderShape = /^(?:[^<>@\p{Cc}]+ <[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/u;

function sender({ MAIL_FROM: from }: Env): string {
  if (!from) {
    throw new SettingError(
      "Set MAIL_FROM to the sender of mails, for example Ideas <ideas@example.org>.",
    );
  }
  if (senderShape.test(from)) return from;
  throw new SettingError(
    `MAIL_FROM must be an address, or a name and an address such as Ideas <ideas@example.org>, not "${from}".`,
  );
}

function smtpAddress(url: string): string {
  const isAddress = URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol);
  if (isAddress && new URL(url).hostname !== "") return url;
  throw new SettingError(
    "SMTP_URL must be an address such as smtps://name:password@smtp.example.org:465.",
  );
}

function refuseStray(env: Env, names: readonly string[], without: string): void {
  const stray = names.find((name) => env[name]);
  if (stray) throw new SettingError(`${stray} does nothing without ${without}: set that as well.`);
}
