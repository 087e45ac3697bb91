import type { Overview } from "#app/features/challenges/overview/overview.queries.server.ts";
import type { ChallengeState } from "#app/features/challenges/challenge.ts";
import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";

interface CoverProps extends Pick<Overview, "cover"> {
  readonly language: string;
}

/** The picture at the head of a challenge, as far as there is one. */
export function Cover({ cover, language }: CoverProps) {
  if (!cover) return null;
  return (
    <img
      src={`/files/${cover.id}/preview`}
      alt={cover.description}
      lang={language}
      className="aspect-5/2 w-full border-b border-line bg-sunken object-cover"
    />
  );
}

interface EndingProps extends Pick<Overview, "ending"> {
  readonly state: ChallengeState;
  readonly language: string;
}

/** Why a challenge ended without a winner, for as long as that is where it stands. */
export function Ending({ state, ending, language }: EndingProps) {
  const t = useT();
  if (!ending || (state !== ending.to && state !== "archived")) return null;
  const title = ending.to === "cancelled" ? "overview.whyCancelled" : "overview.whyNoAward";
  return (
    <div className="mb-6">
      <Banner tone="warning" title={t(title)}>
        <p lang={language} dir="auto">
          {ending.reason}
        </p>
      </Banner>
    </div>
  );
}
