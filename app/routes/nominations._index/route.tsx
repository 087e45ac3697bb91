import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { parseCursor } from "#app/core/page.ts";
import { NominationList } from "#app/features/recognition/awarding/components/nomination-list.tsx";
import { RecognitionTop } from "#app/features/recognition/awarding/components/recognition-top.tsx";
import { useLiveOwn } from "#app/features/recognition/awarding/components/use-live-recognition.ts";
import {
  nominationList,
  nominationsToDecide,
  nominationViewsOf,
} from "#app/features/recognition/awarding/nomination-list.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const views = nominationViewsOf(actor);
  const asked = url.searchParams.get("show");
  const view = views.find((one) => one === asked) ?? "yours";
  const after = parseCursor(url.searchParams.get("after"));
  const [page, waiting] = await Promise.all([
    nominationList(actor, view, { after, language }),
    nominationsToDecide(actor),
  ]);
  const title = translator(language)("awarding.nominations");
  return { title, personId: actor.id, views, view, page, waiting };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where the nominations stand that one made or seconded, and what waits for one. */
export default function Nominations() {
  const t = useT();
  const { title, personId, views, view, page, waiting } = useLoaderData<typeof loader>();
  useLiveOwn(personId);
  return (
    <>
      <RecognitionTop
        title={title}
        lead={t("awarding.nominationsLead")}
        current="/nominations"
        actions={
          <ButtonLink to="/nominations/new" variant="primary">
            {t("awarding.nominate")}
          </ButtonLink>
        }
      />
      <NominationList views={views} view={view} nominations={page.rows} waiting={waiting} />
      <Pagination next={page.next} runs="time" />
    </>
  );
}
