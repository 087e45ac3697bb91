/** The frame of every page, in words: where one can go, who one is, and what comes from the server. */
import { useRouteLoaderData } from "@remix-run/react";
import * as Plus from "lucide-react/icons/plus";
import { useEffect, type ReactNode } from "react";
import type { RootData } from "#app/frame/root-data.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ConnectionSign } from "#app/ui/connection-sign.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Shell } from "#app/ui/layout/shell.tsx";
import { LiveRegion } from "#app/ui/live-region.tsx";
import { useIsLive } from "#app/ui/live/live.tsx";
import { NavigationProgress } from "#app/ui/progress.tsx";
import { Toasts } from "#app/ui/toasts.tsx";
import { AccountMenu, VisitorMenu } from "./account-menu.tsx";
import { useArrival } from "./arrival.ts";
import { useOfflineGuard } from "./offline-guard.ts";
import { usePlaces } from "./places.ts";
import { useSignOutGuard } from "./sign-out-guard.ts";

/** Frames a page; works without the root's data too, so that even its error page has a frame. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useT();
  const root = useRootData();
  const person = root?.person ?? null;
  const places = usePlaces(person, root?.unread ?? 0);
  useArrival();
  useOfflineGuard();
  useSignOutGuard();
  return (
    <Shell
      name={root?.organisation.name ?? "Groundswell"}
      homeTo="/ideas"
      labels={{ skip: t("ui.skipToContent"), navigation: t("ui.mainNavigation") }}
      navigation={places}
      navigationExtra={<PostButton />}
      account={root && (person ? <AccountMenu person={person} /> : <VisitorMenu />)}
      footer={<p>{t("ui.about", { version: __APP_VERSION__ })}</p>}
      overlay={<Overlay />}
    >
      {children}
    </Shell>
  );
}

let lastLoaded: RootData | undefined;

/** The root's data; a page that could not be fetched takes them away, and then the last ones count. */
function useRootData(): RootData | undefined {
  const root = useRouteLoaderData<RootData>("root");
  useEffect(() => {
    if (root) lastLoaded = root;
  }, [root]);
  return root ?? lastLoaded;
}

function PostButton() {
  const t = useT();
  return (
    <ButtonLink to="/ideas/new" variant="primary" wide icon={<Icon of={Plus} />}>
      {t("ui.postIdea")}
    </ButtonLink>
  );
}

/** What floats over the page, or is only heard. */
function Overlay() {
  const t = useT();
  const live = useIsLive();
  return (
    <>
      <NavigationProgress />
      <ConnectionSign offline={!live} label={t("ui.offline")} />
      <Toasts label={t("ui.toasts")} dismissLabel={t("ui.close")} />
      <LiveRegion />
    </>
  );
}
