import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { Asked } from "../decision.queries.server.ts";

interface WhoAnswersProps {
  /** It stands beside the idea where there is room, and below it where there is none. */
  id: string;
  ideaId: string;
  asked: readonly Asked[];
  canAssign: boolean;
}

/** Whose answer to an idea is asked for, and in which capacity. */
export function WhoAnswers({ id, ideaId, asked, canAssign }: WhoAnswersProps) {
  const t = useT();
  return (
    <section aria-labelledby={id} className="card card-padded grid gap-2 text-sm">
      <h2 id={id} className="text-base">
        {t("deciding.askedTitle")}
      </h2>
      {asked.length === 0 && <p>{t("deciding.askedNobody")}</p>}
      <ul className="grid gap-1">
        {asked.map(({ name, capacity, capacityOf }) => (
          <li key={`${capacity} ${name} ${capacityOf}`}>
            {t("deciding.by", { name, capacity, of: capacityOf })}
          </li>
        ))}
      </ul>
      {canAssign && <TextLink to={`/ideas/${ideaId}/owner`}>{t("deciding.ownerChange")}</TextLink>}
    </section>
  );
}
