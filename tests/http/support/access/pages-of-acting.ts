import { noForm, signedIn, typed, type Answer, type Line } from "./answers.ts";

/** Leaders get it, everybody else who is signed in is refused. */
const leaders = (answer: Answer) => signedIn(403, { leader: answer });

/** A day that lies ahead for as long as the tests run. */
const ahead = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** What is done about figures: the manager's unit is asked by the leader. */
export const pagesOfActing: Readonly<Record<string, Line>> = {
  "insights.actions._index": {
    path: "/insights/actions",
    get: signedIn(403, { manager: 200, leader: 200 }),
    post: noForm,
  },
  "insights.actions.new": {
    path: "/insights/actions/new?figure=posted&unit=:unit",
    get: leaders(200),
    post: typed(leaders("onward")),
    form: {
      ...{ id: ":new", figure: "posted", period: "2026-W10", unitId: ":unit" },
      ...{ asked: "Ask your crews.", ownerId: ":managerId", dueDay: ahead },
    },
  },
  "insights.actions.$id._index": {
    path: "/insights/actions/:action",
    get: signedIn(404, { manager: 200, leader: 200 }),
    post: noForm,
  },
  "insights.actions.$id.$move": {
    path: "/insights/actions/:action/reply",
    get: signedIn(404, { manager: 200, leader: 403 }),
    post: typed(signedIn(404, { manager: "onward", leader: 403 })),
    form: { stepId: ":new", seenRevision: "0", text: "We begin on Monday." },
  },
  "insights.targets": {
    path: "/insights/targets",
    get: leaders(200),
    post: typed(leaders("onward")),
    form: {
      ...{ id: ":new", figure: "explained", unitId: ":unit", aim: "at_least" },
      ...{ value: "60", grain: "month", byDay: ahead, seenIds: "" },
    },
  },
  "insights.targets_.$id.end": {
    path: "/insights/targets/:target/end",
    get: signedIn("onward"),
    post: leaders("onward"),
  },
  "insights.notes": {
    path: "/insights/notes",
    get: leaders(200),
    post: typed(leaders("onward")),
    form: { id: ":new", day: ahead, text: "Challenge launched", unitId: "" },
  },
  "insights.notes_.$id": {
    path: "/insights/notes/:annotation",
    get: leaders(200),
    post: typed(leaders("onward")),
    form: { id: ":annotation", day: ahead, text: "Moved", unitId: "", seenRevision: "0" },
  },
  "insights.notes_.$id_.removal": {
    path: "/insights/notes/:spareAnnotation/removal",
    get: signedIn("onward"),
    post: leaders("onward"),
  },
  "insights.alerts": {
    path: "/insights/alerts",
    get: leaders(200),
    post: typed(leaders("onward")),
    form: {
      ...{ id: ":new", figure: "posted", unitId: "", side: "below", value: "5", rhythm: "day" },
    },
  },
  "insights.alerts_.$id.removal": {
    path: "/insights/alerts/:alert/removal",
    get: signedIn("onward"),
    post: leaders("onward"),
  },
};
