import { readMailSettings } from "#app/platform/mail-settings.server.ts";
import { SettingError } from "#app/platform/setting-error.ts";
import type { Finding } from "./examine.ts";

/** Looks at the settings of mail together: each may be right alone and wrong beside another. */
export function examineMail(env: NodeJS.ProcessEnv): Finding {
  try {
    return { isWell: true, text: ways[readMailSettings(env).by] };
  } catch (error) {
    if (error instanceof SettingError) return { isWell: false, text: error.message };
    throw error;
  }
}

const ways = {
  nobody: "Mail stays in the outbox: nothing is set by which it could leave.",
  resend: "Mail leaves through Resend.",
  smtp: "Mail leaves over SMTP.",
};
