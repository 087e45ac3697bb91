import { Form } from "@remix-run/react";
import { Card } from "#app/ui/card.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { becauseSentence, isSeenByAll, stateWords, type HeldBadge } from "../held/held-badge.ts";
import { BadgeArtwork } from "./badge-artwork.tsx";
import { BehindList } from "./behind-list.tsx";

/** A badge that one holds oneself: why, since when, and who may know. */
export function OwnBadge({ badge }: { badge: HeldBadge }) {
  const t = useT();
  const { badgeId, name, lang, artwork, day, because } = badge;
  return (
    <Card as="article" className="flex h-full flex-wrap gap-4 sm:flex-nowrap">
      <BadgeArtwork artwork={artwork} name={null} size="large" />
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div>
          <h3
            className="text-lg leading-snug"
            lang={lang === useLanguage() ? undefined : lang}
            dir="auto"
          >
            <TextLink to={`/badges/${badgeId}`} quiet>
              {name}
            </TextLink>
          </h3>
          <p className="text-sm text-ink-muted">
            {t(because ? "held.earnedOn" : "held.givenOn", { day })}
          </p>
        </div>
        {because ? <Earned badge={badge} because={because} /> : <Given badge={badge} />}
        <Showing badge={badge} />
      </div>
    </Card>
  );
}

interface EarnedProps {
  badge: HeldBadge;
  because: NonNullable<HeldBadge["because"]>;
}

function Earned({ badge: { day }, because }: EarnedProps) {
  const t = useT();
  const { behind } = because;
  const sentence = becauseSentence(because, day, t);
  const [only] = behind;
  if (behind.length > 1)
    return (
      <>
        <p>{sentence}</p>
        <Fold label={t("held.behind")} count={behind.length}>
          <BehindList behind={behind} />
        </Fold>
      </>
    );
  return <p>{only?.seen ? <TextLink to={only.seen.to}>{sentence}</TextLink> : sentence}</p>;
}

function Given({ badge: { giver, changed, forWhom } }: { badge: HeldBadge }) {
  const t = useT();
  return (
    <div className="grid gap-1">
      <p dir="auto">{changed}</p>
      <p className="text-ink-muted" dir="auto">
        {forWhom}
      </p>
      {giver && <p className="text-sm text-ink-muted">{t("held.givenBy", { name: giver })}</p>}
    </div>
  );
}

function Showing({ badge }: { badge: HeldBadge }) {
  const t = useT();
  const { id, name, state } = badge;
  const isQuiet = state === "accepted_quietly";
  const at = `/me/badges/${id}`;
  const act = t(isQuiet ? "held.show" : "held.keep");
  return (
    <Form
      method="post"
      action={at}
      className="mt-auto flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line pt-3"
    >
      <p className={isSeenByAll(badge) ? "text-sm" : "text-sm text-ink-muted"}>
        {t(stateWords(badge))}
      </p>
      <input type="hidden" name="to" value={isQuiet ? "accepted_openly" : "accepted_quietly"} />
      <Submit to={at} size="small" aria-label={t("held.showFor", { name, act })}>
        {act}
      </Submit>
    </Form>
  );
}
