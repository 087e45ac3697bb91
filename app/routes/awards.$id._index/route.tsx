import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { awardPage } from "#app/features/recognition/awarding/award-page.queries.server.ts";
import { AwardView } from "#app/features/recognition/awarding/components/award-view.tsx";
import { awardStateWords } from "#app/features/recognition/awarding/components/award-words.ts";
import { useLiveAward } from "#app/features/recognition/awarding/components/use-live-recognition.ts";
import { signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const award = await awardPage(actor, id, language);
  return { title: `${award.badge.name} · ${award.recipient.name}`, award };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** An award: for everybody once it is announced, before that for those whom it concerns. */
export default function Award() {
  const { award } = useLoaderData<typeof loader>();
  const { id, revision, state } = award;
  useLiveAward({ id, revision, says: awardStateWords[state] });
  return <AwardView award={award} />;
}
