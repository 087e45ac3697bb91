import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { DecisionPage } from "#app/features/ideas/deciding/components/decision-page.tsx";
import { decisionFacts } from "#app/features/ideas/deciding/decision-facts.server.ts";
import { withReply } from "#app/features/ideas/deciding/with-reply.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => ({
  title: translator(language)("deciding.decideTitle"),
  ...(await decisionFacts(actor, id, language)),
}));

/** The form of a browser without JavaScript, with the reply that was chosen put into the explanation. */
export const action = signedIn(
  async ({ actor, params: { id = "" }, request, context: { language } }) => {
    const { wordings } = await decisionFacts(actor, id, language);
    const values = await formFields(request);
    const reply = wordings.find((wording) => wording.id === values["reply"]);
    const explanation = withReply(values["explanation"] ?? "", reply?.body ?? "");
    return { mistakes: {}, values: { ...values, explanation } };
  },
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Deciding on an idea, begun from a reply. */
export default function ReplyRoute() {
  return (
    <DecisionPage facts={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
  );
}
