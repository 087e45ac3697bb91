import { aMerge } from "#tests/support/merge-builder.ts";
import { decidedIdeas } from "./decided-ideas.ts";
import { db } from "#app/platform/db.server.ts";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import {
  aCategory,
  aComment,
  aMail,
  anIdea,
  aPerson,
  aUnit,
  aVote,
} from "#tests/support/builders.ts";
import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import { aFile, aPicture } from "#tests/support/file-builder.ts";
import { aRecording } from "#tests/support/recording-builder.ts";
import { aSavedSearch } from "#tests/support/search-builders.ts";
import { screensOfAwarding } from "./screens-of-awarding.ts";
import { screensOfBadges } from "./screens-of-badges.ts";
import { screensOfChallenges } from "./screens-of-challenges.ts";
import { screensOfArriving } from "./screens-of-arriving.ts";
import { screensOfEntering } from "./screens-of-entering.ts";
import { screensOfImports } from "./screens-of-imports.ts";
import { screensOfAnnouncing } from "./screens-of-announcing.ts";
import { screensOfActing } from "./screens-of-acting.ts";
import { screensOfFigures } from "./screens-of-figures.ts";
import { screensOfKudos } from "./screens-of-kudos.ts";
import { screensOfJudging } from "./screens-of-judging.ts";
import { screensOfModeration } from "./screens-of-moderation.ts";
import { screensOfWinners } from "./screens-of-winners.ts";
import { screensOfProof } from "./screens-of-proof.ts";
import { screensOfPromises } from "./screens-of-promises.ts";
import { screensOfRunning } from "./screens-of-running.ts";
import { reactToComment } from "#app/features/discussion/react-to-comment.server.ts";
import { aNote, anOfficialAnswer } from "#tests/support/talk.ts";

