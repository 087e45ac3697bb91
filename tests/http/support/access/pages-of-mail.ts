import { administrators, everybody, noForm, signedIn, type Line } from "./answers.ts";

/** The outbox, and the way out of mails for those who are not signed in. */
export const pagesOfMail: Readonly<Record<string, Line>> = {
  "admin.mail": { path: "/admin/mail", get: administrators(200), post: noForm },
  // A mail that waits for nothing but its turn is not sent again.
  "admin.mail_.$id": {
    path: "/admin/mail/:mail",
    get: administrators(200),
    post: administrators(409),
    form: {},
  },
  "admin.mail_.test": {
    path: "/admin/mail/test",
    get: signedIn("onward"),
    post: administrators("onward"),
    form: {},
  },
  "admin.mail_.addresses": {
    path: "/admin/mail/addresses",
    get: administrators(200),
    post: administrators("onward"),
    form: { person: ":other" },
  },
  "me.device": {
    path: "/me/device",
    get: signedIn(200),
    post: signedIn("onward"),
    form: {
      endpoint: "https://push.example.org/:new",
      p256dh:
        "BG4HnqYsW2-J9kxPfFs_jfxa2xWGwQsETiZ1y6K51UZCbaHuq9EhM40mumx7KAX7Q5GGz8Pw1sJEKfp72qReZBI",
      auth: "AAAAAAAAAAAAAAAAAAAAAA",
    },
  },
  "me.device_.removal": {
    path: "/me/device/removal",
    get: signedIn("onward"),
    post: signedIn("onward"),
    form: { id: ":new" },
  },
  // The token says who and what, whoever brings it.
  "unsubscribe.$token": {
    path: "/unsubscribe/:unsubscribe",
    get: everybody(200),
    post: everybody(200),
    form: { "List-Unsubscribe": "One-Click" },
  },
};
