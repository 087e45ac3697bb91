import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { silenceDevices } from "#app/features/mail/push/silence-devices.server.ts";
import { endSession } from "#app/features/people/end-session.server.ts";
import { mySessions } from "#app/features/people/session.queries.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { SessionCard } from "./session-card.tsx";

export const loader = signedIn(async ({ actor, context: { sessionId, language } }) => ({
  title: translator(language)("people.sessionsTitle"),
  sessions: await mySessions(actor, sessionId),
}));

export const action = signedIn(async ({ actor, request }) => {
  const { session = "" } = await formFields(request);
  await endSession(actor, session);
  await silenceDevices({ sessionId: session });
  return redirect("/me/sessions");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where one is signed in, and how to end it. */
export default function SessionsPage() {
  const t = useT();
  const { sessions } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("people.sessionsTitle")} lead={t("people.sessionsLead")} />
      <ul className="card mb-8 max-w-3xl divide-y divide-line">
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} />
        ))}
      </ul>
      <div className="grid max-w-3xl gap-4 sm:grid-cols-2">
        <Card as="section" className="grid content-between gap-4">
          <div>
            <h2 className="mb-1 text-base">{t("people.passwordTitle")}</h2>
            <p className="text-sm text-ink-muted">{t("people.passwordAdvice")}</p>
          </div>
          <div>
            <ButtonLink to="/me/password">{t("people.passwordTitle")}</ButtonLink>
          </div>
        </Card>
        <Card as="section">
          <Form
            method="post"
            action="/sign-out/everywhere"
            className="grid h-full content-between gap-4"
          >
            <div>
              <h2 className="mb-1 text-base">{t("people.signOutEverywhere")}</h2>
              <p className="text-sm text-ink-muted">{t("people.signOutEverywhereHint")}</p>
            </div>
            <div>
              <Button variant="danger">{t("people.signOutEverywhere")}</Button>
            </div>
          </Form>
        </Card>
      </div>
    </>
  );
}
