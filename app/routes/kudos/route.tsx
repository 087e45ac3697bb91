import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as HandHeart from "lucide-react/icons/hand-heart";
import { parseCursor } from "#app/core/page.ts";
import { AllowanceLine } from "#app/features/recognition/kudos/components/allowance-line.tsx";
import { KudosItem } from "#app/features/recognition/kudos/components/kudos-item.tsx";
import { useOwnKudos } from "#app/features/recognition/kudos/components/use-own-kudos.ts";
import { kudosSide, kudosSides } from "#app/features/recognition/kudos/kudos-side.ts";
import { allowanceOf, myKudos } from "#app/features/recognition/kudos/my-kudos.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const side = kudosSide(url.searchParams.get("show"));
  const after = parseCursor(url.searchParams.get("after"));
  const [page, allowance] = await Promise.all([
    myKudos(actor, { side, after, language }),
    allowanceOf(actor),
  ]);
  return { title: translator(language)("thanks.mine"), me: actor.id, side, allowance, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one was thanked for, and what one thanked others for. */
export default function MyKudos() {
  const t = useT();
  const { title, me, side, allowance, rows, next } = useLoaderData<typeof loader>();
  useOwnKudos(me);
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("thanks.mineLead")} />
      <div className="mb-4">
        <AllowanceLine allowance={allowance} />
      </div>
      <TabsNav
        label={t("thanks.sides")}
        tabs={kudosSides.map((one) => ({
          to: one === "received" ? "/kudos" : `/kudos?show=${one}`,
          label: t(`thanks.side_${one}`),
          current: one === side,
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={t(`thanks.empty_${side}`)}
          icon={<Icon of={HandHeart} />}
          actions={<ButtonLink to="/ideas">{t("ui.goToIdeas")}</ButtonLink>}
        >
          <p>{t(`thanks.emptyText_${side}`)}</p>
        </EmptyState>
      ) : (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
          {rows.map((one) => (
            <li key={one.id}>
              <KudosItem kudos={one}>
                {side === "received" && one.answer === "" && (
                  <div>
                    <ButtonLink
                      to={`/kudos/${one.id}/answer`}
                      size="small"
                      aria-label={t("thanks.answerTo", { name: one.from.name })}
                    >
                      {t("thanks.answer")}
                    </ButtonLink>
                  </div>
                )}
              </KudosItem>
            </li>
          ))}
        </ul>
      )}
      <Pagination next={next} runs="time" />
    </div>
  );
}
