import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { takesAuthors } from "#app/features/ideas/coauthoring/coauthoring.ts";
import {
  invitedTo,
  possibleCoAuthors,
} from "#app/features/ideas/coauthoring/coauthoring.queries.server.ts";
import { findColleagues } from "#app/features/people/find-colleagues.ts";
import { coAuthorSchema } from "#app/features/ideas/coauthoring/coauthoring.schema.ts";
import { inviteCoAuthor } from "#app/features/ideas/coauthoring/invite-co-author.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Combobox } from "#app/ui/combobox.tsx";
import { Mistakes, useAnswers, type Answers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { Authors, Invited, Leave } from "./author-lists.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const idea = await ideaPage(actor, id, language);
  if (!idea.own) throw new Refusal("forbidden", "coauthoring.refused");
  const [invited, near] = await Promise.all([
    invitedTo(idea.id),
    possibleCoAuthors(idea.id, actor.unitId),
  ]);
  return {
    title: translator(language)("coauthoring.title"),
    idea: { id: idea.id, title: idea.title, authors: idea.authors, pseudonym: idea.pseudonym },
    invited,
    near: near.map(({ id: value, name, unit }) => ({ value, label: `${name} · ${unit}` })),
    open: takesAuthors(idea),
  };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: coAuthorSchema,
    fieldOf: { "coauthoring.personUnknown": "personId" },
    work: async ({ personId }) => {
      await inviteCoAuthor(actor, id, personId);
      return redirect(`/ideas/${id}/authors`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Who writes an idea together: its authors, who has been invited, and inviting somebody. */
export default function AuthorsPage() {
  const t = useT();
  const { title, idea, invited, near, open } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={title}
        lead={t("coauthoring.lead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: `/ideas/${idea.id}`, label: idea.title }]}
          />
        }
      />
      <Stack>
        {idea.pseudonym === null && <Authors authors={idea.authors} />}
        {invited.length > 0 && <Invited ideaId={idea.id} people={invited} />}
        <Invite answers={answers} people={near} closed={closedBecause(idea.pseudonym, open)} />
        {idea.authors.length > 1 && open && <Leave ideaId={idea.id} />}
      </Stack>
    </div>
  );
}

function closedBecause(pseudonym: string | null, open: boolean) {
  if (pseudonym !== null) return "coauthoring.unnamed" as const;
  return open ? null : ("coauthoring.tooLate" as const);
}

interface InviteProps {
  answers: Answers;
  people: readonly { value: string; label: string }[];
  /** Why nobody can be invited; null when somebody can. */
  closed: ReturnType<typeof closedBecause>;
}

function Invite({ answers, people, closed }: InviteProps) {
  const t = useT();
  if (closed !== null) return <p>{t(closed)}</p>;
  return (
    <Form method="post" noValidate className="card card-padded">
      <Stack>
        <Mistakes answers={answers} />
        <Combobox
          name="personId"
          label={t("coauthoring.person")}
          hint={t("coauthoring.personHint")}
          placeholder={t("coauthoring.choose")}
          options={people}
          search={findColleagues}
          defaultValue={answers.value("personId")}
          error={answers.error("personId")}
        />
        <div>
          <Submit variant="primary">{t("coauthoring.invite")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
