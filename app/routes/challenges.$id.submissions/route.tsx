import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { parseCursor } from "#app/core/page.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import {
  gallery,
  isGalleryOpen,
} from "#app/features/challenges/entering/gallery.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { CoveringLink } from "#app/ui/link.tsx";
import { MoreLink } from "#app/ui/more-link.tsx";
import { Time } from "#app/ui/time.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => {
    const head = await challengeHead(actor, id);
    const isOpen = await isGalleryOpen(head.id);
    const after = parseCursor(url.searchParams.get("after"));
    const list = isOpen ? await gallery(head.id, after) : { entries: [], next: null };
    return { title: translator(language)("entering.gallery"), head, isOpen, ...list };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What has been submitted to a challenge, as far as everybody may see it. */
export default function GalleryPage() {
  const t = useT();
  const { head, isOpen, entries, next } = useLoaderData<typeof loader>();
  return (
    <>
      <ChallengeTop head={head} current="/submissions" />
      {entries.length === 0 && (
        <EmptyState title={t(isOpen ? "entering.galleryNone" : "entering.galleryClosed")}>
          <p>{t(isOpen ? "entering.galleryNoneText" : "entering.galleryClosedText")}</p>
        </EmptyState>
      )}
      <ul className="grid list-none gap-4 p-0 sm:grid-cols-2 xl:grid-cols-3">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      {next !== null && (
        <MoreLink
          to={`?after=${next}`}
          label={t("entering.more")}
          pendingLabel={t("entering.morePending")}
        />
      )}
    </>
  );
}

type Shown = Awaited<ReturnType<typeof gallery>>["entries"][number];

function Entry({ entry }: { readonly entry: Shown }) {
  const { relative, absolute } = useTimes()(entry.submittedAt);
  return (
    <Card as="li" interactive className="grid content-start gap-2">
      <h2 className="text-lg break-words" lang={entry.language}>
        <CoveringLink to={`/submissions/${entry.id}`}>{entry.title}</CoveringLink>
      </h2>
      <p className="break-words" lang={entry.language}>
        {entry.brief}
      </p>
      <p className="text-sm text-ink-muted">
        {entry.teamName !== "" && <strong>{entry.teamName} · </strong>}
        {entry.people.join(", ")} · <Time at={entry.submittedAt} text={relative} title={absolute} />
      </p>
    </Card>
  );
}
