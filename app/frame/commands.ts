/** What the command palette offers. */
import * as Accessibility from "lucide-react/icons/accessibility";
import * as Award from "lucide-react/icons/award";
import * as BadgeCheck from "lucide-react/icons/badge-check";
import * as Bell from "lucide-react/icons/bell";
import * as BellRing from "lucide-react/icons/bell-ring";
import * as Bookmark from "lucide-react/icons/bookmark";
import * as FileText from "lucide-react/icons/file-text";
import * as Sprout from "lucide-react/icons/sprout";
import * as Landmark from "lucide-react/icons/landmark";
import * as ChartLine from "lucide-react/icons/chart-line";
import * as CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import * as CalendarClock from "lucide-react/icons/calendar-clock";
import * as CalendarDays from "lucide-react/icons/calendar-days";
import * as HandHeart from "lucide-react/icons/hand-heart";
import * as House from "lucide-react/icons/house";
import * as IdCard from "lucide-react/icons/id-card";
import * as Inbox from "lucide-react/icons/inbox";
import * as Kanban from "lucide-react/icons/kanban";
import * as KeyRound from "lucide-react/icons/key-round";
import * as Keyboard from "lucide-react/icons/keyboard";
import * as Languages from "lucide-react/icons/languages";
import * as Lightbulb from "lucide-react/icons/lightbulb";
import * as ListChecks from "lucide-react/icons/list-checks";
import * as ListTodo from "lucide-react/icons/list-todo";
import * as LogOut from "lucide-react/icons/log-out";
import * as Mail from "lucide-react/icons/mail";
import * as Megaphone from "lucide-react/icons/megaphone";
import * as Monitor from "lucide-react/icons/monitor";
import * as MonitorSmartphone from "lucide-react/icons/monitor-smartphone";
import * as Moon from "lucide-react/icons/moon";
import * as Network from "lucide-react/icons/network";
import * as NotebookPen from "lucide-react/icons/notebook-pen";
import * as Plus from "lucide-react/icons/plus";
import * as Scale from "lucide-react/icons/scale";
import * as Shield from "lucide-react/icons/shield-check";
import * as SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import * as ScrollText from "lucide-react/icons/scroll-text";
import * as Search from "lucide-react/icons/search";
import * as Sun from "lucide-react/icons/sun";
import * as StickyNote from "lucide-react/icons/sticky-note";
import * as Table from "lucide-react/icons/table";
import * as Tags from "lucide-react/icons/tags";
import * as Target from "lucide-react/icons/target";
import * as Trophy from "lucide-react/icons/trophy";
import * as User from "lucide-react/icons/user";
import * as Users from "lucide-react/icons/users";
import type { MessageKey, Translate } from "#app/core/words.ts";
import { announce } from "#app/ui/announcements.ts";
import type { Command, CommandGroup } from "#app/ui/command.ts";
import type { Theme } from "#app/ui/theme.ts";
import type { FramedPerson } from "./root-data.ts";
import { showShortcuts } from "./shortcuts-store.ts";
import { chooseTheme } from "./theme-choice.ts";

/** The places this person may go to, and what can be done from anywhere. */
export function commandGroups(person: FramedPerson, t: Translate): readonly CommandGroup[] {
  const lines: Record<string, readonly Line[]> = {
    groupDo: [
      ...doing,
      ...(person.maySponsor ? [writing] : []),
      ...(person.isLeader || person.isAdmin ? [designing] : []),
      ...(person.isLeader ? [announcing, asking] : []),
    ],
    groupPlaces: placesOf(person),
    ...(person.isAdmin && { groupAdministration: administration }),
    groupAccount: [{ to: `/people/${person.id}`, label: "ui.profile", icon: User }, ...account],
    groupLook: look(t),
    groupAbout: about,
  };
  return Object.entries(lines).map(([id, group]) => ({
    id,
    label: t(groupNames[id as keyof typeof groupNames]),
    commands: group.map((line) => commandOf(line, t)),
  }));
}

/** Those that everybody may go to, and those of moderators, leaders and administrators. */
function placesOf(person: FramedPerson): readonly Line[] {
  return [
    ...places,
    ...(person.isModerator ? moderating : []),
    ...(person.isLeader || person.isAdmin ? overseeing : []),
    ...(person.seesFigures ? figures : []),
    ...(person.isLeader ? acting : []),
  ];
}

interface Line extends Pick<Command, "to" | "run" | "icon" | "shortcut"> {
  readonly label: MessageKey;
  readonly keywords?: MessageKey;
}

function commandOf({ label, keywords, ...line }: Line, t: Translate): Command {
  return { ...line, id: label, label: t(label), keywords: keywords && t(keywords) };
}

