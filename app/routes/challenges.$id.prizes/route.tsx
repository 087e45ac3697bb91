import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { moneyText } from "#app/core/money.ts";
import type { Language } from "#app/core/words.ts";
import { originOf } from "#app/features/challenges/arriving/challenge-origin.queries.server.ts";
import { OriginText } from "#app/features/challenges/arriving/components/origin-note.tsx";
import { prizeTotal, type Prize } from "#app/features/challenges/authoring/prize.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { prizeWords } from "#app/features/challenges/components/type-words.ts";
import { usePrizeText } from "#app/features/challenges/components/use-prize-text.ts";
import { ChallengePage } from "#app/features/challenges/overview/components/challenge-page.tsx";
import { prizesOf } from "#app/features/challenges/overview/parts.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Card } from "#app/ui/card.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const head = await challengeHead(actor, params["id"] ?? "");
  const title = translator(language)("overview.prizesOf", { title: head.title });
  const [prizes, origin] = await Promise.all([prizesOf(head.id), originOf(head.id)]);
  return { title, head, prizes, origin };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What each place gets, and what all of it comes to. */
export default function ChallengePrizes() {
  const t = useT();
  const { head, prizes, origin } = useLoaderData<typeof loader>();
  const total = usePrizeText()({
    ...prizeTotal(prizes),
    ...(origin && { currency: origin.currency }),
  });
  const places = [...new Set(prizes.map(({ place }) => place))];
  return (
    <ChallengePage head={head} current="/prizes">
      {prizes.length === 0 && !origin?.prizesHtml && (
        <SectionEmpty>{t("overview.noPrizes")}</SectionEmpty>
      )}
      {total !== null && <p className="mb-4 text-lg">{t("overview.prizesTotal", { total })}</p>}
      <OriginText origin={origin} of="prizes" />
      {/* What is brought in tells only what all of its prizes come to. */}
      {!origin && (
        <ol className="grid max-w-3xl gap-3">
          {places.map((place) => (
            <li key={place}>
              <Place
                place={place}
                prizes={prizes.filter((prize) => prize.place === place)}
                lang={head.language}
              />
            </li>
          ))}
        </ol>
      )}
    </ChallengePage>
  );
}

interface PlaceProps {
  readonly place: number;
  readonly prizes: readonly Prize[];
  readonly lang: string;
}

function Place({ place, prizes, lang }: PlaceProps) {
  const t = useT();
  return (
    <Card as="section" aria-labelledby={`place-${String(place)}`} className="grid gap-2">
      <h2 id={`place-${String(place)}`} className="text-base">
        {t("overview.place", { place })}
      </h2>
      <ul className="grid gap-2.5">
        {prizes.map((prize) => (
          <li key={prize.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Pill>{t(prizeWords[prize.kind])}</Pill>
            <Amount prize={prize} />
            {prize.text && (
              <span lang={lang} dir="auto">
                {prize.text}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Amount({ prize: { kind, amount } }: { readonly prize: Prize }) {
  const t = useT();
  const language: Language = useLanguage();
  if (amount === null) return null;
  return (
    <strong>
      {kind === "protected_time"
        ? t("listing.prizeDays", { count: amount })
        : moneyText(amount, language)}
    </strong>
  );
}
