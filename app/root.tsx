import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteLoaderData,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react";
import { Suspense, type ReactNode } from "react";
import type { Actor } from "#app/core/actor.ts";
import { may } from "#app/core/policy.ts";
import { ownStageNames } from "#app/features/ideas/deciding/stage-names.queries.server.ts";
import { maySponsor } from "./features/challenges/states/capacity.ts";
import { insightsPolicy } from "#app/features/insights/view/insights.policy.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { unitName } from "#app/features/people/unit-name.queries.server.ts";
import { fontPreload } from "#app/ui/fonts.ts";
import { unlessRefused } from "#app/ui/form/unless-refused.ts";
import { ClockProvider, usePageLanguage } from "#app/ui/language/language.tsx";
import { UsedCatalogues } from "#app/ui/language/used-catalogues.tsx";
import { LiveProvider } from "#app/ui/live/live.tsx";
import { useNonce } from "#app/ui/nonce.ts";
import { themeAttribute, themeFrom } from "#app/ui/theme.ts";
import { Frame } from "./frame/frame.tsx";
import { LookLinks } from "./frame/look-links.tsx";
import { pageLook } from "./frame/page-look.server.ts";
import { PendingPage } from "./frame/pending-page.tsx";
import type { FramedPerson, RootData } from "./frame/root-data.ts";
import { isTimeToReadRoot } from "./frame/root-age.ts";
import { RootTrouble } from "./frame/root-trouble.tsx";
import { frameSlots } from "./frame/sources.server.ts";
import styles from "./ui/styles.css?url";
import { renameWords } from "./words.server.ts";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
  { rel: "manifest", href: "/manifest.webmanifest" },
  fontPreload,
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = context;
  const [{ name, timeZone }, person, slots, look, words] = await Promise.all([
    organisation(),
    actor && framed(actor),
    actor ? frameSlots(actor) : {},
    pageLook(),
    ownStageNames(),
  ]);
  renameWords(words);
  const own = JSON.stringify(words[context.language]);
  return {
    organisation: { name, timeZone },
    person,
    slots,
    look,
    theme: themeFrom(request.headers.get("Cookie")),
    ...(own !== "{}" && { words: own }),
    now: new Date().toISOString(),
  } satisfies RootData;
}

async function framed(actor: Actor): Promise<FramedPerson> {
  const { id, name, unitId, isAdmin, isModerator, role } = actor;
  const isLeader = role === "leader";
  const unit = await unitName(unitId);
  return {
    ...{ id, name, unit, isAdmin, isModerator, isLeader, maySponsor: maySponsor(actor) },
    seesFigures: may(actor, insightsPolicy.enter, undefined),
  };
}

/** Comments change nothing here; other forms may (a name, a theme, a sign-in). */
export function shouldRevalidate(visit: ShouldRevalidateFunctionArgs) {
  if (visit.formAction?.endsWith("/comments")) return false;
  const isPlain = visit.formMethod === undefined;
  return unlessRefused(visit) || (isPlain && isTimeToReadRoot());
}

export default function App() {
  const { organisation, person, now } = useLoaderData<typeof loader>();
  return (
    <ClockProvider timeZone={organisation.timeZone} now={now}>
      <LiveProvider enabled={person !== null}>
        <Frame>
          <PendingPage>
            <Suspense>
              <Outlet />
            </Suspense>
          </PendingPage>
        </Frame>
      </LiveProvider>
    </ClockProvider>
  );
}

/** The document around every page, and around the page that says what went wrong. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const { lang, dir } = usePageLanguage();
  const root = useRouteLoaderData<typeof loader>("root");
  const theme = root?.theme ?? "system";
  return (
    <html lang={lang} dir={dir} data-theme={themeAttribute(theme)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {root && <LookLinks look={root.look} theme={theme} />}
      </head>
      <body data-person={root?.person?.id} data-words={root?.words}>
        {children}
        <UsedCatalogues />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export function ErrorBoundary() {
  return <RootTrouble />;
}