const groupNames = {
  groupDo: "frame.groupDo",
  groupPlaces: "frame.groupPlaces",
  groupAdministration: "frame.groupAdministration",
  groupAccount: "frame.groupAccount",
  groupLook: "frame.groupLook",
  groupAbout: "frame.groupAbout",
} as const satisfies Record<string, MessageKey>;

const doing: readonly Line[] = [
  { to: "/ideas/new", label: "ui.postIdea", keywords: "frame.postWords", icon: Plus },
  {
    to: "/nominations/new",
    label: "frame.nominate",
    keywords: "frame.nominateWords",
    icon: HandHeart,
  },
];

const writing: Line = {
  to: "/challenges/new",
  label: "frame.writeChallenge",
  keywords: "frame.writeChallengeWords",
  icon: Trophy,
};

const announcing: Line = {
  to: "/announcements/new",
  label: "frame.compose",
  keywords: "frame.composeWords",
  icon: Megaphone,
};

const asking: Line = {
  to: "/insights/actions/new",
  label: "frame.askForAction",
  keywords: "frame.actionsWords",
  icon: ListTodo,
};

const places: readonly Line[] = [
  { to: "/", label: "ui.myPage", keywords: "frame.homeWords", icon: House },
  { to: "/ideas", label: "ui.ideas", keywords: "frame.ideasWords", icon: Lightbulb },
  { to: "/ideas/board", label: "frame.board", keywords: "frame.boardWords", icon: Kanban },
  { to: "/challenges", label: "ui.challenges", keywords: "frame.challengesWords", icon: Trophy },
  { to: "/outcomes", label: "frame.outcomes", keywords: "frame.outcomesWords", icon: Sprout },
  {
    to: "/recognition",
    label: "frame.recognition",
    keywords: "frame.recognitionWords",
    icon: Award,
  },
  {
    to: "/nominations",
    label: "frame.nominations",
    keywords: "frame.nominateWords",
    icon: HandHeart,
  },
  { to: "/awards", label: "frame.awards", keywords: "frame.recognitionWords", icon: Award },
  {
    to: "/recognition/log",
    label: "frame.awardLog",
    keywords: "frame.recognitionWords",
    icon: ScrollText,
  },
  { to: "/badges", label: "frame.badges", keywords: "frame.badgesWords", icon: Award },
  {
    to: "/announcements",
    label: "frame.announcementsPlace",
    keywords: "frame.announcementsWords",
    icon: Megaphone,
  },
  { to: "/people", label: "ui.people", keywords: "frame.peopleWords", icon: Users },
  { to: "/inbox", label: "ui.inbox", keywords: "frame.inboxWords", icon: Inbox },
  { to: "/queue", label: "ui.queue", keywords: "frame.queueWords", icon: ListChecks },
  { to: "/following", label: "ui.following", keywords: "frame.followingWords", icon: Bell },
  { to: "/kudos", label: "frame.kudos", keywords: "frame.kudosWords", icon: HandHeart },
  { to: "/search", label: "frame.search", keywords: "frame.searchWords", icon: Search },
  { to: "/searches", label: "frame.searches", keywords: "frame.searchWords", icon: Bookmark },
  { to: "/judging", label: "frame.judging", keywords: "frame.judgingWords", icon: Scale },
  { to: "/drafts", label: "ui.drafts", keywords: "frame.draftsWords", icon: NotebookPen },
];

const moderating: readonly Line[] = [
  { to: "/moderation", label: "ui.moderation", keywords: "frame.moderationWords", icon: Shield },
  {
    to: "/moderation/acts",
    label: "frame.moderationLog",
    keywords: "frame.moderationWords",
    icon: Shield,
  },
];

const designing: Line = {
  to: "/badges/new",
  label: "frame.designBadge",
  keywords: "frame.badgesWords",
  icon: Award,
};

const overseeing: readonly Line[] = [
  {
    to: "/promises",
    label: "ui.promises",
    keywords: "frame.promisesWords",
    icon: CalendarClock,
  },
  {
    to: "/recognition/concentration",
    label: "frame.concentration",
    keywords: "frame.concentrationWords",
    icon: Scale,
  },
];

const figuresOf = { keywords: "frame.insightsWords", icon: ChartLine } as const;
const figures: readonly Line[] = [
  { to: "/insights", label: "frame.insights", ...figuresOf },
  { to: "/insights/ideas", label: "frame.insightsIdeas", ...figuresOf },
  { to: "/insights/people", label: "frame.insightsPeople", ...figuresOf },
  { to: "/insights/rules", label: "frame.insightsRules", ...figuresOf },
  { to: "/insights/silos", label: "frame.insightsSilos", ...figuresOf },
  { to: "/insights/challenges", label: "frame.insightsChallenges", ...figuresOf },
  { to: "/insights/badges", label: "frame.insightsBadges", ...figuresOf },
  { to: "/insights/views", label: "frame.savedViews", ...figuresOf, icon: Bookmark },
  {
    to: "/insights/briefing",
    label: "frame.briefing",
    keywords: "frame.briefingWords",
    icon: FileText,
  },
  {
    to: "/insights/actions",
    label: "frame.actions",
    keywords: "frame.actionsWords",
    icon: ListTodo,
  },
];

