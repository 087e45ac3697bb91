import * as Check from "lucide-react/icons/circle-check";
import * as Cross from "lucide-react/icons/octagon-exclamation-point";
import type { Message } from "#app/core/words.ts";
import { StagePill } from "#app/features/ideas/components/stage-pill.tsx";
import type { ChosenIdea } from "#app/features/ideas/deciding/bulk.queries.server.ts";
import type { Stage } from "#app/features/ideas/idea.ts";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";

interface OutcomeListProps {
  ideas: readonly ChosenIdea[];
  /** What is decided; null while nothing has been. */
  to?: Stage;
  /** Why an idea will not, or did not, go there, by id. */
  refusals?: ReadonlyMap<string, Message>;
}

/** Ideas that are decided together, with what becomes of each. */
export function OutcomeList({ ideas, to, refusals = new Map() }: OutcomeListProps) {
  return (
    <ul className="card mb-6 divide-y divide-line">
      {ideas.map((idea) => (
        <li key={idea.id} className="grid gap-1 px-4 py-3 sm:px-5">
          <TextLink to={`/ideas/${idea.id}`} quiet lang={idea.language} className="font-semibold">
            {idea.title}
          </TextLink>
          <OutcomeLine stage={idea.stage} to={to} refusal={refusals.get(idea.id)} />
        </li>
      ))}
    </ul>
  );
}

interface OutcomeLineProps {
  stage: Stage;
  to: Stage | undefined;
  refusal: Message | undefined;
}

function OutcomeLine({ stage, to, refusal }: OutcomeLineProps) {
  const t = useT();
  if (refusal)
    return (
      <span className="with-icon text-sm text-danger">
        <Icon of={Cross} />
        {t(refusal.key, refusal.values)}
      </span>
    );
  return (
    <span className="flex flex-wrap items-center gap-2 text-sm">
      {to === undefined ? (
        <StagePill stage={stage} />
      ) : (
        <>
          <Icon of={Check} className="text-success" />
          {t("deciding.bulkTo")} <StagePill stage={to} />
        </>
      )}
    </span>
  );
}
