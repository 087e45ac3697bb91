import type { MessageKey, Translate } from "#app/core/words.ts";
import {
  feedAddress,
  feedViews,
  sortsOf,
  type FeedFilter,
  type FeedSort,
  type FeedView,
} from "#app/features/ideas/feed-filter.ts";

const viewWords: Record<FeedView, MessageKey> = {
  all: "filtering.viewAll",
  awaiting: "filtering.viewAwaiting",
  following: "filtering.viewFollowing",
  "my-unit": "filtering.viewMyUnit",
};

const orderWords: Record<FeedSort, MessageKey> = {
  trending: "ideas.trending",
  new: "ideas.new",
  supported: "ideas.supported",
  due: "filtering.dueSoonest",
};

/** Which ideas and in which order, as links to the feed that is the same otherwise. */
export function tabsOf(filter: FeedFilter, say: Translate) {
  return {
    views: {
      label: say("filtering.viewLabel"),
      tabs: feedViews.map((view) => ({
        to: feedAddress(filter, { view }),
        label: say(viewWords[view]),
        current: view === filter.view,
      })),
    },
    orders: {
      label: say("ideas.sortLabel"),
      tabs: sortsOf(filter.view).map((sort) => ({
        to: feedAddress(filter, { sort }),
        label: say(orderWords[sort]),
        current: sort === filter.sort,
      })),
    },
  };
}
