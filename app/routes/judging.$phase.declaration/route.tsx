import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { DeclarationForm } from "#app/features/challenges/judging/panel/components/declaration-form.tsx";
import { declareConflicts } from "#app/features/challenges/judging/panel/declare-conflicts.server.ts";
import { declarationSchema } from "#app/features/challenges/judging/panel/panel.schema.ts";
import { declarationPage } from "#app/features/challenges/judging/scoring/own-judging.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { phase = "" }, context: { language } }) => {
  const page = await declarationPage(actor, phase);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Remix takes a thrown answer as the request's
  if (page.step !== "declare") throw redirect(`/judging/${phase}`);
  return { title: translator(language)("panel.declareTitle"), phase, ...page };
});

export const action = signedIn(({ actor, params: { phase = "" }, request }) =>
  answerForm({
    request,
    schema: declarationSchema,
    work: async (declaration) => {
      await declareConflicts(actor, phase, declaration);
      return redirect(`/judging/${phase}`);
    },
  }),
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Declaring conflicts of interest, before anything of an entry is shown. */
export default function Declaration() {
  const t = useT();
  const { phase, challenge, asked, isFirst } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t("panel.declareTitle")}
        lead={t(isFirst ? "panel.declareLead" : "panel.declareAgain")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[
              { to: "/judging", label: t("scoring.title") },
              { to: `/challenges/${challenge.id}`, label: challenge.title },
            ]}
          />
        }
      />
      {asked.length === 0 && <p className="mb-4">{t("panel.nobodyBehind")}</p>}
      <DeclarationForm key={phase} asked={asked} refused={refused} />
    </div>
  );
}
