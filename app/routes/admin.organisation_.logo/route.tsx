import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { changeLogo } from "#app/features/look/change-logo.server.ts";
import { LogoOnBoth } from "#app/features/look/components/logo-on-both.tsx";
import { describeLogo } from "#app/features/look/describe-logo.server.ts";
import { lookPolicy } from "#app/features/look/look.policy.ts";
import { lookNow } from "#app/features/look/look.queries.server.ts";
import { logoSchema } from "#app/features/look/look.schema.ts";
import { prepareLogo } from "#app/features/look/prepare-logo.server.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { formWithFile } from "#app/platform/upload.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  authorize(actor, lookPolicy.change, undefined);
  const { logo, revision } = await lookNow();
  const { name } = await organisation();
  return {
    title: translator(language)(logo ? "look.logoChange" : "look.logoAdd"),
    logo,
    revision,
    name,
  };
});

export const action = signedIn(
  async ({ actor, request }) => {
    authorize(actor, lookPolicy.change, undefined);
    const { fields, file } = await formWithFile(request, "logo");
    return answerForm({
      request,
      fields,
      schema: logoSchema,
      fieldOf: mistakesOfPicture,
      work: async (description) => {
        // Without a new picture only its description changes.
        if (file.length === 0) await describeLogo(actor, description);
        else await changeLogo(actor, { ...description, picture: await prepareLogo(file) });
        return redirect("/admin/organisation");
      },
    });
  },
  { holdsText: true },
);

const mistakesOfPicture = {
  "look.logoMissing": "logo",
  "look.logoHeavy": "logo",
  "look.logoDrawing": "logo",
  "look.logoUnknown": "logo",
  "look.logoBroken": "logo",
  "look.logoLarge": "logo",
  "look.logoSmall": "logo",
  "look.logoLong": "logo",
} as const;

export const clientAction = orUnreachable;

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The picture beside the organisation's name. */
export default function LogoPage() {
  const t = useT();
  const { title, logo, revision, name } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { alt: logo?.alt ?? "" });
  return (
    <>
      <PageHeader title={title} lead={t("look.logoLead")} />
      <Form method="post" encType="multipart/form-data" noValidate className="max-w-2xl">
        <Stack gap="loose">
          <Mistakes answers={answers} />
          <input type="hidden" name="revision" value={revision} />
          {logo && (
            <section aria-labelledby="logo-now" className="grid gap-3">
              <h2 id="logo-now" className="text-lg">
                {t("look.logoNow")}
              </h2>
              <LogoOnBoth logo={logo} name={name} />
            </section>
          )}
          <Field
            name="logo"
            label={t("look.logoFile")}
            hint={[t("look.logoFileHint"), logo && t("look.logoFileKeep")]
              .filter(Boolean)
              .join(" ")}
            error={answers.error("logo")}
            required={!logo}
          >
            {(control) => (
              <TextInput
                {...control}
                type="file"
                accept="image/png,image/jpeg,image/webp,image/avif"
                className="file:me-3 file:cursor-pointer file:rounded-md file:border-0 file:bg-accent-soft file:px-3 file:py-1 file:font-semibold file:text-accent-ink"
              />
            )}
          </Field>
          <AskLine
            name="alt"
            label={t("look.logoAlt")}
            hint={t("look.logoAltHint")}
            required={false}
            answers={answers}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("look.logoSave")}</Submit>
            {logo && (
              <ButtonLink to="/admin/organisation/logo/removal">{t("look.logoRemove")}</ButtonLink>
            )}
            <ButtonLink to="/admin/organisation" variant="quiet">
              {t("look.back")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </>
  );
}
