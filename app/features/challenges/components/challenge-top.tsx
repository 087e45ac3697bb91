/** What stands above every page of a challenge: what it is called, where it stands, and its other pages. */
import type { ReactNode } from "react";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import type { ChallengeHead } from "../challenge-head.queries.server.ts";
import { deskPlaces, placeOf, publicPlaces, type ChallengePlace } from "../challenge-places.ts";
import { StatePill } from "./state-pill.tsx";

interface Props {
  readonly head: ChallengeHead;
  /** The path of the page it stands on, as in challenge-places.ts. */
  readonly current: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** Title, state and tabs; those who act on it have a second row of their own. */
export function ChallengeTop({ head, current, lead, actions }: Props) {
  const t = useT();
  const tabs = (places: readonly ChallengePlace[]) =>
    places
      .filter(({ shown }) => shown(head))
      .map((place) => ({
        to: placeOf(head, place),
        label: t(place.label),
        current: place.path === current,
      }));
  const [open, desk] = [tabs(publicPlaces), tabs(deskPlaces)];
  return (
    <>
      <PageHeader
        title={head.title || t("challenges.untitled")}
        lang={head.title ? head.language : undefined}
        above={<StatePill state={head.state} />}
        lead={lead}
        actions={actions}
      />
      <TabsNav label={t("challenges.pages")} tabs={open} />
      {desk.length > 0 && <TabsNav label={t("challenges.desk")} tabs={desk} labelShown />}
    </>
  );
}
