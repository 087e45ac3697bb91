import { noForm, signedIn, type Line } from "./answers.ts";

/** Leaders see all figures, managers those of their units; without a unit in the address the first of these. */
const readers = signedIn(403, { manager: 200, leader: 200 });

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
  "insights.figures[.]csv": { path: "/insights/figures.csv", get: readers, post: noForm },
};
