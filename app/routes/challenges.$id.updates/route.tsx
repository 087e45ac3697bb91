import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { parseCursor } from "#app/core/page.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengePage } from "#app/features/challenges/overview/components/challenge-page.tsx";
import {
  updatesOf,
  type ShownUpdate,
} from "#app/features/challenges/updates/update.queries.server.ts";
import { takesUpdates } from "#app/features/challenges/updates/update.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, url, context: { language } }) => {
  const head = await challengeHead(actor, params["id"] ?? "");
  const updates = await updatesOf(head.id, parseCursor(url.searchParams.get("after")));
  const title = translator(language)("updates.titleOf", { title: head.title });
  const tells = head.capacities.includes("sponsor") && takesUpdates(head.state);
  return { title, head, updates, tells };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The news of a challenge, as its sponsors tell them. */
export default function ChallengeUpdates() {
  const t = useT();
  const { head, updates, tells } = useLoaderData<typeof loader>();
  const at = `/challenges/${head.id}/updates`;
  return (
    <ChallengePage head={head} current="/updates">
      <Stack className="max-w-3xl">
        {tells && (
          <ButtonLink to={`${at}/new`} variant="primary" className="justify-self-start">
            {t("updates.tell")}
          </ButtonLink>
        )}
        {updates.rows.length === 0 && <SectionEmpty>{t("updates.none")}</SectionEmpty>}
        {updates.rows.map((update) => (
          <Update key={update.id} update={update} at={tells ? at : null} />
        ))}
        <Pagination next={updates.next} runs="time" />
      </Stack>
    </ChallengePage>
  );
}

interface UpdateProps {
  readonly update: ShownUpdate;
  /** Where they are changed, for those who may. */
  readonly at: string | null;
}

function Update({ update, at }: UpdateProps) {
  const t = useT();
  const times = useTimes();
  const told = times(update.at);
  const amended = update.amendedAt === null ? null : times(update.amendedAt);
  return (
    <Card as="article" id={`update-${update.id}`} className="grid scroll-mt-20 gap-2">
      <h2 className="text-lg" lang={update.language} dir="auto">
        {update.title}
      </h2>
      <p className="flex flex-wrap gap-x-2 text-sm text-ink-muted">
        <span>{update.by}</span>
        <Time at={update.at} text={told.relative} title={told.absolute} />
        {amended && update.amendedAt !== null && (
          <Time
            at={update.amendedAt}
            text={t("updates.amended", { when: amended.relative })}
            title={amended.absolute}
          />
        )}
        {at !== null && (
          <TextLink
            to={`${at}/${update.id}`}
            aria-label={t("updates.amendOf", { title: update.title })}
          >
            {t("updates.amend")}
          </TextLink>
        )}
      </p>
      <Prose safeHtml={update.html} lang={update.language} />
    </Card>
  );
}
