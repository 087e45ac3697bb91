import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { ExplainForm } from "#app/features/moderation/components/explain-form.tsx";
import { explanationSchema } from "#app/features/moderation/moderation.schema.ts";
import { nameAuthor } from "#app/features/moderation/name-author.server.ts";
import { namingOf } from "#app/features/moderation/naming.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => ({
  title: translator(language)("moderation.nameTitle"),
  ...(await namingOf(actor, id)),
}));

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: explanationSchema,
      work: async (words) => {
        await nameAuthor(actor, id, words);
        return redirect(`/ideas/${id}/names`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Learning who wrote an idea that names nobody, which stands in the log. */
export default function Names() {
  const t = useT();
  const { title, about, url, authors } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader
        title={title}
        above={<Breadcrumbs label={t("ui.breadcrumbs")} crumbs={[{ to: url, label: about }]} />}
      />
      {authors === null ? (
        <>
          <Banner tone="warning">{t("moderation.nameLead")}</Banner>
          <ExplainForm
            label={t("moderation.nameReason")}
            confirm={t("moderation.nameConfirm")}
            back={url}
            refused={refused}
          />
        </>
      ) : (
        <TitledSection
          id="authors"
          title={t("moderation.nameResult")}
          lead={t("moderation.nameAgain")}
        >
          <ul>
            {authors.map(({ id, name, unit }) => (
              <li key={id}>
                <TextLink to={`/people/${id}`}>{name}</TextLink> {unit}
              </li>
            ))}
          </ul>
        </TitledSection>
      )}
    </div>
  );
}
