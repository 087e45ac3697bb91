/** The frame of every page, in words: where one can go, who one is, and what comes from the server. */
import * as Plus from "lucide-react/icons/plus";
import type { ReactNode } from "react";
import { ButtonLink } from "#app/ui/button.tsx";
import { ConnectionSign } from "#app/ui/connection-sign.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Shell } from "#app/ui/layout/shell.tsx";
import { LiveRegion } from "#app/ui/live-region.tsx";
import { useIsLive } from "#app/ui/live/live.tsx";
import { LogoPicture } from "#app/ui/logo-picture.tsx";
import { NavigationProgress } from "#app/ui/progress.tsx";
import { useRowLinks } from "#app/ui/row-links.ts";
import { Toasts } from "#app/ui/toasts.tsx";
import { AccountMenu, VisitorMenu } from "./account-menu.tsx";
import { useArrival } from "./arrival.ts";
import { Finding } from "./finding.tsx";
import { Foot } from "./foot.tsx";
import { useFrameData } from "./frame-data.ts";
import { Notices } from "./notices.tsx";
import { useOfflineGuard } from "./offline-guard.ts";
import { usePlaces, type Places } from "./places.ts";
import type { RootData } from "./root-data.ts";
import { Shortcuts } from "./shortcuts.tsx";
import { useSignOutGuard } from "./sign-out-guard.ts";
import { useUnsentGuard } from "./unsent-guard.ts";

/** Frames a page; works without the root's data too, so that even its error page has a frame. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useT();
  const root = useFrameData();
  const places = usePlaces(root);
  const signedIn = root?.person != null;
  useArrival();
  useRowLinks();
  useOfflineGuard();
  useSignOutGuard();
  useUnsentGuard(signedIn);
  return (
    <Shell
      name={root?.organisation.name ?? "Groundswell"}
      homeTo="/"
      mark={root?.look.logo && <LogoPicture {...root.look.logo} />}
      labels={{ skip: t("ui.skipToContent"), navigation: t("ui.mainNavigation") }}
      sections={places.sections}
      bottom={places.bottom}
      navigationExtra={<PostButton />}
      search={signedIn && <Finding search={root.slots.search} />}
      account={root && <Account root={root} places={places} />}
      notice={signedIn && !root.slots.quiet && <Notices loaded={root.slots.announcements} />}
      footer={<Foot signedIn={signedIn} />}
      overlay={<Overlay signedIn={signedIn} />}
    >
      {children}
    </Shell>
  );
}

function Account({ root: { person, theme }, places }: { root: RootData; places: Places }) {
  if (!person) return <VisitorMenu />;
  const inBar = new Set(places.bottom.map(({ to }) => to));
  const elsewhere = places.sections
    .flatMap(({ items }) => items)
    .filter(({ to }) => !inBar.has(to));
  return <AccountMenu person={person} theme={theme} elsewhere={elsewhere} />;
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
function Overlay({ signedIn }: { signedIn: boolean }) {
  const t = useT();
  const live = useIsLive();
  return (
    <>
      <NavigationProgress />
      <ConnectionSign offline={!live} label={t("ui.offline")} />
      <Toasts label={t("ui.toasts")} dismissLabel={t("ui.close")} />
      {signedIn && <Shortcuts />}
      <LiveRegion />
    </>
  );
}
