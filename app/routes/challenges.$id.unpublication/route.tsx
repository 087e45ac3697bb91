import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { notFound } from "#app/core/errors.ts";
import { isChallengeShownTo } from "#app/features/challenges/challenge.queries.server.ts";
import { toldUnpublication } from "#app/features/notifications/telling/unpublication.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Time } from "#app/ui/time.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  if (await isChallengeShownTo(actor, id)) return redirect(`/challenges/${id}`);
  const told = await toldUnpublication(actor, id);
  if (!told) throw notFound("telling.unpublicationGone");
  return { title: translator(language)("telling.unpublication"), told };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Why a challenge that one took part in or followed is out of sight: for those who were told, and nobody else. */
export default function UnpublicationPage() {
  const t = useT();
  const times = useTimes();
  const { title, told } = useLoaderData<typeof loader>();
  const { relative, absolute } = times(told.at);
  return (
    <div className="max-w-3xl">
      <PageHeader title={told.title || title} lead={t("telling.unpublicationLead")} />
      {told.why !== "" && (
        <TitledSection id="why" title={t("telling.unpublicationWhy")}>
          <p className="break-words whitespace-pre-line" dir="auto">
            {told.why}
          </p>
          <p className="text-sm text-ink-muted">
            <Time at={told.at} text={relative} title={absolute} />
          </p>
        </TitledSection>
      )}
    </div>
  );
}
