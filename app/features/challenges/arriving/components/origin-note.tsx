/** Where a challenge was brought in from, and what it is called and told there. */
import type { ReactNode } from "react";
import { useT } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { ShownOrigin } from "../challenge-origin.queries.server.ts";
import { languageThere } from "../feed.ts";

/** In a line what it is, then the facts as the source words them; nothing for a challenge that was written here. */
export function OriginNote({ origin }: { readonly origin: ShownOrigin | null }) {
  const t = useT();
  if (!origin) return null;
  const { source, address, externalUrl, picture, logo } = origin;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t("arriving.originAgency"), origin.agency],
    [t("arriving.originPartnerAgencies"), origin.partnerAgencies],
    [t("arriving.originPartners"), origin.partners],
    [t("arriving.originStatus"), origin.status],
    [t("arriving.originTypes"), origin.typeWords.join("; ")],
    [t("arriving.originDates"), [origin.startsText, origin.endsText].filter(Boolean).join(" – ")],
    [t("arriving.originPrize"), origin.prizeText],
    [t("arriving.originAuthority"), origin.legalAuthority],
    [t("arriving.originYear"), origin.fiscalYear],
    [t("arriving.originContact"), origin.contact],
  ];
  return (
    <div className="card card-padded mb-6">
      <TitledSection
        id="origin"
        title={t("arriving.originTitle")}
        lead={t("arriving.originNote", { source })}
      >
        <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_minmax(0,1fr)]">
          {facts.map(([name, value]) => value && <Fact key={name} name={name} value={value} />)}
        </dl>
        <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-2 text-sm">
          <Outside href={externalUrl}>{t("arriving.originSite")}</Outside>
          <Outside href={address}>{t("arriving.originAddress", { source })}</Outside>
          <Outside href={picture}>{t("arriving.originPicture")}</Outside>
          <Outside href={logo}>{t("arriving.originLogo")}</Outside>
        </ul>
      </TitledSection>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <>
      <dt className="text-ink-muted">{name}</dt>
      <dd className="mb-2 min-w-0 break-words sm:mb-0" lang={languageThere} dir="auto">
        {value}
      </dd>
    </>
  );
}

function Outside({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (href === "") return null;
  return (
    <li>
      <a href={href} rel="nofollow noopener noreferrer" className="text-accent underline">
        {children}
      </a>
    </li>
  );
}

interface TextProps {
  readonly origin: ShownOrigin | null;
  readonly of: "prizes" | "judging";
}

/** What the source says of prizes or judging in prose, for the page that is about them. */
export function OriginText({ origin, of }: TextProps) {
  const t = useT();
  const html = of === "prizes" ? origin?.prizesHtml : origin?.judgingHtml;
  if (!origin || !html) return null;
  const title = of === "prizes" ? "arriving.prizesTitle" : "arriving.judgingTitle";
  return (
    <TitledSection id={`origin-${of}`} title={t(title, { source: origin.source })}>
      <Prose safeHtml={html} lang={languageThere} />
    </TitledSection>
  );
}
