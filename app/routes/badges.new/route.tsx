import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { answerBadgeForm } from "#app/features/recognition/badge/answer-badge-form.server.ts";
import { emptyBadge } from "#app/features/recognition/badge/badge-form.ts";
import { badgePolicy } from "#app/features/recognition/badge/badge.policy.ts";
import { wholeCatalogue } from "#app/features/recognition/badge/catalogue-filter.ts";
import { catalogue } from "#app/features/recognition/badge/catalogue.queries.server.ts";
import { designBadge } from "#app/features/recognition/badge/design-badge.server.ts";
import { BadgeForm } from "#app/features/recognition/components/badge-form.tsx";
import { signedIn } from "#app/platform/route.server.ts";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  authorize(actor, badgePolicy.design, undefined);
  const { tags } = await catalogue(actor, wholeCatalogue, language);
  return { title: translator(language)("badge.newTitle"), id: newId(), tags };
});

export const action = signedIn(
  ({ actor, request, url, context: { language } }) =>
    answerBadgeForm({ request, url }, language, async ({ id, look, terms }) => {
      return { id, lacks: await designBadge(actor, { id, look, terms }) };
    }),
  { holdsText: true },
);

export const clientAction = orUnreachable;

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A badge is designed. */
export default function NewBadgePage() {
  const t = useT();
  const { title, id, tags } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { ...emptyBadge, id });
  return (
    <div className="max-w-5xl">
      <PageHeader title={title} lead={t("badge.newLead")} />
      <BadgeForm answers={answers} at="/badges/new" back="/badges" tags={tags} />
    </div>
  );
}
