import { useEffect, useRef, useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { Combobox } from "#app/ui/combobox.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Select, type Option } from "#app/ui/select.tsx";
import { coAuthorFields } from "../composed-invitations.ts";

type FindOptions = (text: string, signal: AbortSignal) => Promise<readonly Option[]>;

interface CoAuthorsFieldProps {
  answers: Answers;
  /** Those to choose from to begin with; others are found by typing. */
  colleagues: readonly Option[];
  /** Finds others by what is typed. */
  search: FindOptions;
  /** Where a browser without JavaScript sends the form to have one more field. */
  showMore: string;
}

/**
 * Asks who is to be invited when the idea is posted: a field more than are filled in. Not offered while a pseudonym is
 * wished for, unless somebody has been chosen, who then is to be seen.
 */
export function CoAuthorsField({ answers, colleagues, search, showMore }: CoAuthorsFieldProps) {
  const t = useT();
  const hydrated = useHydrated();
  const { place, values, read, asked } = useFilledIn(answers);
  const filled = values.findLastIndex((value) => value !== "") + 1;
  const wrong = coAuthorFields.some((name) => answers.error(name) !== undefined);
  const [openAtFirst] = useState(filled > 0);
  return (
    <Fold
      ref={place}
      label={t("coauthoring.composeTitle")}
      open={openAtFirst || wrong}
      onToggle={read}
      onChange={read}
      className={classNames(filled === 0 && "in-[form:has([name=unnamed]:checked)]:hidden")}
    >
      <p className="max-w-[60ch] text-sm text-ink-muted">{t("coauthoring.composeLead")}</p>
      <div className="grid gap-4">
        {coAuthorFields.map((name, index) =>
          index <= filled ? (
            <CoAuthor
              key={name}
              name={name}
              label={t("coauthoring.composePerson", { n: index + 1 })}
              error={answers.error(name)}
              options={colleagues}
              value={values[index] ?? ""}
              search={asked ? search : null}
            />
          ) : (
            // A draft has the same fields, however many are shown.
            <input key={name} type="text" name={name} hidden readOnly defaultValue="" />
          ),
        )}
      </div>
      {!hydrated && filled < coAuthorFields.length && (
        <div>
          <Button formAction={showMore} variant="quiet" size="small">
            {t("coauthoring.composeMore")}
          </Button>
        </div>
      )}
    </Fold>
  );
}

interface CoAuthorProps {
  name: string;
  label: string;
  error: string | undefined;
  options: readonly Option[];
  value: string;
  /** Null while one chooses from a list. */
  search: FindOptions | null;
}

function CoAuthor({ options, value, search, ...field }: CoAuthorProps) {
  const t = useT();
  const placeholder = t("coauthoring.choose");
  if (search)
    return (
      <Combobox
        {...field}
        options={options}
        placeholder={placeholder}
        search={search}
        defaultValue={value}
      />
    );
  return (
    <Field {...field}>
      {(control) => (
        <Select {...control} options={options} placeholder={placeholder} defaultValue={value} />
      )}
    </Field>
  );
}

function someChosen(place: HTMLElement): boolean {
  const controls = place.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]");
  return [...controls].some(({ value }) => value !== "");
}

/** What the fields hold, by their place, what was put back from this browser too; and whether they have been opened. */
function useFilledIn(answers: Answers) {
  const place = useRef<HTMLDetailsElement>(null);
  const [values, setValues] = useState(() => coAuthorFields.map(answers.value));
  // Finding by typing is fetched once somebody asks for it.
  const [asked, setAsked] = useState(false);
  const read = () => {
    const form = place.current?.closest("form");
    if (!form) return;
    if (place.current?.open) setAsked(true);
    const fields = new FormData(form);
    const now = coAuthorFields.map((name) => {
      const value = fields.get(name);
      return typeof value === "string" ? value : "";
    });
    setValues((before) => (before.join() === now.join() ? before : now));
  };
  useEffect(() => {
    // After the effects of the page around it, which may put back what was typed earlier.
    const timer = setTimeout(() => {
      read();
      if (place.current && someChosen(place.current)) place.current.open = true;
    });
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return { place, values, read, asked };
}
