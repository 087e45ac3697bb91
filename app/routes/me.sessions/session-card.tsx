import { Form } from "@remix-run/react";
import * as Monitor from "lucide-react/icons/monitor";
import * as Phone from "lucide-react/icons/smartphone";
import type { Browser } from "#app/features/people/browser.ts";
import type { SessionLine } from "#app/features/people/session.queries.server.ts";
import type { Translate } from "#app/core/words.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Pill } from "#app/ui/pill.tsx";

/** One sign-in: browser, times, and a button that ends it. */
export function SessionCard({ session }: { session: SessionLine }) {
  const t = useT();
  const times = useTimes();
  const browser = browserWords(session.browser, t);
  const started = times(session.startedAt).absolute;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4 sm:px-5">
      <span
        aria-hidden="true"
        className="grid size-10 shrink-0 place-items-center rounded-full bg-sunken text-lg text-ink-muted"
      >
        <Icon of={handheld.has(session.browser.system ?? "") ? Phone : Monitor} />
      </span>
      <div className="min-w-0 flex-1 basis-60">
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
    </li>
  );
}

const handheld: ReadonlySet<string> = new Set(["iPhone", "iPad", "Android"]);

function browserWords({ name, system }: Browser, t: Translate): string {
  if (name && system) return t("people.browserOnSystem", { name, system });
  return name ?? system ?? t("people.browserUnknown");
}
