import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { DecisionPage } from "#app/features/ideas/deciding/components/decision-page.tsx";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { decisionFacts } from "#app/features/ideas/deciding/decision-facts.server.ts";
import { decisionFieldOf, decisionSchema } from "#app/features/ideas/deciding/decision.schema.ts";
import { searchPeople } from "#app/features/people/search-people.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { PeopleSource } from "#app/ui/editor/people-source.ts";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => ({
  title: translator(language)("deciding.decideTitle"),
  ...(await decisionFacts(actor, id, language)),
}));

export const action = signedIn(
  ({ actor, params: { id = "" }, request, context: { language } }) =>
    answerForm({
      request,
      schema: decisionSchema,
      fieldOf: decisionFieldOf,
      work: async (wish) => {
        await decide(actor, { ...wish, ideaId: id, language });
        return redirect(`/ideas/${id}`);
      },
    }),
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address);

/** After somebody else's decision the form goes on from where the idea stands now, with the text kept. */
export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Deciding on an idea. */
export default function DecisionRoute() {
  const facts = useLoaderData<typeof loader>();
  return (
    <PeopleSource.Provider value={searchPeople}>
      <DecisionPage facts={facts} refused={useActionData<typeof action>()} />
    </PeopleSource.Provider>
  );
}
