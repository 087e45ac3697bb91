import { Form, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import type { FeedFile, FeedStanding } from "#app/features/challenges/arriving/feed-file.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";

type Arriving = Pick<FeedFile, "id" | "added" | "changed" | "same"> & {
  readonly standing: FeedStanding;
};

/** That a confirmed feed is coming in, or what came of it. */
export function Arrival({ feed }: { readonly feed: Arriving }) {
  if (feed.standing !== "finished") return <Coming />;
  return <Come feed={feed} />;
}

const lookEvery = 1_000;

function Coming() {
  const t = useT();
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = setTimeout(revalidate, lookEvery);
    return () => {
      clearTimeout(timer);
    };
  }, [revalidate, state]);
  return (
    <div className="grid max-w-xl gap-3">
      <Banner announce="polite">{t("arriving.coming")}</Banner>
      {/* Without JavaScript the page asks again by itself. */}
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
    </div>
  );
}

function Come({ feed: { id, added, changed, same } }: { readonly feed: Arriving }) {
  const t = useT();
  return (
    <div className="grid max-w-xl gap-4">
      <Banner tone="success" announce="polite">
        {t("arriving.arrived", { added, changed, same })}
      </Banner>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to="/challenges" variant="primary">
          {t("arriving.seeChallenges")}
        </ButtonLink>
        <ButtonLink to="/admin/challenges/import">{t("arriving.back")}</ButtonLink>
        <Form method="post" action={`/admin/challenges/import/${id}/discard`}>
          <Submit variant="quiet">{t("arriving.discard")}</Submit>
        </Form>
      </div>
    </div>
  );
}
