import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { KeyTable } from "#app/features/recognition/proving/components/key-table.tsx";
import { publishedIssuer } from "#app/features/recognition/publishing/published.queries.server.ts";
import { anyone } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = anyone(async ({ context: { language } }) => {
  const { issuer, keys } = await publishedIssuer();
  return {
    title: translator(language)("proving.issuerTitle", { name: issuer.name }),
    issuer,
    keys: keys.map(({ id, use, standing, since }) => ({
      ...{ id, use, standing },
      since: since.toISOString(),
    })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The organisation as an issuer of badges, for people; programs are given the same as JSON at this address. */
export default function IssuerPage() {
  const t = useT();
  const { title, issuer, keys } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-4xl">
      <PageHeader title={title} lead={t("proving.issuerLead")} />
      <Stack gap="loose">
        <dl className="grid gap-4 sm:grid-cols-2">
          <div>
            <dt className="text-sm text-ink-muted">{t("proving.issuerWebsite")}</dt>
            <dd>
              <Leading to={issuer.url}>{issuer.url}</Leading>
            </dd>
          </div>
          {issuer.email && (
            <div>
              <dt className="text-sm text-ink-muted">{t("proving.issuerEmail")}</dt>
              <dd>
                <Leading to={`mailto:${issuer.email}`}>{issuer.email}</Leading>
              </dd>
            </div>
          )}
        </dl>
        <TitledSection id="keys" title={t("proving.issuerKeys")}>
          <KeyTable keys={keys} />
        </TitledSection>
        <TitledSection id="programs" title={t("proving.issuerPrograms")}>
          <ul className="grid gap-1">
            <li>
              <Leading to="/issuers/1.json">{t("proving.issuerProfileJson")}</Leading>
            </li>
            <li>
              <Leading to="/.well-known/jwks.json">{t("proving.issuerKeySet")}</Leading>
            </li>
          </ul>
        </TitledSection>
      </Stack>
    </div>
  );
}

function Leading({ to, children }: { to: string; children: string }) {
  return (
    <a href={to} rel="noreferrer" className="inline-block py-1 text-accent underline wrap-anywhere">
      {children}
    </a>
  );
}
