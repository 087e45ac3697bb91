import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { changeProfile } from "#app/features/people/directory/change-profile.server.ts";
import {
  aboutAtMost,
  skillAtMost,
  skillsAtMost,
} from "#app/features/people/directory/own-profile.ts";
import {
  offeredSkills,
  profileToChange,
} from "#app/features/people/directory/own-profile.queries.server.ts";
import { profileSchema } from "#app/features/people/directory/profile.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskMarkdown } from "#app/ui/form/ask.tsx";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TagInput } from "#app/ui/tag-input.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const [{ about, skills }, suggestions] = await Promise.all([
    profileToChange(actor),
    offeredSkills(),
  ]);
  const title = translator(language)("directory.editTitle");
  return { title, me: actor.id, about, skills: skills.join(", "), suggestions };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: profileSchema,
      work: async (profile) => {
        await changeProfile(actor, profile);
        return redirect(`/people/${actor.id}`);
      },
    }),
  { holdsText: true },
);

export const clientAction = orUnreachable;

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one says about oneself. */
export default function OwnProfilePage() {
  const t = useT();
  const { title, me, about, skills, suggestions } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { about, skills });
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("directory.editLead")} />
      <Form method="post" noValidate>
        <Stack gap="loose">
          <Mistakes answers={answers} />
          <Field
            name="skills"
            label={t("directory.skills")}
            hint={t("directory.skillsHint")}
            error={answers.error("skills")}
            required={false}
          >
            {(control) => (
              <TagInput
                {...control}
                defaultValue={answers.value("skills")}
                suggestions={suggestions}
                limit={skillsAtMost}
                maxLength={skillAtMost}
              />
            )}
          </Field>
          <AskMarkdown
            name="about"
            label={t("directory.about")}
            hint={t("directory.aboutHint")}
            required={false}
            rows={6}
            limit={aboutAtMost}
            answers={answers}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("directory.save")}</Submit>
            <ButtonLink to={`/people/${me}`} variant="quiet">
              {t("directory.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
