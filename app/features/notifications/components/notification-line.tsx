import * as Hand from "lucide-react/icons/hand";
import type { MessageKey } from "#app/core/words.ts";
import { classNames } from "#app/ui/class-names.ts";
import { Icon, type IconModule } from "#app/ui/icon.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Time } from "#app/ui/time.tsx";
import type { NotificationKind } from "../notification.ts";

interface Words {
  readonly icon: IconModule;
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** Where it leads. */
  readonly to: string;
  readonly link: MessageKey;
}

const words: Record<NotificationKind, Words> = {
  welcome: {
    icon: Hand,
    title: "notifications.welcomeTitle",
    text: "notifications.welcomeText",
    to: "/ideas",
    link: "ui.goToIdeas",
  },
};

interface NotificationLineProps {
  line: { kind: NotificationKind; createdAt: string; unread: boolean };
  /** The reader's name. */
  name: string;
}

/** One line of the inbox, written in the reader's language. */
export function NotificationLine({ line, name }: NotificationLineProps) {
  const t = useT();
  const { relative, absolute } = useTimes()(line.createdAt);
  const { icon, title, text, to, link } = words[line.kind];
  return (
    <article className="flex gap-4 px-4 py-4 sm:px-5">
      <span
        aria-hidden="true"
        className={classNames(
          "mt-0.5 grid size-9 shrink-0 place-items-center rounded-full",
          line.unread ? "bg-accent text-on-accent" : "bg-sunken text-ink-muted",
        )}
      >
        <Icon of={icon} />
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="text-base">{t(title, { name })}</h2>
          {line.unread && <Pill tone="accent">{t("notifications.unread")}</Pill>}
          <span className="ms-auto text-sm text-ink-muted">
            <Time at={line.createdAt} text={relative} title={absolute} />
          </span>
        </div>
        <p className="mt-0.5 max-w-[65ch] text-ink-muted">{t(text)}</p>
        <p className="mt-2 text-sm">
          <TextLink to={to}>{t(link)}</TextLink>
        </p>
      </div>
    </article>
  );
}
