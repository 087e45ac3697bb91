import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { z } from "zod";
import { personDetails } from "#app/features/people/administration.queries.server.ts";
import { ShownOnce } from "#app/features/people/components/shown-once.tsx";
import { renewLink } from "#app/features/people/renew-link.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" } }) => {
  const { name } = await personDetails(actor, id);
  return { title: name, id, name };
});

export const action = signedIn(({ actor, request, params: { id = "" } }) =>
  answerForm({
    request,
    schema: z.object({}),
    work: async (): Promise<Made> => ({
      link: `${registry().settings.appUrl}${await renewLink(actor, id)}`,
    }),
  }),
);

interface Made {
  readonly link: string;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Shows a new one-time link, once. */
export default function LinkPage() {
  const t = useT();
  const { id, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const answers = useAnswers(answer && "mistakes" in answer ? answer : undefined);
  return (
    <div className="max-w-2xl">
      <PageHeader title={name} />
      <Stack>
        <Mistakes answers={answers} />
        {answer && "link" in answer ? <ShownOnce name={name} link={answer.link} /> : null}
        {!answer && <p>{t("people.linkShownOnce")}</p>}
        <div>
          <ButtonLink to={`/admin/people/${id}`}>{t("people.backToPerson")}</ButtonLink>
        </div>
      </Stack>
    </div>
  );
}
