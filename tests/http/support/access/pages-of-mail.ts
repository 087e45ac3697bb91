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
  // The token says who and what, whoever brings it.
  "unsubscribe.$token": {
    path: "/unsubscribe/:unsubscribe",
    get: everybody(200),
    post: everybody(200),
    form: { "List-Unsubscribe": "One-Click" },
  },
};
