import { noForm, signedIn, typed, type Answer, type Line } from "./answers.ts";

/** Leaders and administrators get it, everybody else who is signed in is refused. */
const designers = (answer: Answer) => signedIn(403, { leader: answer, administrator: answer });

const badge = {
  "name-en": ":new",
  "description-en": "Somebody felt expected.",
  "criteria-en": "A newcomer says so.",
  shape: ":shape",
  colour: "3",
  icon: ":icon",
  ribbon: "none",
  tags: "welcome",
  moment: "contributing",
  "giver-leader": "on",
} as const;

const rule = {
  id: ":new",
  counts: "idea_posted",
  each: "none",
  eachAtLeast: "",
  atLeast: "2",
  within: "ever",
  earned: "once",
  since: "",
} as const;

/** The catalogue of badges, their rules, and what one holds oneself. */
export const pagesOfBadges: Readonly<Record<string, Line>> = {
  "badges._index": { path: "/badges", get: signedIn(200), post: noForm },
  "badges.$id._index": { path: "/badges/:badge", get: signedIn(200), post: noForm },
  "badges.new": {
    path: "/badges/new",
    get: designers(200),
    post: typed(designers("onward")),
    form: { ...badge, id: ":new" },
  },
  "badges.$id.edit": {
    path: "/badges/:badge/edit",
    get: designers(200),
    post: typed(designers("onward")),
    form: { ...badge, seenRevision: "0" },
  },
  "badges.$id.retirement": {
    path: "/badges/:badge/retirement",
    get: designers(200),
    post: designers("onward"),
  },
  "badges.$id.restoration": {
    path: "/badges/:retiredBadge/restoration",
    get: designers(200),
    post: designers("onward"),
  },
  "badges.$id.rule": {
    path: "/badges/:badge/rule",
    get: designers(200),
    post: typed(designers("onward")),
    form: rule,
  },
  "badges.$id.rule_.end": {
    path: "/badges/:ruledBadge/rule/end",
    get: designers(200),
    post: designers("onward"),
  },
  "me.badges": { path: "/me/badges", get: signedIn(200), post: noForm },
  "me.badges_.$award": {
    path: "/me/badges/:earnedAward",
    get: signedIn("onward"),
    // Whoever answers for awards sees it, and lets nobody else see it in its holder's place.
    post: signedIn(404, { author: "onward", leader: 403, administrator: 403 }),
    form: { to: "accepted_openly" },
  },
  "me.badges_.naming": {
    path: "/me/badges/naming",
    get: signedIn("onward"),
    post: signedIn("onward"),
    form: { named: "yes" },
  },
};
