import { Form } from "@remix-run/react";
import type { Browser } from "#app/features/people/browser.ts";
import type { SessionLine } from "#app/features/people/session.queries.server.ts";
import type { Translate } from "#app/core/words.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Pill } from "#app/ui/pill.tsx";

/** One sign-in: browser, times, and a button that ends it. */
export function SessionCard({ session }: { session: SessionLine }) {
  const t = useT();
  const times = useTimes();
  const browser = browserWords(session.browser, t);
  const started = times(session.startedAt).absolute;
  return (
    <Card as="li" className="flex flex-wrap items-center justify-between gap-3">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {browser}
          {session.current && <Pill tone="success">{t("people.sessionCurrent")}</Pill>}
        </p>
        <p className="text-sm text-ink-muted">
          {t("people.sessionStarted", { time: started })}{" "}
          {t("people.sessionEnds", { time: times(session.endsAt).absolute })}
        </p>
      </div>
      {session.current ? (
        <Form method="post" action="/sign-out">
          <Button size="small">{t("people.signOut")}</Button>
        </Form>
      ) : (
        <Form method="post" action="/me/sessions">
          <input type="hidden" name="session" value={session.id} />
          <Button size="small" aria-label={t("people.sessionEndLabel", { browser, time: started })}>
            {t("people.sessionEnd")}
          </Button>
        </Form>
      )}
    </Card>
  );
}

function browserWords({ name, system }: Browser, t: Translate): string {
  if (name && system) return t("people.browserOnSystem", { name, system });
  return name ?? system ?? t("people.browserUnknown");
}
