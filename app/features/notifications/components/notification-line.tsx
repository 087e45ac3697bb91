import type { MessageKey } from "#app/core/words.ts";
import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Time } from "#app/ui/time.tsx";
import type { NotificationKind } from "../notification.ts";

interface Words {
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** Where it leads. */
  readonly to: string;
  readonly link: MessageKey;
}

const words: Record<NotificationKind, Words> = {
  welcome: {
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
  const { title, text, to, link } = words[line.kind];
  return (
    <Card as="article">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-base">{t(title, { name })}</h2>
        {line.unread && <Pill tone="accent">{t("notifications.unread")}</Pill>}
      </div>
      <p className="mt-1">{t(text)}</p>
      <p className="mt-2 flex flex-wrap gap-4 text-sm text-ink-muted">
        <TextLink to={to}>{t(link)}</TextLink>
        <Time at={line.createdAt} text={relative} title={absolute} />
      </p>
    </Card>
  );
}
