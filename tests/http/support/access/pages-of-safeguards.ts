import { administrators, noForm, signedIn, typed, type Line } from "./answers.ts";

const numbers = {
  ...{ weeklyKudos: "4", awardsAtMost: "10", awardsDays: "30", nominationDays: "60" },
  ...{ alarmFewest: "20", alarmTopPercent: "50", alarmUnitPercent: "40", alarmPairs: "3" },
};

/** What keeps recognition fair, and what everybody decides about their own. */
export const pagesOfSafeguards: Readonly<Record<string, Line>> = {
  "admin.recognition": {
    path: "/admin/recognition",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { ...numbers, isQuiet: "on", revision: "0" },
  },
  "me.recognition": {
    path: "/me/recognition",
    get: signedIn(200),
    post: signedIn("onward"),
    form: { takesKudos: "on", isQuiet: "on" },
  },
  "recognition.concentration": {
    path: "/recognition/concentration",
    get: signedIn(403, { leader: 200, administrator: 200 }),
    post: noForm,
  },
  // Units are compared only where an administrator has switched it on.
  "recognition.units": { path: "/recognition/units", get: signedIn(404), post: noForm },
};
