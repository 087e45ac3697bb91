import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { changeProofSettings } from "#app/features/recognition/issuing/change-proof-settings.server.ts";
import { proofSettingsSchema } from "#app/features/recognition/issuing/issuing.schema.ts";
import { signingState } from "#app/features/recognition/issuing/signing-state.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { FailedSignings } from "./failed-signings.tsx";
import { Keys } from "./keys.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { SigningBanner } from "./signing-banner.tsx";
import { StatusLists } from "./status-lists.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const { settings, keys, failed, lists, waitingSince, ...state } = await signingState(actor);
  const { askedHosts, revision, ...issuer } = settings;
  const iso = (at: Date | null) => at && at.toISOString();
  return {
    title: translator(language)("issuing.title"),
    ...state,
    waitingSince: iso(waitingSince),
    keys: keys.map(({ since, until: _until, ...key }) => ({ ...key, since: since.toISOString() })),
    failed: failed.map(({ failedAt, ...one }) => ({ ...one, failedAt: failedAt.toISOString() })),
    lists: lists.map(({ signedAt, ...list }) => ({ ...list, signedAt: iso(signedAt) })),
    standing: { ...issuer, askedHosts: askedHosts.join("\n"), revision: String(revision) },
  };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: proofSettingsSchema,
      work: async (settings) => {
        await changeProofSettings(actor, settings);
        return redirect("/admin/credentials");
      },
    }),
  { holdsText: true },
);

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** How the signing of awards stands, and in whose name it is done. */
export default function SigningPage() {
  const t = useT();
  const { keys, failed, lists, standing, ...state } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-4xl">
      <PageHeader title={t("issuing.title")} lead={t("issuing.lead")} />
      <Stack gap="loose">
        <SigningBanner {...state} />
        {failed.length > 0 && <FailedSignings failed={failed} />}
        <Keys keys={keys} />
        <StatusLists lists={lists} />
        <SettingsForm key={standing.revision} refused={refused} standing={standing} />
        <p>
          <TextLink to="/issuers/1" reloadDocument>
            {t("issuing.seeIssuer")}
          </TextLink>
        </p>
      </Stack>
    </div>
  );
}
