import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { endSession } from "#app/features/people/end-session.server.ts";
import { mySessions } from "#app/features/people/session.queries.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
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
      <ul className="mb-8 grid max-w-3xl gap-3">
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} />
        ))}
      </ul>
      <p className="mb-8">
        <TextLink to="/me/password">{t("people.passwordTitle")}</TextLink>
      </p>
      <Form method="post" action="/sign-out/everywhere">
        <p className="mb-3 max-w-[65ch]">{t("people.signOutEverywhereHint")}</p>
        <Button variant="danger">{t("people.signOutEverywhere")}</Button>
      </Form>
    </>
  );
}
