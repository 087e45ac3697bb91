import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as Megaphone from "lucide-react/icons/megaphone";
import { isId } from "#app/core/ids.ts";
import { ceremonySlides } from "#app/features/recognition/announcing/ceremony.queries.server.ts";
import { HonouredList } from "#app/features/recognition/announcing/components/honoured-list.tsx";
import { Stage } from "#app/features/recognition/announcing/components/stage.tsx";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const from = url.searchParams.get("from");
  return {
    title: translator(language)("announcing.ceremony"),
    slides: await ceremonySlides(actor, language),
    from: isId(from) ? from : null,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The latest announcements for a big screen; without JavaScript one under the other. */
export default function Ceremony() {
  const t = useT();
  const { title, slides, from } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={title}
        lead={t("announcing.ceremonyLead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: "/announcements", label: t("announcing.title") }]}
          />
        }
        actions={<Stage slides={slides} from={from} />}
      />
      {slides.length === 0 && (
        <EmptyState title={t("announcing.empty")} icon={<Icon of={Megaphone} />}>
          <p>{t("announcing.emptyText")}</p>
        </EmptyState>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {slides.map(({ id, title: said, language, html, honoured }) => (
          <article
            key={id}
            aria-labelledby={`slide-${id}`}
            className="card card-padded grid grid-cols-[minmax(0,1fr)] gap-3"
          >
            <h2 id={`slide-${id}`} className="text-xl break-words" lang={language} dir="auto">
              <TextLink to={`/announcements/${id}`} quiet>
                {said}
              </TextLink>
            </h2>
            <Prose safeHtml={html} lang={language} />
            <HonouredList honoured={honoured} />
          </article>
        ))}
      </div>
    </div>
  );
}
