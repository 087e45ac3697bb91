import type { Actor } from "#app/core/actor.ts";
import {
  congratulate,
  signAnnouncement,
} from "#app/features/recognition/announcing/congratulate.server.ts";
import { anAnnouncement, anOpenAward } from "#tests/support/announcing-builders.ts";
import { aPerson } from "#tests/support/builders.ts";

/** Pages of announcements, for a leader. */
export async function screensOfAnnouncing(me: Actor) {
  const colleague = await aPerson({ name: "Tove Applausi" });
  const awardIds = [await anOpenAward(colleague), await anOpenAward(await aPerson())];
  const id = await anAnnouncement({
    ...{ by: me, awardIds, title: "Two colleagues who shortened the queue at the counter" },
    text: "They asked first, and **then** drew the plan.\n\nA-word-that-is-so-long-that-it-would-push-the-page-wider-than-the-screen-if-it-could-not-be-broken",
  });
  await signAnnouncement(colleague, id, { sign: "applause", isWanted: true });
  await signAnnouncement(me, id, { sign: "heart", isWanted: true });
  await congratulate(colleague, id, "It was the whole shift, really.");
  const bare = await anAnnouncement({ by: me, title: "The lifts run again" });
  const draft = await anAnnouncement({ by: me, state: "draft", title: "One form fewer" });
  const waits = await anAnnouncement({ by: me, state: "scheduled", title: "Winners of May" });
  const gone = await anAnnouncement({ by: me, state: "withdrawn", title: "Said too early" });
  await anOpenAward(await aPerson({ name: "Odile Wartend" }));
  return {
    reading: {
      announcements: "/announcements",
      announcement: `/announcements/${id}`,
      "announcement nobody has said anything to": `/announcements/${bare}`,
      "announcement before it is published": `/announcements/${draft}`,
      "withdrawn announcement": `/announcements/${gone}`,
      ceremony: "/announcements/ceremony",
    },
    writing: {
      "write an announcement": "/announcements/new",
      "change an announcement": `/announcements/${draft}/edit`,
      "publish an announcement": `/announcements/${waits}/publication`,
      "discard an announcement": `/announcements/${draft}/discard`,
      "withdraw an announcement": `/announcements/${id}/withdrawal`,
      congratulate: `/announcements/${id}/congratulations`,
    },
  };
}
