import { useNavigate, useRevalidator } from "@remix-run/react";
import * as Trophy from "lucide-react/icons/trophy";
import { useEffect, useState } from "react";
import type { Page } from "#app/core/page.ts";
import { rooms } from "#app/core/rooms.ts";
import type { Delta } from "#app/core/deltas.ts";
import { ChallengeItem } from "#app/features/challenges/listing/components/challenge-item.tsx";
import type { ChallengeCard } from "#app/features/challenges/listing/challenge-card.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";
import { NewItemsBar } from "#app/ui/new-items-bar.tsx";

interface ListProps {
  readonly first: Page<ChallengeCard>;
  /** The address of this list's first page. */
  readonly here: string;
  /** Whether nothing is left out of it. */
  readonly whole: boolean;
}

/** The challenges, kept current: those shown change where they stand, and others wait until one asks for them. */
export function ChallengeList({ first: { rows }, here, whole }: ListProps) {
  const t = useT();
  const navigate = useNavigate();
  const news = useNews(rows);
  const show = () => {
    navigate(here);
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <NewItemsBar
        label={news > 0 ? t("listing.news", { count: news }) : undefined}
        onShow={show}
      />
      {rows.length === 0 ? (
        <NoChallenges whole={whole} />
      ) : (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-4 md:grid-cols-2 2xl:grid-cols-3">
          {rows.map((challenge) => (
            <li key={challenge.id} className="min-w-0">
              <ChallengeItem challenge={challenge} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How many other challenges have changed since the page came; those shown are read again at once. */
function useNews(rows: readonly ChallengeCard[]): number {
  const { revalidate } = useRevalidator();
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setOthers(new Set());
  }, [rows]);
  useLive(rooms.challenges, {
    onDelta(delta: Delta) {
      if (delta.kind !== "challenge") return;
      const shown = rows.find(({ id }) => id === delta.challengeId);
      if (!shown) setOthers((before) => new Set([...before, delta.challengeId]));
      else if (delta.revision > shown.revision || delta.stateVersion > shown.stateVersion)
        revalidate();
    },
    onReread: revalidate,
    holding: () => ({}),
  });
  return others.size;
}

function NoChallenges({ whole }: { readonly whole: boolean }) {
  const t = useT();
  return (
    <EmptyState
      title={t(whole ? "listing.emptyTitle" : "listing.emptyFiltered")}
      icon={<Icon of={Trophy} />}
      actions={!whole && <ButtonLink to="/challenges">{t("listing.showAll")}</ButtonLink>}
    >
      <p>{t(whole ? "listing.emptyText" : "listing.emptyFilteredText")}</p>
    </EmptyState>
  );
}
