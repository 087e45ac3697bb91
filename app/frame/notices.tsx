import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { Notice } from "./root-data.ts";

/** What everybody should know now, above every page. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const t = useT();
  if (notices.length === 0) return null;
  return (
    <section
      aria-label={t("ui.announcements")}
      className="mx-auto grid w-full max-w-[84rem] gap-2 px-4 pt-4 sm:px-6"
    >
      {notices.map(({ id, text, lang, to }) => (
        <p key={id} className="rounded-md bg-info-soft px-4 py-3">
          <span lang={lang}>{text}</span> {to && <TextLink to={to}>{t("ui.readMore")}</TextLink>}
        </p>
      ))}
    </section>
  );
}
