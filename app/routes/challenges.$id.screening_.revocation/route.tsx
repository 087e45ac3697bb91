import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { GoOnPage } from "#app/features/challenges/screening/components/go-on-page.tsx";
import { answerGoOn, goOnPage } from "#app/features/challenges/screening/go-on-page.server.ts";
import { revokeInvitations } from "#app/features/challenges/screening/revoke-invitations.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(({ actor, params: { id = "" }, url, context: { language } }) =>
  goOnPage({ actor, url }, id, translator(language)),
);

export const action = signedIn(
  ({ actor, params: { id = "" }, request, url }) =>
    answerGoOn({ actor, request, url }, id, revokeInvitations),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Invitations to a next phase that could not be taken back as was asked for. */
export default function RevocationPage() {
  const { head, phases } = useLoaderData<typeof loader>();
  return <GoOnPage head={head} phases={phases} refused={useActionData<typeof action>()} />;
}
