import type { OptOut } from "./mail.ts";

declare module "#app/core/event.ts" {
  interface Events {
    "mail.declined": { what: OptOut };
    "mail.wanted": { what: OptOut };
    "mail.sent-again": { mailId: string };
    "address.cleared": Record<string, never>;
  }
}
