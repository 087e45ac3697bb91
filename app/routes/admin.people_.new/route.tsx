import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { PersonFields } from "#app/features/people/components/person-fields.tsx";
import { ShownOnce } from "#app/features/people/components/shown-once.tsx";
import { invitePerson } from "#app/features/people/invite-person.server.ts";
import { peoplePolicy } from "#app/features/people/people.policy.ts";
import { unitTree } from "#app/features/people/people.queries.server.ts";
import { personFieldOf, personSchema } from "#app/features/people/person.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  authorize(actor, peoplePolicy.invite, { personId: "" });
  return { title: translator(language)("people.personAdd"), units: await unitTree() };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: personSchema,
      fieldOf: personFieldOf,
      work: async (facts): Promise<Made> => {
        const { link } = await invitePerson(actor, facts);
        return { name: facts.name, link: `${registry().settings.appUrl}${link}` };
      },
    }),
  { holdsText: true },
);

interface Made {
  readonly name: string;
  readonly link: string;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Adds a person; afterwards shows, once, the link to hand to them. */
export default function NewPersonPage() {
  const t = useT();
  const answer = useActionData<typeof action>();
  const made: Made | null = answer && "link" in answer ? answer : null;
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t("people.personAdd")}
        {...(!made && { lead: t("people.personAddLead") })}
      />
      {made ? (
        <Stack>
          <ShownOnce name={made.name} link={made.link} />
          <div className="flex flex-wrap gap-2">
            <ButtonLink to="/admin/people/new" reloadDocument variant="primary">
              {t("people.personAddAnother")}
            </ButtonLink>
            <ButtonLink to="/admin/people">{t("people.backToPeople")}</ButtonLink>
          </div>
        </Stack>
      ) : (
        <NewPersonForm />
      )}
    </div>
  );
}

function NewPersonForm() {
  const t = useT();
  const { units } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const answers = useAnswers(answer && "mistakes" in answer ? answer : undefined);
  return (
    <Form method="post" noValidate>
      <Stack>
        <Mistakes answers={answers} />
        <PersonFields answers={answers} units={units} />
        <div>
          <Submit variant="primary">{t("people.personAdd")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
