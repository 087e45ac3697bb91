import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** Why somebody, or a team, may not enter: every reason in a sentence; nothing when there is none. */
export function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  const t = useT();
  if (reasons.length === 0) return null;
  return (
    <Banner tone="warning" title={t("entering.reasonsTitle")}>
      <ul className="grid list-disc gap-1 ps-5">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Banner>
  );
}
