import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { AboutWork } from "#app/features/recognition/kudos/components/about-work.tsx";
import { KudosItem } from "#app/features/recognition/kudos/components/kudos-item.tsx";
import { readContribution, thankingAddress } from "#app/features/recognition/kudos/contribution.ts";
import {
  kudosAround,
  kudosFor,
  thankable,
} from "#app/features/recognition/kudos/kudos-on.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

/** More than anybody is given for one thing. */
const shown = 200;

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const about = await thankable(actor, readContribution(url.searchParams.get("on")));
  const { contribution } = about;
  const wanted = { language, shown };
  const kudos =
    contribution.kind === "idea"
      ? await kudosAround(actor, contribution.id, wanted)
      : await kudosFor(actor, contribution, wanted);
  return { title: translator(language)("thanks.title"), about, kudos };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Every kudos that was given for something. */
export default function KudosOn() {
  const t = useT();
  const { title, about, kudos } = useLoaderData<typeof loader>();
  const give = about.people.length > 0 && (
    <ButtonLink to={thankingAddress(about.contribution)} variant="primary">
      {t("thanks.give")}
    </ButtonLink>
  );
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-4">
      <PageHeader title={title} actions={kudos.count > 0 && give} />
      <AboutWork about={about} />
      {kudos.count === 0 ? (
        <EmptyState title={t("thanks.nothingYet")} actions={give}>
          <p>{t("thanks.noneYet")}</p>
        </EmptyState>
      ) : (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
          {kudos.latest.map((one) => (
            <li key={one.id}>
              <KudosItem kudos={one} isBesideWork={one.contribution.id === about.contribution.id} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
