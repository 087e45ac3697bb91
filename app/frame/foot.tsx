import { Link } from "@remix-run/react";
import { useT } from "#app/ui/language/language.tsx";

/** What stands under every page: what one has a right to know, help, and the version. */
export function Foot({ signedIn }: { signedIn: boolean }) {
  const t = useT();
  const links = [
    { to: "/accessibility", label: t("ui.accessibility") },
    { to: "/privacy", label: t("ui.privacy") },
    { to: "/verify", label: t("ui.verify") },
    { to: "/help", label: t("ui.help") },
    ...(signedIn ? [{ to: "/design", label: t("ui.design") }] : []),
  ];
  return (
    <>
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className="foot-link">
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <p className="sm:ms-auto">{t("ui.about", { version: __APP_VERSION__ })}</p>
    </>
  );
}
