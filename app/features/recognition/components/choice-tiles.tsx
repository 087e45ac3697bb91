import type { ReactNode } from "react";
import { classNames } from "#app/ui/class-names.ts";
import { describedBy, FieldError } from "#app/ui/field.tsx";

interface Tile {
  value: string;
  label: string;
  picture: ReactNode;
}

interface ChoiceTilesProps {
  /** Also the id of the first choice, to which a list of mistakes leads. */
  name: string;
  legend: string;
  tiles: readonly Tile[];
  value: string;
  error?: string | undefined;
  /** Shows pictures alone, whose names are heard and come up under the pointer. */
  dense?: boolean;
}

/** One choice out of pictures: native radio buttons, so that it works without JavaScript. */
export function ChoiceTiles({
  name,
  legend,
  tiles,
  value,
  error,
  dense = false,
}: ChoiceTilesProps) {
  return (
    <fieldset
      aria-describedby={describedBy(name, null, error)}
      className={error ? "border-s-4 border-danger ps-4" : undefined}
    >
      <legend className="mb-1 font-semibold">{legend}</legend>
      <FieldError id={name} error={error} />
      <div className="flex flex-wrap gap-2">
        {tiles.map((tile, index) => (
          <label
            key={tile.value}
            title={dense ? tile.label : undefined}
            className={classNames(
              "relative flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md border-2 border-line bg-surface transition-colors has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-ink has-focus-visible:outline-3 has-focus-visible:outline-focus hover:border-line-strong forced-colors:border-[Canvas] forced-colors:has-checked:border-[Highlight]",
              dense ? "p-2" : "px-3 py-2",
            )}
          >
            <input
              type="radio"
              id={index === 0 ? name : `${name}-${tile.value}`}
              name={name}
              value={tile.value}
              defaultChecked={tile.value === value}
              aria-label={dense ? tile.label : undefined}
              className={dense ? "absolute inset-0 opacity-0" : "size-5 shrink-0"}
            />
            {tile.picture}
            {!dense && <span>{tile.label}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
