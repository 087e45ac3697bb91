import * as Trophy from "lucide-react/icons/trophy";
import { Confetti } from "#app/ui/confetti.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { Notice } from "./root-data.ts";
import { useNotices } from "./use-notices.ts";

/** What everybody should know now, above every page; what comes while a page is open is celebrated. */
export function Notices({ loaded }: { readonly loaded: readonly Notice[] | undefined }) {
  const t = useT();
  const { notices, arrived } = useNotices(loaded);
  if (notices.length === 0) return null;
  return (
    <section
      aria-label={t("ui.announcements")}
      className="mx-auto grid w-full max-w-[84rem] gap-2 px-4 pt-4 sm:px-6"
    >
      {arrived !== null && <Confetti key={arrived} />}
      {notices.map(({ id, lead, text, lang, to }) => (
        <p key={id} className="rounded-md bg-info-soft px-4 py-3">
          {lead && (
            <>
              <Icon of={Trophy} className="me-1 inline align-[-0.125em]" />
              <strong>{t(lead)}</strong>{" "}
            </>
          )}
          <span lang={lang} dir="auto">
            {text}
          </span>{" "}
          {to && <TextLink to={to}>{t("ui.readMore")}</TextLink>}
        </p>
      ))}
    </section>
  );
}
