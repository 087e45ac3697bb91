import type { MessageKey } from "#app/core/words.ts";
import type { NotificationKind, NotificationReason } from "./notification.ts";

/** What a line of each kind says; the values are `who`, `people` and the reader's `name`. */
export const titles: Readonly<Record<NotificationKind, MessageKey>> = {
  welcome: "notifications.titleWelcome",
  mention: "notifications.titleMention",
  "answer-to-me": "notifications.titleAnswerToMe",
  "idea-decided": "notifications.titleIdeaDecided",
  "idea-answered": "notifications.titleIdeaAnswered",
  "comment-on-mine": "notifications.titleCommentOnMine",
  "comment-on-followed": "notifications.titleCommentOnFollowed",
  "idea-edited": "notifications.titleIdeaEdited",
  "idea-new": "notifications.titleIdeaNew",
  "search-matched": "notifications.titleSearchMatched",
};

/** What each kind is called where one chooses among them. */
export const kindNames: Readonly<Record<NotificationKind, MessageKey>> = {
  welcome: "notifications.kindWelcome",
  mention: "notifications.kindMention",
  "answer-to-me": "notifications.kindAnswerToMe",
  "idea-decided": "notifications.kindIdeaDecided",
  "idea-answered": "notifications.kindIdeaAnswered",
  "comment-on-mine": "notifications.kindCommentOnMine",
  "comment-on-followed": "notifications.kindCommentOnFollowed",
  "idea-edited": "notifications.kindIdeaEdited",
  "idea-new": "notifications.kindIdeaNew",
  "search-matched": "notifications.kindSearchMatched",
};

/** Why one is told. */
export const reasonWords: Readonly<Record<NotificationReason, MessageKey>> = {
  joined: "notifications.whyJoined",
  mentioned: "notifications.whyMentioned",
  answered: "notifications.whyAnswered",
  "in-thread": "notifications.whyInThread",
  author: "notifications.whyAuthor",
  owner: "notifications.whyOwner",
  follower: "notifications.whyFollower",
  commenter: "notifications.whyCommenter",
  voter: "notifications.whyVoter",
  "follows-person": "notifications.whyFollowsPerson",
  "follows-unit": "notifications.whyFollowsUnit",
  "follows-category": "notifications.whyFollowsCategory",
  "saved-search": "notifications.whySavedSearch",
};
