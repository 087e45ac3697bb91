import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { nominationStateWords } from "#app/features/recognition/awarding/components/award-words.ts";
import { NominationView } from "#app/features/recognition/awarding/components/nomination-view.tsx";
import { useLiveNomination } from "#app/features/recognition/awarding/components/use-live-recognition.ts";
import { nominationPage } from "#app/features/recognition/awarding/nomination-page.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const nomination = await nominationPage(actor, id, language);
  const names = nomination.people.map(({ name }) => name).join(", ");
  return { title: `${nomination.badge.name} · ${names}`, nomination };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A nomination: what it says, where it stands and why. */
export default function Nomination() {
  const { nomination } = useLoaderData<typeof loader>();
  const { id, revision, state } = nomination;
  useLiveNomination({ id, revision, says: nominationStateWords[state] });
  return <NominationView nomination={nomination} />;
}
