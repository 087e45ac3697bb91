import { useLoaderData, type MetaFunction } from "@remix-run/react";
import type { Actor } from "#app/core/actor.ts";
import { rooms } from "#app/core/rooms.ts";
import { BadgeArtwork } from "#app/features/recognition/components/badge-artwork.tsx";
import { useDay } from "#app/features/recognition/proving/components/use-day.ts";
import { useHearSigned } from "#app/features/recognition/proving/components/use-hear-signed.ts";
import { signedCount } from "#app/features/recognition/proving/credential.queries.server.ts";
import {
  pageOfCredential,
  type PageOfCredential,
} from "#app/features/recognition/proving/page-of-credential.server.ts";
import { anyone } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { AwardedFor } from "./awarded-for.tsx";
import { Downloads } from "./downloads.tsx";
import { OpennessForm } from "./openness-form.tsx";
import { Proof } from "./proof.tsx";
import { Sharing } from "./sharing.tsx";

export const loader = anyone(async ({ params: { id = "" }, context: { actor, language } }) => {
  const page = await pageOfCredential(actor, id, language);
  const title = translator(language)("proving.pageTitle", { name: page.credential.name });
  return { title, hearing: await hearingOf(page, actor), ...page };
});

// Its recipient alone waits for it to be signed.
async function hearingOf({ credential, isSigned }: PageOfCredential, actor: Actor | null) {
  if (isSigned || !credential.isOwn || !actor) return null;
  return { room: rooms.person(actor.id), signed: await signedCount(actor.id) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** One signed award: what it was for, that it is genuine, and its files. */
export default function CredentialPage() {
  const t = useT();
  const day = useDay();
  const page = useLoaderData<typeof loader>();
  const { credential, awardedAt, hearing, isSigned, proof, sharing } = page;
  const { name, artwork, holder, issuer, description, isOwn, isRevoked, hasFailed } = credential;
  useHearSigned(isSigned ? null : hearing);
  const when = day(awardedAt);
  return (
    <div className="max-w-4xl">
      <div className="grid items-start gap-x-6 sm:grid-cols-[auto_minmax(0,1fr)]">
        <div className="mb-4 size-24 sm:size-32">
          <BadgeArtwork artwork={artwork} name={null} size="full" />
        </div>
        <PageHeader
          title={name}
          lang={credential.language}
          lead={description}
          meta={
            <>
              <span className="font-semibold text-ink">
                {holder ? t("proving.awardedTo", { name: holder }) : t("proving.awardedUnnamed")}
              </span>
              <span>{t("proving.awardedBy", { issuer: issuer.name, when })}</span>
            </>
          }
        />
      </div>
      <Stack gap="loose">
        {!isSigned && (
          <Banner
            tone={hasFailed ? "warning" : "info"}
            title={t("proving.waitingTitle")}
            announce="polite"
          >
            {t(hasFailed ? "proving.failedText" : "proving.waitingText")}
          </Banner>
        )}
        {isRevoked && (
          <Banner tone="danger" title={t("proving.revokedTitle")}>
            {t("proving.revokedText")}
          </Banner>
        )}
        <AwardedFor credential={credential} criteriaHtml={page.criteriaHtml} />
        {proof && <Proof proof={proof} address={page.address} code={page.code} />}
        {isSigned && <Downloads credential={credential} />}
        {isOwn && isSigned && (
          <OpennessForm
            id={credential.id}
            openness={credential.openness}
            isNamedInWords={page.isNamedInWords}
          />
        )}
        {sharing && <Sharing {...sharing} />}
      </Stack>
    </div>
  );
}
