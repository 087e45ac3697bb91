import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as Award from "lucide-react/icons/award";
import * as Download from "lucide-react/icons/download";
import { rooms } from "#app/core/rooms.ts";
import { useHearSigned } from "#app/features/recognition/proving/components/use-hear-signed.ts";
import { ownCredentials } from "#app/features/recognition/proving/credential.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { CredentialTable } from "./credential-table.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const credentials = await ownCredentials(actor, language);
  return {
    title: translator(language)("proving.ownTitle"),
    hearing: {
      room: rooms.person(actor.id),
      signed: credentials.filter(({ signedAt }) => signedAt !== null).length,
    },
    rows: credentials.map(({ id, name, artwork, awardedAt, signedAt, isRevoked, openness }) => ({
      ...{ id, name, artwork, openness },
      awardedAt: awardedAt.toISOString(),
      state: isRevoked ? "revoked" : signedAt ? "signed" : "waiting",
    })) satisfies readonly CredentialRow[],
  };
});

type CredentialRow = Parameters<typeof CredentialTable>[0]["rows"][number];

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The proofs of one's own awards. */
export default function OwnCredentialsPage() {
  const t = useT();
  const { rows, hearing } = useLoaderData<typeof loader>();
  useHearSigned(rows.some(({ state }) => state === "waiting") ? hearing : null);
  return (
    <>
      <PageHeader
        title={t("proving.ownTitle")}
        lead={t("proving.ownLead")}
        actions={
          hearing.signed > 0 && (
            <ButtonLink
              to="/me/credentials.zip"
              reloadDocument
              download
              icon={<Icon of={Download} />}
            >
              {t("proving.ownAll")}
            </ButtonLink>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={t("proving.ownNone")} icon={<Icon of={Award} />}>
          <p>{t("proving.ownNoneText")}</p>
        </EmptyState>
      ) : (
        <CredentialTable rows={rows} />
      )}
    </>
  );
}
