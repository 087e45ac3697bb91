import { noForm, signedIn, typed, type Answer, type Line } from "./answers.ts";

/** Leaders see all figures, managers those of their units; without a unit in the address the first of these. */
const readers = signedIn(403, { manager: 200, leader: 200 });

/** What a leader keeps is theirs alone. */
const itsLeader = (answer: Answer) => signedIn(404, { leader: answer });

/** What there is to see of figures. */
export const pagesOfInsights: Readonly<Record<string, Line>> = {
  "insights._index": { path: "/insights", get: readers, post: noForm },
  "insights.$theme": { path: "/insights/ideas", get: readers, post: noForm },
  "insights.$theme_.charts.$file": {
    path: "/insights/rules/charts/funnel.csv",
    get: readers,
    post: noForm,
  },
  "insights.behind": { path: "/insights/behind?of=posted", get: readers, post: noForm },
  "insights.awards": { path: "/insights/awards", get: readers, post: noForm },
  "insights.figures[.]csv": { path: "/insights/figures.csv", get: readers, post: noForm },
  "insights.briefing[.]pdf": { path: "/insights/briefing.pdf", get: readers, post: noForm },
  "insights.briefing": {
    path: "/insights/briefing",
    get: readers,
    post: signedIn(403, { leader: "onward" }),
    form: { wish: "choose" },
  },
  "insights.views": {
    path: "/insights/views",
    get: readers,
    post: typed(signedIn(403, { manager: "onward", leader: "onward" })),
    form: { id: ":new", name: "Rules", page: "rules", search: "?period=last-month" },
  },
  "insights.views_.$id": {
    path: "/insights/views/:savedView",
    get: itsLeader(200),
    post: typed(itsLeader("onward")),
    form: { name: "Rules of last month", seenRevision: "0" },
  },
  "insights.views_.$id_.removal": {
    path: "/insights/views/:spareView/removal",
    get: itsLeader(200),
    post: itsLeader("onward"),
  },
  // Of everybody's ideas, for all staff.
  outcomes: { path: "/outcomes", get: signedIn(200), post: noForm },
};
