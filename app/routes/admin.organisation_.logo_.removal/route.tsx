import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { z } from "zod";
import { authorize } from "#app/core/policy.ts";
import { lookPolicy } from "#app/features/look/look.policy.ts";
import { removeLogo } from "#app/features/look/remove-logo.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(({ actor, context: { language } }) => {
  authorize(actor, lookPolicy.change, undefined);
  return Promise.resolve({ title: translator(language)("look.logoRemoveTitle") });
});

export const action = signedIn(({ actor, request }) =>
  answerForm({
    request,
    schema: z.object({}),
    work: async () => {
      await removeLogo(actor);
      return redirect("/admin/organisation");
    },
  }),
);

export const clientAction = orUnreachable;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once more before the logo goes. */
export default function LogoRemovalPage() {
  const t = useT();
  const { title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={title} lead={t("look.logoRemoveLead")} />
      <ConfirmForm
        label={t("look.logoRemove")}
        back={{ to: "/admin/organisation/logo", label: t("people.cancel") }}
        refused={refused}
      />
    </>
  );
}
