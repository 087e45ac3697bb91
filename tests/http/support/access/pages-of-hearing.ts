import { usualWishes, wishedKinds } from "#app/features/notifications/wishes/wish.ts";
import { administrators, noForm, signedIn, typed, type Line } from "./answers.ts";

const wishes = {
  ...Object.fromEntries(wishedKinds.map((kind) => [`mail-${kind}`, usualWishes[kind].mail])),
  ...{ quietFrom: "20:00", quietUntil: "07:00", digestHour: "8", digestDay: "1" },
};

/** What one follows, what one is told, and how. */
export const pagesOfHearing: Readonly<Record<string, Line>> = {
  inbox: { path: "/inbox", get: signedIn(200), post: signedIn(200), form: {} },
  // A line that is not one's own is not there; marking what is not there changes nothing.
  "inbox_.$id": { path: "/inbox/:new", get: signedIn(404), post: signedIn("onward"), form: {} },
  "inbox_.reading": {
    path: "/inbox/reading",
    get: signedIn("onward"),
    post: signedIn(204),
    form: { path: "/challenges", upTo: "2031-01-01T00:00:00.000Z" },
    scripted: true,
  },
  "ideas.$id.reading": {
    path: "/ideas/:idea/reading",
    get: signedIn("onward"),
    post: signedIn(204),
    form: { place: "page", upTo: "2031-01-01T00:00:00.000Z" },
    scripted: true,
  },
  "ideas.$id.following": { path: "/ideas/:idea/following", get: signedIn(200), post: noForm },
  following: { path: "/following", get: signedIn(200), post: noForm },
  "following_.$kind.$id": {
    path: "/following/idea/:idea",
    get: signedIn("onward"),
    post: signedIn("onward"),
    form: { state: "following", to: "/ideas" },
  },
  "me.notifications": {
    path: "/me/notifications",
    get: signedIn(200),
    post: typed(signedIn("onward")),
    form: { ...wishes, timeZone: "", pausedUntil: "" },
  },
  "me.notifications_.usual": {
    path: "/me/notifications/usual",
    get: signedIn("onward"),
    post: signedIn("onward"),
    form: {},
  },
  "me.notifications_.mail": {
    path: "/me/notifications/mail",
    get: signedIn("onward"),
    post: signedIn("onward"),
    form: { what: "digest" },
  },
  "admin.notifications": {
    path: "/admin/notifications",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { ...wishes, revision: "0" },
  },
};
