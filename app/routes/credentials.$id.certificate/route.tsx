import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { BadgeArtwork } from "#app/features/recognition/components/badge-artwork.tsx";
import { useDay } from "#app/features/recognition/proving/components/use-day.ts";
import { pageOfCredential } from "#app/features/recognition/proving/page-of-credential.server.ts";
import { anyone } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { QrCode } from "#app/ui/qr-code.tsx";
import { translator } from "#app/words.server.ts";

export const loader = anyone(async ({ params: { id = "" }, context: { actor, language } }) => {
  const page = await pageOfCredential(actor, id, language);
  const title = translator(language)("proving.certificateTitle", { name: page.credential.name });
  return { title, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** The award on a sheet of paper, with the way to check it. */
export default function CertificatePage() {
  const t = useT();
  const day = useDay();
  const { credential, awardedAt, address, code, isSigned } = useLoaderData<typeof loader>();
  const { id, name, artwork, holder, issuer, changed, forWhom, isOwn, openness } = credential;
  return (
    <div className="mx-auto max-w-3xl">
      <div data-screen-only className="mb-6 grid gap-4">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <TextLink to={`/credentials/${id}`}>{t("proving.backToCredential")}</TextLink>
          <PrintButton />
        </div>
        {isOwn && openness === "closed" && (
          <Banner tone="warning">{t("proving.certificateClosed")}</Banner>
        )}
        {!isSigned && <Banner title={t("proving.waitingTitle")}>{t("proving.waitingText")}</Banner>}
      </div>
      <article className="paper card grid justify-items-center gap-4 border-4 border-double px-6 py-10 text-center sm:px-12">
        <p className="text-sm tracking-widest uppercase">{t("proving.certificateHead")}</p>
        <div className="size-44">
          <BadgeArtwork artwork={artwork} name={null} size="full" />
        </div>
        <p>{t("proving.certificateAwards", { issuer: issuer.name })}</p>
        <h1 id="page-title" tabIndex={-1} lang={credential.language} className="text-3xl">
          {name}
        </h1>
        {holder && (
          <>
            <p>{t("proving.certificateTo")}</p>
            <p className="text-2xl font-semibold">{holder}</p>
          </>
        )}
        {changed !== "" && (
          <blockquote dir="auto" className="max-w-[55ch] whitespace-pre-line wrap-anywhere">
            <p>{changed}</p>
            <p className="mt-2 text-sm">{forWhom}</p>
          </blockquote>
        )}
        <p>{t("proving.certificateOn", { when: day(awardedAt) })}</p>
        <div className="mt-4 grid justify-items-center gap-3">
          <QrCode {...code} label={t("proving.qr")} />
          <p className="text-sm wrap-anywhere">{t("proving.certificateCheck", { address })}</p>
        </div>
      </article>
    </div>
  );
}

/** Without JavaScript the browser's own way to print is there all the same. */
function PrintButton() {
  const t = useT();
  if (!useHydrated()) return null;
  return (
    <Button
      type="button"
      onClick={() => {
        window.print();
      }}
    >
      {t("proving.print")}
    </Button>
  );
}
