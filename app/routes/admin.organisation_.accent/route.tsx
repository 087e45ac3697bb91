import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { changeAccent } from "#app/features/look/change-accent.server.ts";
import { AccentFields } from "#app/features/look/components/accent-fields.tsx";
import { sheetAddress } from "#app/features/look/look-sheet.server.ts";
import { lookPolicy } from "#app/features/look/look.policy.ts";
import { lookNow } from "#app/features/look/look.queries.server.ts";
import { accentSchema } from "#app/features/look/look.schema.ts";
import { accentName, choiceOf, colourOf } from "#app/features/look/preset.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  authorize(actor, lookPolicy.change, undefined);
  const { accent, revision } = await lookNow();
  const asked = url.searchParams;
  const standing = choiceOf(accent);
  const shown = {
    choice: asked.get("choice") ?? standing.choice,
    own: asked.get("own") ?? standing.own,
  };
  const colour = colourOf(shown.choice, shown.own);
  return {
    title: translator(language)("look.accentChange"),
    accent,
    revision,
    shown,
    sheet: sheetAddress("preview", colour === undefined ? accent : colour),
  };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: accentSchema,
      work: async (choice) => {
        await changeAccent(actor, choice);
        return redirect("/admin/organisation");
      },
    }),
  { holdsText: true },
);

export const clientAction = orUnreachable;

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The colour of buttons and links, shown before it is saved. */
export default function AccentPage() {
  const t = useT();
  const { title, accent, revision, shown, sheet } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), shown);
  return (
    <>
      <PageHeader
        title={title}
        lead={t("look.accentLead")}
        meta={t("look.accentNow", { colour: accentName(accent, t) })}
      />
      <Form method="post" noValidate className="max-w-3xl">
        <Stack gap="loose">
          <Mistakes answers={answers} />
          <input type="hidden" name="revision" value={revision} />
          <AccentFields answers={answers} standing={accent} sheet={sheet} />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("look.accentSave")}</Submit>
            <noscript>
              <Button formMethod="get">{t("look.accentShow")}</Button>
            </noscript>
            <ButtonLink to="/admin/organisation" variant="quiet">
              {t("look.back")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </>
  );
}
