import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { parseCursor } from "#app/core/page.ts";
import {
  answersAppeals,
  awardList,
  awardViews,
} from "#app/features/recognition/awarding/award-list.queries.server.ts";
import { AwardList } from "#app/features/recognition/awarding/components/award-list.tsx";
import { RecognitionTop } from "#app/features/recognition/awarding/components/recognition-top.tsx";
import { useLiveOwn } from "#app/features/recognition/awarding/components/use-live-recognition.ts";
import { badgesTo } from "#app/features/recognition/awarding/giving.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const gives = await badgesTo(actor, "give", language);
  const asked = url.searchParams.get("show");
  const views = awardViews.filter(
    (one) => one === "yours" || (one === "given" ? actor.role !== "staff" : answersAppeals(actor)),
  );
  const view = views.find((one) => one === asked) ?? "yours";
  const after = parseCursor(url.searchParams.get("after"));
  const page = await awardList(actor, view, { after, language });
  const title = translator(language)("awarding.awards");
  return { title, personId: actor.id, views, view, page, mayGive: gives.length > 0 };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One's own awards, those one gave and where they stand, and appeals that wait for an answer. */
export default function Awards() {
  const t = useT();
  const { title, personId, views, view, page, mayGive } = useLoaderData<typeof loader>();
  useLiveOwn(personId);
  return (
    <>
      <RecognitionTop
        title={title}
        lead={t("awarding.awardsLead")}
        current="/awards"
        actions={
          mayGive && (
            <ButtonLink to="/awards/new" variant="primary">
              {t("awarding.give")}
            </ButtonLink>
          )
        }
      />
      <AwardList views={views} view={view} awards={page.rows} />
      <Pagination next={page.next} runs="time" />
    </>
  );
}
