import type { Answers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { PlacedUnit } from "../unit.ts";

interface ManagedUnitsProps {
  units: readonly PlacedUnit[];
  answers: Answers;
}

/** The tree with a box per unit: ticking one means managing it and everything below it. */
export function ManagedUnits({ units, answers }: ManagedUnitsProps) {
  const t = useT();
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t("people.manages")}</legend>
      <p className="mb-2 max-w-[60ch] text-sm text-ink-muted">{t("people.managesHint")}</p>
      <ul className="max-h-80 overflow-y-auto rounded-md border border-line px-3 py-1">
        {units.map(({ id, name, depth }) => (
          <li key={id} className={indents[Math.min(depth, indents.length - 1)]}>
            <label className="flex min-h-11 items-center gap-3 sm:min-h-9">
              <input
                type="checkbox"
                name={`manages.${id}`}
                defaultChecked={answers.ticked(`manages.${id}`)}
                className="size-5 shrink-0"
              />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

const indents = ["", "ps-6", "ps-12", "ps-18", "ps-24"];
