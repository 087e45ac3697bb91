import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { InboxLine } from "../inbox.queries.server.ts";

interface LineActionsProps {
  line: InboxLine;
  /** What the line says, for those who hear the button without it. */
  says: string;
  /** The page to come back to. */
  at: string;
}

/** What can be done with a line where it stands. */
export function LineActions({ line, says, at }: LineActionsProps) {
  const t = useT();
  return (
    <span className="-mx-3 flex flex-wrap sm:ms-auto sm:-me-3">
      {line.unread && (
        <Form method="post" action={`/inbox/${line.id}`} preventScrollReset>
          <input type="hidden" name="to" value={at} />
          <Button
            variant="quiet"
            size="small"
            aria-label={t("notifications.markOneReadOf", { what: says })}
          >
            {t("notifications.markOneRead")}
          </Button>
        </Form>
      )}
      {line.canMute && line.title !== null && (
        <Form method="post" action={`/following/idea/${line.subjectId}`} preventScrollReset>
          <input type="hidden" name="state" value="muted" />
          <input type="hidden" name="to" value={at} />
          <Button
            variant="quiet"
            size="small"
            aria-label={t("notifications.muteOf", { title: line.title })}
          >
            {t("notifications.mute")}
          </Button>
        </Form>
      )}
    </span>
  );
}
