import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { KudosItem } from "#app/features/recognition/kudos/components/kudos-item.tsx";
import { useOwnKudos } from "#app/features/recognition/kudos/components/use-own-kudos.ts";
import { kudosPage } from "#app/features/recognition/kudos/kudos-page.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const page = await kudosPage(actor, id, language);
  const { from, to } = page.kudos;
  const title = translator(language)("thanks.one", { from: from.name, to: to.name });
  return { title, me: actor.id, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One kudos, and the way to answer it for whom it was given to. */
export default function KudosPage() {
  const t = useT();
  const { title, me, kudos, can } = useLoaderData<typeof loader>();
  useOwnKudos(me);
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} />
      <KudosItem kudos={kudos}>
        {can.answer && (
          <div>
            <ButtonLink
              to={`/kudos/${kudos.id}/answer`}
              size="small"
              variant={kudos.answer === "" ? "primary" : "quiet"}
            >
              {t(kudos.answer === "" ? "thanks.answer" : "thanks.changeAnswer")}
            </ButtonLink>
          </div>
        )}
      </KudosItem>
      <p className="mt-6">
        <ButtonLink to={kudos.from.id === me ? "/kudos?show=given" : "/kudos"} variant="quiet">
          {t("thanks.toMine")}
        </ButtonLink>
      </p>
    </div>
  );
}
