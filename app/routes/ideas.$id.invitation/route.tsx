import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { answerInvitation } from "#app/features/ideas/coauthoring/answer-invitation.server.ts";
import { standingInvitation } from "#app/features/ideas/coauthoring/coauthoring.queries.server.ts";
import { invitationSchema } from "#app/features/ideas/coauthoring/coauthoring.schema.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const idea = await ideaPage(actor, id, language);
  // Whoever comes back after accepting is where they want to be.
  if (idea.own) return redirect(`/ideas/${idea.id}`);
  const { inviter, voted } = await standingInvitation(actor, idea.id);
  const title = translator(language)("coauthoring.invitationTitle");
  return { title, id: idea.id, about: idea.title, lang: idea.language, inviter, voted };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: invitationSchema,
    work: async ({ answer }) => {
      await answerInvitation(actor, id, { accepts: answer === "accept" });
      return redirect(`/ideas/${id}`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** An invitation to be a co-author: what accepting means, and both answers. */
export default function InvitationPage() {
  const t = useT();
  const { title, id, about, lang, inviter, voted } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("coauthoring.invitationLead", { name: inviter })} />
      <p className="mb-4 text-lg">
        <TextLink to={`/ideas/${id}`}>
          <span lang={lang}>{about}</span>
        </TextLink>
      </p>
      <Mistakes answers={answers} />
      <ul className="mb-6 grid max-w-[60ch] list-disc gap-1.5 ps-5">
        <li>{t("coauthoring.meansNamed")}</li>
        <li>{t("coauthoring.meansRights")}</li>
        <li>{t("coauthoring.meansNoAnswer")}</li>
        {voted && <li>{t("coauthoring.meansVote")}</li>}
      </ul>
      <Form method="post" className="flex flex-wrap gap-2">
        <Button name="answer" value="accept" variant="primary">
          {t("coauthoring.accept")}
        </Button>
        <Button name="answer" value="decline">
          {t("coauthoring.decline")}
        </Button>
      </Form>
    </div>
  );
}
