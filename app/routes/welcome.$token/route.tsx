import { data, redirect, redirectDocument } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { acceptInvitation } from "#app/features/people/accept-invitation.server.ts";
import { Front } from "#app/features/people/components/front.tsx";
import { foundOrganisation } from "#app/features/people/found-organisation.server.ts";
import { linkFacts } from "#app/features/people/one-time-link.queries.server.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import {
  acceptanceSchema,
  foundingSchema,
  passwordFieldOf,
} from "#app/features/people/person.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { anyone } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";
import { DeadLink } from "./dead-link.tsx";
import { FoundingForm } from "./founding-form.tsx";
import { PasswordForm } from "./password-form.tsx";

const statusOf = { ready: 200, used: 410, expired: 410, unknown: 404 } as const;

export const loader = anyone(async ({ params: { token = "" }, context: { language } }) => {
  const { state, invited } = await linkFacts(token);
  const title = translator(language)("people.welcomeTitle");
  const person = invited && { name: invited.name, email: invited.email };
  const { name: organisationName } = await organisation();
  return data({ title, state, person, organisationName }, { status: statusOf[state] });
});

export const action = anyone(async ({ request, params: { token = "" }, context }) => {
  const { state, invited } = await linkFacts(token);
  if (state !== "ready") return redirect(`/welcome/${encodeURIComponent(token)}`);
  const { language, userAgent } = context;
  const enter = (cookie: string) => redirectDocument("/", { headers: { "Set-Cookie": cookie } });
  const form = { request, fieldOf: passwordFieldOf };
  return invited
    ? answerForm({
        ...form,
        schema: acceptanceSchema,
        work: async ({ password }) => enter(await acceptInvitation({ token, password, userAgent })),
      })
    : answerForm({
        ...form,
        schema: foundingSchema,
        work: async (input) =>
          enter(await foundOrganisation({ ...input, token, language, userAgent })),
      });
});

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Behind a one-time link: where the first administrator or an invited person begins. */
export default function WelcomePage() {
  const { state, person, organisationName } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Front organisation={organisationName}>
      {state !== "ready" && <DeadLink state={state} />}
      {state === "ready" && person && <PasswordForm person={person} refused={refused} />}
      {state === "ready" && !person && <FoundingForm refused={refused} />}
    </Front>
  );
}
