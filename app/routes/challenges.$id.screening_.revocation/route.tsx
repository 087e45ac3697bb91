import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { isId } from "#app/core/ids.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { GoOnPage } from "#app/features/challenges/screening/components/go-on-page.tsx";
import { revokeInvitations } from "#app/features/challenges/screening/revoke-invitations.server.ts";
import { phasesToGoOn } from "#app/features/challenges/screening/screening.queries.server.ts";
import { goOnSchema } from "#app/features/challenges/screening/screening.schema.ts";
import { tickedFields } from "#app/features/challenges/screening/ticked.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => {
    const phase = url.searchParams.get("phase");
    const head = await challengeHead(actor, id);
    const phases = await phasesToGoOn(actor, head.id, isId(phase) ? phase : null);
    return { title: translator(language)("screening.goOn"), head, phases };
  },
);

export const action = signedIn(async ({ actor, params: { id = "" }, request, url }) =>
  answerForm({
    request,
    fields: await tickedFields(request),
    schema: goOnSchema,
    work: async (wish) => {
      await revokeInvitations(actor, id, wish);
      return redirect(`/challenges/${id}/screening${url.search}`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Invitations to a next phase that could not be taken back as was asked for. */
export default function RevocationPage() {
  const { head, phases } = useLoaderData<typeof loader>();
  return <GoOnPage head={head} phases={phases} refused={useActionData<typeof action>()} />;
}
