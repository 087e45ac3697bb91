import { redirect, redirectDocument } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { localPath } from "#app/core/local-path.ts";
import { Front } from "#app/features/people/components/front.tsx";
import { demoPeople } from "#app/features/people/demo.queries.server.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { signInSchema } from "#app/features/people/sign-in.schema.ts";
import { signIn } from "#app/features/people/sign-in.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { anyone } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { DemoDoor } from "./demo-door.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export const loader = anyone(async ({ url, context: { actor, language } }) => {
  const to = localPath(url.searchParams.get("to"));
  if (actor) return redirect(to);
  const [{ name }, people] = await Promise.all([organisation(), demoPeople()]);
  const offers = people.map(({ id, name, description }) => ({
    id,
    name,
    line: description[language],
  }));
  return { title: translator(language)("people.signInTitle"), organisation: name, to, offers };
});

export const action = anyone(({ request, url, context }) => {
  const { address, userAgent, sessionId: replaces } = context;
  const to = localPath(url.searchParams.get("to"));
  return answerForm({
    request,
    schema: signInSchema,
    work: async (input) => {
      const cookie = await signIn({ ...input, address, userAgent, replaces });
      return redirectDocument(to, { headers: { "Set-Cookie": cookie } });
    },
  });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where people come in: with e-mail and password, or in a demonstration with one click. */
export default function SignInPage() {
  const t = useT();
  const { organisation, to, offers } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Front organisation={organisation}>
      <PageHeader title={t("people.signInTitle")} />
      {offers.length > 0 && <DemoDoor offers={offers} to={to} />}
      <SignInForm to={to} refused={refused} heading={offers.length > 0} />
    </Front>
  );
}
