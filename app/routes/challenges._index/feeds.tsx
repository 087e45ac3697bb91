import { useT } from "#app/ui/language/language.tsx";

/** Ways to hear of challenges elsewhere: they lead to files, so the browser fetches them itself. */
export function Feeds() {
  const t = useT();
  return (
    <p className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-muted">
      <span>{t("listing.feedsLead")}</span>
      <a href="/challenges.ics" className="inline-block py-1 underline">
        {t("listing.calendar")}
      </a>
      <a href="/challenges.atom" className="inline-block py-1 underline">
        {t("listing.atom")}
      </a>
    </p>
  );
}
