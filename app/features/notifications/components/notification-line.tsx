import * as AtSign from "lucide-react/icons/at-sign";
import * as Question from "lucide-react/icons/circle-question-mark";
import * as Calendar from "lucide-react/icons/calendar-clock";
import * as Clock from "lucide-react/icons/clock";
import * as Gavel from "lucide-react/icons/gavel";
import * as Hand from "lucide-react/icons/hand";
import * as HandHeart from "lucide-react/icons/hand-heart";
import * as Lightbulb from "lucide-react/icons/lightbulb";
import * as Megaphone from "lucide-react/icons/megaphone";
import * as Bubble from "lucide-react/icons/message-circle";
import * as Answer from "lucide-react/icons/message-square-check";
import * as Notebook from "lucide-react/icons/notebook-pen";
import * as Pencil from "lucide-react/icons/pencil-line";
import * as Scale from "lucide-react/icons/scale";
import * as Alert from "lucide-react/icons/triangle-exclamation-point";
import * as Merge from "lucide-react/icons/merge";
import * as Split from "lucide-react/icons/split";
import * as Undo from "lucide-react/icons/undo-2";
import * as Shield from "lucide-react/icons/shield-check";
import * as Flag from "lucide-react/icons/flag";
import * as UserCheck from "lucide-react/icons/user-check";
import * as UserPlus from "lucide-react/icons/user-plus";
import * as Reply from "lucide-react/icons/reply";
import * as Search from "lucide-react/icons/search";
import type { MessageKey } from "#app/core/words.ts";
import { classNames } from "#app/ui/class-names.ts";
import { Icon, type IconModule } from "#app/ui/icon.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Time } from "#app/ui/time.tsx";
import type { InboxLine } from "../inbox.queries.server.ts";
import { reasonWords, saysTitle } from "../notification-words.ts";
import type { NotificationKind } from "../notification.ts";
import { tellingIcons } from "../telling/telling-icons.ts";
import { LineActions } from "./line-actions.tsx";

const icons: Readonly<Record<NotificationKind, IconModule>> = {
  ...tellingIcons,
  "kudos-received": HandHeart,
  "kudos-answered": HandHeart,
  announcement: Megaphone,
  welcome: Hand,
  "idea-recorded": Pencil,
  "recording-answered": Reply,
  "author-invited": UserPlus,
  "author-answered": UserPlus,
  mention: AtSign,
  "answer-to-me": Reply,
  moderated: Shield,
  moderation: Shield,
  "report-answered": Flag,
  "my-idea-decided": Gavel,
  "my-idea-answered": Answer,
  appeal: Scale,
  "owner-assigned": UserCheck,
  "author-asked": Question,
  "absence-deputy": Calendar,
  "question-answered": Reply,
  "note-posted": Notebook,
  "answer-due": Clock,
  "answer-overdue": Alert,
  "answer-escalated": Alert,
  "decision-stuck": Alert,
  "idea-decided": Gavel,
  "idea-answered": Answer,
  "comment-on-mine": Bubble,
  "comment-on-followed": Bubble,
  "idea-edited": Pencil,
  "idea-withdrawn": Undo,
  "idea-merged": Merge,
  "idea-unmerged": Split,
  "idea-new": Lightbulb,
  "search-matched": Search,
};

interface NotificationLineProps {
  line: InboxLine;
  /** The reader's name. */
  name: string;
  /** The page to come back to. */
  at: string;
}

/** One line of the inbox, written in the reader's language. */
export function NotificationLine({ line, name, at }: NotificationLineProps) {
  const t = useT();
  const times = useTimes();
  const { relative, absolute } = times(line.latestAt);
  const until = line.untilAt === null ? null : times(line.untilAt).absolute;
  const says = saysTitle(t, { ...line, until }, name);
  return (
    <article className="flex gap-4 px-4 py-4 sm:px-5">
      <span
        aria-hidden="true"
        className={classNames(
          "mt-0.5 grid size-9 shrink-0 place-items-center rounded-full",
          line.unread ? "bg-accent text-on-accent" : "bg-sunken text-ink-muted",
        )}
      >
        <Icon of={icons[line.kind]} />
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className={classNames("text-base", !line.unread && "font-medium")}>{says}</h2>
          {line.unread && <Pill tone="accent">{t("notifications.unread")}</Pill>}
          <span className="ms-auto text-sm text-ink-muted">
            <Time at={line.latestAt} text={relative} title={absolute} />
          </span>
        </div>
        <About line={line} />
        <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-muted">
          <span>{t(reasonWords[line.reason])}</span>
          <LineActions line={line} says={says} at={at} />
        </div>
      </div>
    </article>
  );
}

/** Where there is no title to say, the way there says what it leads to. */
const wayThere: Readonly<Partial<Record<NotificationKind, MessageKey>>> = {
  moderated: "notifications.seeWhy",
  moderation: "notifications.seeQueue",
  "report-answered": "notifications.seeReport",
  "absence-deputy": "notifications.seeStandIns",
  "kudos-received": "thanking.seeKudos",
  "kudos-answered": "thanking.seeKudos",
  announcement: "thanking.seeAnnouncement",
};

/** What it is about: the way there, which also marks the line as read. */
function About({ line: { id, kind, title, language } }: { line: InboxLine }) {
  const t = useT();
  if (kind === "welcome")
    return (
      <>
        <p className="mt-0.5 max-w-[65ch] text-ink-muted">{t("notifications.welcomeText")}</p>
        <p className="mt-1">
          <TextLink to={`/inbox/${id}`} className="font-semibold">
            {t("ui.goToIdeas")}
          </TextLink>
        </p>
      </>
    );
  return (
    <p className="mt-0.5">
      <TextLink to={`/inbox/${id}`} lang={language ?? undefined} dir="auto">
        {title ?? t(wayThere[kind] ?? "notifications.mailOpen")}
      </TextLink>
    </p>
  );
}
