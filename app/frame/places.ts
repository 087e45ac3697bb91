import { useLocation } from "@remix-run/react";
import * as Award from "lucide-react/icons/award";
import * as Bell from "lucide-react/icons/bell";
import * as CalendarClock from "lucide-react/icons/calendar-clock";
import * as HandHeart from "lucide-react/icons/hand-heart";
import * as ChartLine from "lucide-react/icons/chart-line";
import * as House from "lucide-react/icons/house";
import * as Inbox from "lucide-react/icons/inbox";
import * as Lightbulb from "lucide-react/icons/lightbulb";
import * as ListChecks from "lucide-react/icons/list-checks";
import * as Megaphone from "lucide-react/icons/megaphone";
import * as NotebookPen from "lucide-react/icons/notebook-pen";
import * as Plus from "lucide-react/icons/plus";
import * as Scale from "lucide-react/icons/scale";
import * as Settings from "lucide-react/icons/settings";
import * as Shield from "lucide-react/icons/shield-check";
import * as Trophy from "lucide-react/icons/trophy";
import * as Users from "lucide-react/icons/users";
import type { MessageKey, Translate } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { NavItem, NavSection } from "#app/ui/layout/navigation.tsx";
import { isAt } from "./is-at.ts";
import type { RootData } from "./root-data.ts";
import { useUnreadSign } from "./unread-sign.ts";
import { useQueue } from "./use-queue.ts";
import { useUnread } from "./use-unread.ts";

export interface Places {
  /** For the column of wide screens. */
  readonly sections: readonly NavSection[];
  /** For the bar of phones: what the thumb needs most, at most five. */
  readonly bottom: readonly NavItem[];
}

/** The places this person can go to; none for somebody who is not signed in. */
export function usePlaces(root: RootData | undefined): Places {
  const t = useT();
  const { pathname } = useLocation();
  const unread = useUnread(root);
  const queue = useQueue(root);
  useUnreadSign(unread);
  const person = root?.person;
  if (!person) return { sections: [], bottom: [] };
  const item = (name: PlaceName): NavItem => {
    const { to, label, shortLabel, icon } = places[name];
    const short = shortLabel && { shortLabel: t(shortLabel) };
    return { to, label: t(label), ...short, icon, current: at(name, pathname) };
  };
  const [home, ideas, drafts] = [item("home"), item("ideas"), item("drafts")];
  const count = { count: unread, label: t("ui.unread", { count: unread }) };
  const inbox = root.slots.inbox ? [{ ...item("inbox"), count }] : [];
  const toAnswer = root.slots.queue ? [item("queue")] : [];
  const judging = root.slots.judging ? [item("judging")] : [];
  const waiting = queue === null ? [] : [{ ...item("moderation"), count: waitingCount(queue, t) }];
  const organisation = [
    ...waiting,
    ...(person.seesFigures ? [item("insights")] : []),
    ...(person.isLeader || person.isAdmin ? [item("promises"), item("concentration")] : []),
    ...(person.isAdmin ? [item("administration")] : []),
  ];
  return {
    sections: [
      {
        id: "everyone",
        items: [
          home,
          ideas,
          item("challenges"),
          item("recognition"),
          item("announcements"),
          item("people"),
        ],
      },
      {
        id: "mine",
        heading: t("ui.placesMine"),
        items: [...inbox, ...toAnswer, ...judging, item("following"), item("kudos"), drafts],
      },
      { id: "organisation", heading: t("ui.placesOrganisation"), items: organisation },
    ].filter(({ items }) => items.length > 0),
    // Whoever answers reaches for what is due more often than for drafts, which My page shows as well.
    bottom: [home, ideas, item("post"), ...inbox, ...(toAnswer.length > 0 ? toAnswer : [drafts])],
  };
}

function waitingCount(count: number, t: Translate) {
  return { count, label: t("ui.casesWaiting", { count }) };
}

type PlaceName =
  | "home"
  | "ideas"
  | "challenges"
  | "recognition"
  | "announcements"
  | "people"
  | "post"
  | "inbox"
  | "queue"
  | "judging"
  | "following"
  | "kudos"
  | "drafts"
  | "promises"
  | "concentration"
  | "insights"
  | "moderation"
  | "administration";

// What one comes to by the tabs of a place.
const within: Partial<Record<PlaceName, readonly string[]>> = {
  recognition: ["/badges", "/nominations", "/awards"],
};

/** Where one is: of two places, one within the other's address, in the inner one. */
function at(name: PlaceName, pathname: string): boolean {
  if (name === "recognition" && isAt(places.concentration.to, pathname)) return false;
  return [places[name].to, ...(within[name] ?? [])].some((to) => isAt(to, pathname));
}

interface Place {
  readonly to: string;
  readonly label: MessageKey;
  readonly shortLabel?: MessageKey;
  readonly icon: NavItem["icon"];
}

const places: Readonly<Record<PlaceName, Place>> = {
  home: { to: "/", label: "ui.myPage", icon: House },
  ideas: { to: "/ideas", label: "ui.ideas", icon: Lightbulb },
  challenges: { to: "/challenges", label: "ui.challenges", icon: Trophy },
  recognition: { to: "/recognition", label: "frame.recognition", icon: Award },
  announcements: { to: "/announcements", label: "frame.announcementsPlace", icon: Megaphone },
  post: { to: "/ideas/new", label: "ui.postIdea", shortLabel: "ui.post", icon: Plus },
  people: { to: "/people", label: "ui.people", icon: Users },
  inbox: { to: "/inbox", label: "ui.inbox", shortLabel: "ui.inboxShort", icon: Inbox },
  queue: { to: "/queue", label: "ui.queue", icon: ListChecks },
  promises: { to: "/promises", label: "ui.promises", icon: CalendarClock },
  concentration: { to: "/recognition/concentration", label: "frame.concentration", icon: Scale },
  insights: { to: "/insights", label: "frame.insights", icon: ChartLine },
  judging: { to: "/judging", label: "frame.judging", icon: Scale },
  following: { to: "/following", label: "ui.following", icon: Bell },
  kudos: { to: "/kudos", label: "frame.kudos", icon: HandHeart },
  drafts: { to: "/drafts", label: "ui.drafts", icon: NotebookPen },
  moderation: { to: "/moderation", label: "ui.moderation", icon: Shield },
  administration: { to: "/admin", label: "ui.administration", icon: Settings },
};
