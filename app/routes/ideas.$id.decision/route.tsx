import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { momentOf } from "#app/core/wall-clock.ts";
import { DecisionPage } from "#app/features/ideas/deciding/components/decision-page.tsx";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { decisionFacts } from "#app/features/ideas/deciding/decision-facts.server.ts";
import { decisionFieldOf, decisionSchema } from "#app/features/ideas/deciding/decision.schema.ts";
import { prepareDecision } from "#app/features/ideas/deciding/prepare-decision.server.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { searchPeople } from "#app/features/people/search-people.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { PeopleSource } from "#app/ui/editor/people-source.ts";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => ({
    title: translator(language)("deciding.decideTitle"),
    ...(await decisionFacts(actor, id, language, url.searchParams.get("to") ?? "")),
  }),
);

export const action = signedIn(
  ({ actor, params: { id = "" }, request, context: { language } }) =>
    answerForm({
      request,
      schema: decisionSchema,
      fieldOf: decisionFieldOf,
      work: async ({ publishing, publishAt, ...form }) => {
        const wish = { ...form, ideaId: id, language };
        if (publishing === "now") await decide(actor, wish);
        else {
          const at = publishing === "later" ? await moment(publishAt) : null;
          await prepareDecision(actor, { ...wish, publishAt: at });
        }
        return redirect(`/ideas/${id}`);
      },
    }),
  { holdsText: true },
);

async function moment(shown: string): Promise<Date> {
  const at = momentOf(shown, (await organisation()).timeZone);
  if (!at) throw new Refusal("invalid", "deciding.publishAtMissing");
  return at;
}

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