/** Every page of the product by name, for an administrator of a small organisation with something in each place. */
export async function everyScreen() {
  const unit = await aUnit({ name: "Directorate of Roads, Bridges and Public Squares" });
  const me = await aPerson({
    name: "Odile Exemple",
    role: "leader",
    admin: true,
    moderator: true,
    unit,
  });
  const category = await aCategory({ name: "Service to the public" });
  const idea = await anIdea({
    title: "Let people who come to the counter book a time, by telephone and on the web",
    problem:
      "A-word-that-is-so-long-that-it-would-push-the-page-wider-than-the-screen-if-it-could-not-be-broken-anywhere",
    category,
  });
  const own = await anIdea({ by: me, title: "Salt the steps before six", category });
  const file = await aFile({ by: me, on: own, name: "Measurements at the steps, week 46.txt" });
  await aPicture({ by: me, on: own, description: "The steps under ice" });
  for (const stage of [
    "in_review",
    "accepted",
    "piloting",
    "implemented",
    "spread",
    "not_now",
  ] as const)
    await anIdea({ stage, category });
  for (let number = 0; number < 3; number++) await aVote({ on: idea });
  const comment = await aComment({
    on: idea,
    text: "How would that work for those without a telephone?",
  });
  const mine = await aComment({
    on: idea,
    by: me,
    under: comment,
    text: "They come as they do now.",
  });
  const withdrawn = await anIdea({ by: me, title: "A second shelf for the post", category });
  await withdrawIdea(me, withdrawn.id, { reason: "A colleague has posted the same." });
  const decided = await decidedIdeas(me);
  const answered = await anIdea({ title: "A kettle in the porter’s lodge", category });
  const answerer = await aPerson({ name: "Tove Antwoord", role: "leader" });
  await anOfficialAnswer({ by: answerer, on: answered, text: "We will try it from May." });
  const said = await aComment({
    on: answered,
    by: me,
    text: "The lodge asks for it every winter.",
  });
  for (const kind of ["helpful", "curious"] as const)
    await reactToComment(answerer, said.id, kind, true);
  await aNote({ by: answerer, on: answered, text: "Facilities say the socket is there already." });
  const note = await aNote({ by: me, on: answered, text: "Then May it is." });
  const mineToo = await anOfficialAnswer({ by: me, on: idea, text: "A trial begins in June." });
  await db().ideaDraft.create({
    data: {
      id: newId(),
      personId: me.id,
      fields: { title: "Begun on the bus" },
      updatedAt: new Date(),
    },
  });
  const doubled = await anIdea({ title: "Salt before the first bus", category });
  await aComment({ on: doubled, text: "The bus driver said so too." });
  const whole = await anIdea({ title: "Salt where people walk first", category });
  await aMerge({ idea: doubled, into: whole });
  const forMe = await anIdea({ by: me, title: "A stool at the low window", category });
  await aRecording({ idea: forMe, by: answerer, for: me });
  const mail = await aMail(me, {
    ...{ subject: "Somebody answered “Salt the steps before six”", state: "failed" },
    ...{ reason: "refused", error: "550 5.1.1 The mailbox does not exist" },
  });
  await aMail(me, { kind: "digest" });
  await db().undeliverableAddress.create({
    data: {
      ...{ address: `${me.id}@example.org`, reason: "bounced", since: new Date() },
      detail: "550 5.1.1 The mailbox does not exist",
    },
  });
  const search = await aSavedSearch({ by: me, notify: true });
  const promises = await screensOfPromises(me);
  const running = await screensOfRunning(me);
  const moderation = await screensOfModeration(me);
  const challenges = await screensOfChallenges(me);
  const judging = await screensOfJudging(me);
  const entering = await screensOfEntering(me);
  const winners = await screensOfWinners(me);
  const awarding = await screensOfAwarding(me);
  const proof = await screensOfProof(me);
  const kudos = await screensOfKudos(me);
  const acting = await screensOfActing(me);
  const figures = await screensOfFigures(me);
  const announcing = await screensOfAnnouncing(me);
  const badges = await screensOfBadges(me);
  const ruled = await anIdeaUnderEachVotingRule(me);
  const pages: Record<ScreenGroup, Record<string, string>> = {
    reading: {
      feed: "/ideas",
      "filtered feed": `/ideas?sort=supported&category=${category.id}&unit=${unit.id}`,
      "empty feed": `/ideas?category=${category.id}&unit=${(await aUnit()).id}`,
      "much filtered feed": `/ideas?view=my-unit&stage=open&kind=improve&author=${me.id}&from=2020-01-01&to=2099-12-31`,
      board: "/ideas/board",
      idea: `/ideas/${idea.id}`,
      "own idea": `/ideas/${own.id}`,
      "withdrawing an idea": `/ideas/${own.id}/withdrawal`,
      "withdrawn idea": `/ideas/${withdrawn.id}`,
      "idea with a merged one": `/ideas/${doubled.id}`,
      "declined idea": `/ideas/${decided.declined}`,
      "idea written down for oneself": `/ideas/${forMe.id}`,
      "appealed idea": `/ideas/${decided.appealed}`,
      "idea with hidden votes": `/ideas/${ruled.hidden.id}`,
      "idea whose hidden votes one sees": `/ideas/${ruled.seen.id}`,
      "withdraw a vote for good": `/ideas/${ruled.seen.id}/vote/withdrawal`,
      "who voted": `/ideas/${ruled.shown.id}/voters`,
      "idea history": `/ideas/${own.id}/history`,
      "comment history": `/comments/${mine.id}/history`,
      "answered idea": `/ideas/${answered.id}?order=helpful`,
      "reactions to a comment": `/comments/${said.id}/reactions`,
      notes: `/ideas/${answered.id}/notes`,
      "no notes yet": `/ideas/${idea.id}/notes`,
      "note history": `/notes/${note.id}/history`,
      "not found": "/nowhere",
      "no such idea": `/ideas/${newId()}`,
      search: "/search?q=counter+stage%3Aopen",
      "search in comments": "/search?q=telephone&in=comments",
      "search for people": "/search?q=odile&in=people",
      "search without results": "/search?q=zeppelin+unit%3Anowhere",
      "search begins": "/search",
      ...promises.reading,
      ...running.reading,
      ...winners.reading,
      ...awarding.reading,
      ...proof.reading,
      ...badges.reading,
      ...moderation.reading,
      ...challenges.reading,
      ...judging.reading,
      ...entering.reading,
      ...kudos.reading,
      ...announcing.reading,
    },
    "one's own": {
      "my page": "/",
      news: "/me/news?days=30",
      ...badges.own,
      profile: `/people/${me.id}`,
      "comments on a profile": `/people/${me.id}?show=comments`,
      "official answers on a profile": `/people/${me.id}?show=answers`,
      "decisions on a profile": `/people/${me.id}?show=decisions`,
      directory: `/people?q=${encodeURIComponent("odile")}&unit=${unit.id}`,
      "nobody in the directory": "/people?q=zzzz",
      "a unit": `/units/${unit.id}`,
      "ideas of a unit": `/units/${unit.id}?show=ideas`,
      ...kudos.own,
      inbox: "/inbox",
      "inbox, unread": "/inbox?show=unread",
      following: "/following",
      "following of an idea": `/ideas/${idea.id}/following`,
      notifications: "/me/notifications",
      help: "/help",
      "accessibility statement": "/accessibility",
      privacy: "/privacy",
    },
    writing: {
      "new idea": "/ideas/new",
      "edit idea": `/ideas/${own.id}/edit`,
      "files of an idea": `/ideas/${own.id}/files`,
      "take a file away": `/ideas/${own.id}/files/${file.id}/removal`,
      "answer a comment": `/ideas/${idea.id}/comments?answer=${comment.id}`,
      "edit comment": `/comments/${mine.id}/edit`,
      "whether an idea is one's own": `/ideas/${forMe.id}/recording`,
      decision: `/ideas/${idea.id}/decision?to=not_now`,
      owner: `/ideas/${idea.id}/owner`,
      "merge an idea": `/ideas/${idea.id}/merge`,
      "look for an idea to merge with": `/ideas/${idea.id}/merge?q=salt`,
      "before merging": `/ideas/${idea.id}/merge?into=${whole.id}`,
      "a merge that is refused": `/ideas/${idea.id}/merge?into=${doubled.id}`,
      "undo a merge": `/ideas/${doubled.id}/merge/undo`,
      "decide on several": `/decisions/bulk?idea=${idea.id}`,
      appeal: `/ideas/${decided.declined}/appeal`,
      "answer an appeal": `/ideas/${decided.appealed}/appeal/answer`,
      "hide a comment": `/comments/${comment.id}/hiding`,
      "delete comment": `/comments/${mine.id}/delete`,
      "answer with a quotation": `/ideas/${idea.id}/comments?answer=${comment.id}&quote=${comment.id}`,
      "withdraw an official answer": `/comments/${mineToo.id}/withdrawal`,
      "edit note": `/notes/${note.id}/edit`,
      "delete note": `/notes/${note.id}/delete`,
      drafts: "/drafts",
      "saved searches": "/searches",
      "rename a saved search": `/searches/${search}`,
      "remove a saved search": `/searches/${search}/removal`,
      "edit my profile": "/me/profile",
      sessions: "/me/sessions",
      preferences: "/me/preferences",
      "notifications on this device": "/me/device",
      absences: "/me/absences",
      ...promises.writing,
      ...running.writing,
      ...winners.writing,
      ...awarding.writing,
      ...proof.writing,
      ...badges.writing,
      ...moderation.writing,
      ...challenges.writing,
      ...judging.writing,
      ...entering.writing,
      ...kudos.writing,
      ...acting.writing,
      ...figures.writing,
      ...announcing.writing,
    },
    administration: {
      administration: "/admin",
      accent: "/admin/organisation/accent?choice=own&own=%23ffd500",
      logo: "/admin/organisation/logo",
      "remove the logo": "/admin/organisation/logo/removal",
      organisation: "/admin/organisation",
      outbox: "/admin/mail",
      "empty outbox": "/admin/mail?state=sent",
      mail: `/admin/mail/${mail}`,
      "addresses without mail": "/admin/mail/addresses",
      "which files are taken": "/admin/files",
      ...(await screensOfImports(me)),
      ...(await screensOfArriving(me)),
      "stages and decisions": "/admin/decisions",
      "name of a stage": "/admin/decisions/stages/in_review",
      "new reply": "/admin/decisions/wordings/new?kind=reply&stage=accepted",
      reason: "/admin/decisions/wordings/00000000-0000-7000-8000-000000000105",
      "usual notifications": "/admin/notifications",
      ...promises.administration,
      ...kudos.administration,
      ...acting.administration,
      ...figures.administration,
    },
    "people and units": {
      people: "/admin/people",
      "add a person": "/admin/people/new",
      person: `/admin/people/${me.id}`,
      units: "/admin/units",
      unit: `/admin/units/${unit.id}`,
      "remove a unit": `/admin/units/${unit.id}/removal`,
      categories: "/admin/categories",
      category: `/admin/categories/${category.id}`,
    },
    design: { "design system": "/design" },
  };
  return { me, pages };
}

/** Ideas where votes are hidden, seen because one has voted, and shown with who voted. */
async function anIdeaUnderEachVotingRule(me: Actor) {
  const hiding = await aCategory({ name: "New ways", hideCounts: "until_voted" });
  const showing = await aCategory({ name: "In the open", showVoters: true });
  const [hidden, seen, shown] = [
    await anIdea({ title: "Let teams choose their shifts", category: hiding }),
    await anIdea({ title: "One form in place of three", category: hiding }),
    await anIdea({ title: "Share the workshop", category: showing }),
  ];
  for (const idea of [hidden, seen, shown]) await aVote({ on: idea });
  for (const idea of [seen, shown]) await aVote({ by: me, on: idea });
  return { hidden, seen, shown };
}

/** Pages of those who have not signed in. */
export const strangersScreens = {
  "sign in": "/sign-in",
  "dead link": "/welcome/not-a-link",
  "dead unsubscribe link": "/unsubscribe/not-a-link",
};

/** The pages in parts, so that they can be looked at side by side. */
export const screenGroups = [
  "reading",
  "one's own",
  "writing",
  "administration",
  "people and units",
  "design",
] as const;
type ScreenGroup = (typeof screenGroups)[number];