const acting: readonly Line[] = [
  {
    to: "/insights/targets",
    label: "frame.targets",
    keywords: "frame.targetsWords",
    icon: Target,
  },
  {
    to: "/insights/notes",
    label: "frame.annotations",
    keywords: "frame.annotationsWords",
    icon: StickyNote,
  },
  { to: "/insights/alerts", label: "frame.alerts", keywords: "frame.alertsWords", icon: BellRing },
];

const managing = { keywords: "frame.adminWords" } as const;
const administration: readonly Line[] = [
  { to: "/admin/people", label: "frame.adminPeople", icon: Users, ...managing },
  { to: "/admin/units", label: "frame.adminUnits", icon: Network, ...managing },
  { to: "/admin/categories", label: "frame.adminCategories", icon: Tags, ...managing },
  { to: "/admin/recognition", label: "frame.adminRecognition", icon: HandHeart, ...managing },
  { to: "/admin/values", label: "frame.adminValues", icon: HandHeart, ...managing },
  { to: "/admin/organisation", label: "frame.adminOrganisation", icon: Landmark, ...managing },
  { to: "/admin/promises", label: "frame.adminPromises", icon: CalendarClock, ...managing },
  { to: "/admin/calendars", label: "frame.adminCalendars", icon: CalendarDays, ...managing },
  { to: "/admin/mail", label: "frame.adminMail", icon: Mail, ...managing },
  { to: "/admin/imports", label: "frame.adminImports", keywords: "frame.importWords", icon: Table },
  {
    to: "/admin/challenges/import",
    label: "arriving.tab",
    keywords: "frame.importWords",
    icon: Trophy,
  },
  { to: "/admin/moderation", label: "frame.adminModeration", icon: Shield, ...managing },
  { to: "/moderation/acts", label: "frame.moderationLog", icon: Shield, ...managing },
  { to: "/admin/credentials", label: "frame.adminSigning", icon: BadgeCheck, ...managing },
  { to: "/admin/notifications", label: "frame.adminNotifications", icon: Bell, ...managing },
];

const account: readonly Line[] = [
  { to: "/me/profile", label: "frame.editProfile", keywords: "frame.profileWords", icon: IdCard },
  {
    to: "/me/credentials",
    label: "ui.credentials",
    keywords: "frame.credentialsWords",
    icon: BadgeCheck,
  },
  { to: "/me/badges", label: "frame.myBadges", keywords: "frame.badgesWords", icon: Award },
  { to: "/me/preferences", label: "ui.preferences", icon: SlidersHorizontal },
  { to: "/me/notifications", label: "frame.wishes", keywords: "frame.wishesWords", icon: Bell },
  {
    to: "/me/recognition",
    label: "frame.myRecognition",
    keywords: "frame.myRecognitionWords",
    icon: HandHeart,
  },
  { to: "/me/sessions", label: "ui.sessions", icon: MonitorSmartphone },
  { to: "/me/password", label: "frame.password", icon: KeyRound },
  {
    run: send("language-form"),
    label: "ui.otherLanguage",
    keywords: "frame.languageWords",
    icon: Languages,
  },
  { run: send("sign-out-form"), label: "ui.signOut", icon: LogOut },
];

const about: readonly Line[] = [
  { to: "/help", label: "ui.help", icon: CircleQuestionMark },
  { to: "/verify", label: "ui.verify", keywords: "frame.verifyWords", icon: BadgeCheck },
  { run: showShortcuts, label: "ui.shortcuts", icon: Keyboard, shortcut: "?" },
  { to: "/accessibility", label: "ui.accessibility", icon: Accessibility },
  { to: "/privacy", label: "ui.privacy", icon: Shield },
];

function look(t: Translate): readonly Line[] {
  const choose = (theme: Theme) => () => {
    chooseTheme(theme);
    announce(t("frame.themeChanged"));
  };
  const keywords = "frame.themeWords";
  return [
    { run: choose("light"), label: "frame.themeLight", keywords, icon: Sun },
    { run: choose("dark"), label: "frame.themeDark", keywords, icon: Moon },
    { run: choose("system"), label: "frame.themeSystem", keywords, icon: Monitor },
  ];
}

/** Presses the button of a form in the account menu, with all that listens to it. */
function send(id: string) {
  return () => {
    const form = document.getElementById(id);
    if (form instanceof HTMLFormElement) form.requestSubmit();
  };
}
