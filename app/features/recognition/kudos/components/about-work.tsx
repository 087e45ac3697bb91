import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { contributionAddress } from "../contribution.ts";
import type { Thankable } from "../kudos-on.queries.server.ts";

/** What somebody is about to thank for, or is thanked for. */
export function AboutWork({ about }: { readonly about: Thankable }) {
  const t = useT();
  const { contribution, title, language, said } = about;
  return (
    <blockquote className="grid gap-1 rounded-md bg-sunken px-4 py-3">
      <p className="text-sm text-ink-muted">{t(`thanks.about_${contribution.kind}`)}</p>
      <p>
        <TextLink to={contributionAddress(contribution)} lang={language} dir="auto">
          {title}
        </TextLink>
      </p>
      {said !== "" && (
        <p className="line-clamp-4 break-words whitespace-pre-line" lang="" dir="auto">
          {said}
        </p>
      )}
    </blockquote>
  );
}
