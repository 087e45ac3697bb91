import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { answerBadgeForm } from "#app/features/recognition/badge/answer-badge-form.server.ts";
import { badgeAsTyped } from "#app/features/recognition/badge/badge-form.ts";
import { designedBadge } from "#app/features/recognition/badge/badge-page.queries.server.ts";
import { wholeCatalogue } from "#app/features/recognition/badge/catalogue-filter.ts";
import { catalogue } from "#app/features/recognition/badge/catalogue.queries.server.ts";
import { changeBadge } from "#app/features/recognition/badge/change-badge.server.ts";
import { BadgeForm } from "#app/features/recognition/components/badge-form.tsx";
import { signedIn } from "#app/platform/route.server.ts";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name, look, terms, revision } = await designedBadge(actor, id, language);
  const { tags } = await catalogue(actor, wholeCatalogue, language);
  return {
    title: translator(language)("badge.editTitle", { name }),
    id,
    tags,
    standing: { ...badgeAsTyped(look, terms), id, seenRevision: String(revision) },
  };
});

export const action = signedIn(
  ({ actor, request, url, params: { id = "" }, context: { language } }) =>
    answerBadgeForm({ request, url }, language, async ({ look, terms, seenRevision }) => {
      return { id, lacks: await changeBadge(actor, id, { look, terms, seenRevision }) };
    }),
  { holdsText: true },
);

export const clientAction = orUnreachable;

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A badge is changed; what was given keeps its version. */
export default function ChangeBadgePage() {
  const t = useT();
  const { title, id, tags, standing } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), standing);
  return (
    <div className="max-w-5xl">
      <PageHeader title={title} lead={t("badge.editLead")} />
      <BadgeForm
        key={id}
        answers={answers}
        at={`/badges/${id}/edit`}
        back={`/badges/${id}`}
        tags={tags}
      />
    </div>
  );
}
