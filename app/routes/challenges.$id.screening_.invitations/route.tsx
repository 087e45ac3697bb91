import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { GoOnPage } from "#app/features/challenges/screening/components/go-on-page.tsx";
import { answerGoOn, goOnPage } from "#app/features/challenges/screening/go-on-page.server.ts";
import { inviteToPhase } from "#app/features/challenges/screening/invite-to-phase.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(({ actor, params: { id = "" }, url, context: { language } }) =>
  goOnPage({ actor, url }, id, translator(language)),
);

export const action = signedIn(
  ({ actor, params: { id = "" }, request, url }) =>
    answerGoOn({ actor, request, url }, id, inviteToPhase),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Invitations to a next phase that could not be sent as they were asked for. */
export default function InvitationsPage() {
  const { head, phases } = useLoaderData<typeof loader>();
  return <GoOnPage head={head} phases={phases} refused={useActionData<typeof action>()} />;
}
