import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { z } from "zod";
import { Refusal } from "#app/core/errors.ts";
import { assignOwner } from "#app/features/ideas/deciding/assign-owner.server.ts";
import { possibleOwners, presentOwner } from "#app/features/ideas/deciding/owner.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { leadOn } from "#app/features/ideas/merging/lead-on.server.ts";
import { searchPeople } from "#app/features/people/search-people.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Combobox } from "#app/ui/combobox.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => {
    const idea = await ideaPage(actor, id, language);
    leadOn(idea, url);
    if (!idea.can.answer) throw new Refusal("forbidden", "ideas.refusedAnswer");
    const [owner, near] = await Promise.all([
      presentOwner(idea.id),
      possibleOwners(idea.id, actor.unitId),
    ]);
    const people = owner && near.every((one) => one.id !== owner.id) ? [owner, ...near] : near;
    return {
      title: translator(language)("deciding.ownerTitle"),
      idea: { id: idea.id, title: idea.title },
      ownerId: owner?.id ?? "",
      people: people.map(({ id, name }) => ({ value: id, label: name })),
    };
  },
);

const ownerSchema = z.object({
  ownerId: z.string({ error: "deciding.ownerUnknown" }).max(36, { error: "deciding.ownerUnknown" }),
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: ownerSchema,
    fieldOf: { "deciding.ownerIsAuthor": "ownerId", "deciding.ownerUnknown": "ownerId" },
    work: async ({ ownerId }) => {
      await assignOwner(actor, id, ownerId === "" ? null : ownerId);
      return redirect(`/ideas/${id}`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asking somebody to answer an idea. */
export default function OwnerPage() {
  const t = useT();
  const { title, idea, ownerId, people } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { ownerId });
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={title}
        lead={t("deciding.ownerLead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: `/ideas/${idea.id}`, label: idea.title }]}
          />
        }
      />
      <Form method="post" noValidate className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          <Combobox
            name="ownerId"
            label={t("deciding.ownerField")}
            placeholder={t("deciding.ownerNobody")}
            options={people}
            search={findPeople}
            defaultValue={answers.value("ownerId")}
            error={answers.error("ownerId")}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("deciding.ownerSave")}</Submit>
            <ButtonLink to={`/ideas/${idea.id}`} variant="quiet">
              {t("deciding.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}

async function findPeople(text: string, signal: AbortSignal) {
  const found = await searchPeople(text, signal);
  return found.map(({ id, name, detail }) => ({ value: id, label: `${name} · ${detail}` }));
}
