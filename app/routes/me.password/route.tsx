import { redirectDocument } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { changePassword } from "#app/features/people/change-password.server.ts";
import { NewPassword } from "#app/features/people/components/new-password.tsx";
import { passwordChangeSchema, passwordFieldOf } from "#app/features/people/person.schema.ts";
import { accountOfPerson } from "#app/features/people/sign-in.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => ({
  title: translator(language)("people.passwordTitle"),
  email: (await accountOfPerson(actor.id))?.email ?? null,
}));

export const action = signedIn(({ actor, request, context: { address, userAgent } }) =>
  answerForm({
    request,
    schema: passwordChangeSchema,
    fieldOf: passwordFieldOf,
    work: async (input) => {
      const cookie = await changePassword(actor, { ...input, address, userAgent });
      return redirectDocument("/me/sessions", { headers: { "Set-Cookie": cookie } });
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A new password in place of the present one. */
export default function PasswordPage() {
  const t = useT();
  const { email } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <div className="max-w-xl">
      <PageHeader title={t("people.passwordTitle")} lead={t("people.passwordLead")} />
      {email === null ? (
        <Banner>{t("people.passwordNone")}</Banner>
      ) : (
        <Form method="post" noValidate>
          <Stack>
            <Mistakes answers={answers} />
            {/* Password managers keep the password under this address. */}
            <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
            <AskLine
              name="currentPassword"
              type="password"
              label={t("people.passwordCurrent")}
              autoComplete="current-password"
              answers={answers}
            />
            <NewPassword answers={answers} />
            <div>
              <Submit variant="primary">{t("people.passwordChange")}</Submit>
            </div>
          </Stack>
        </Form>
      )}
    </div>
  );
}
