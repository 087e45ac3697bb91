import { Link } from "@remix-run/react";
import * as Bookmark from "lucide-react/icons/bookmark";
import { look } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { ListedView } from "../saved-view.queries.server.ts";
import { viewAddress } from "../saved-view.ts";

/** Saved views side by side, each one press away; nothing where there are none. */
export function ViewLinks({ views }: { readonly views: readonly ListedView[] }) {
  const t = useT();
  if (views.length === 0) return null;
  return (
    <div data-screen-only>
      <TitledSection
        id="saved-views"
        title={t("saved-views.title")}
        action={<TextLink to="/insights/views">{t("saved-views.manage")}</TextLink>}
      >
        <ul className="flex flex-wrap gap-2">
          {views.map((view) => (
            <li key={view.id} className="min-w-0">
              <Link to={viewAddress(view)} className={look({ size: "small" })}>
                <Icon of={Bookmark} />
                <span className="min-w-0 wrap-anywhere">{view.name}</span>
                {view.sharedBy !== null && (
                  <span className="sr-only">
                    {" "}
                    {t("saved-views.sharedBy", { name: view.sharedBy })}
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </TitledSection>
    </div>
  );
}
