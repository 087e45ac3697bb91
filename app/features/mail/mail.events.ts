import type { OptOut } from "./mail.ts";

declare module "#app/core/event.ts" {
  interface Events {
    "mails.declined": { what: OptOut };
    "mails.wanted": { what: OptOut };
    "mails.sent-again": { mailId: string };
    "address.cleared": Record<string, never>;
  }
}
