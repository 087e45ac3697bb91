import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { Lack } from "../lack.ts";
import { lackAddress, lackText, type RowNames } from "./lack-words.ts";

interface LackListProps {
  challengeId: string;
  lacks: readonly Lack[];
  rows: RowNames;
}

/** What is missing, each a link to where it is put right. */
export function LackList({ challengeId, lacks, rows }: LackListProps) {
  const t = useT();
  return (
    <ul className="grid list-disc gap-1.5 ps-5">
      {lacks.map((lack) => (
        <li key={`${lack.section} ${lack.field} ${lack.rowId ?? ""} ${lack.problem}`}>
          <TextLink to={`/challenges/${challengeId}${lackAddress(lack)}`}>
            {lackText(t, lack, rows)}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
