import { useState } from "react";
import { hexFrom, type Hex } from "#app/core/colour.ts";
import { AccentPreview } from "#app/ui/accent-preview.tsx";
import { productAccent } from "#app/ui/accent.ts";
import { Field } from "#app/ui/field.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { SwatchGroup, type SwatchOption } from "#app/ui/swatch-group.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { colourOf, ownChoice, presets, productChoice } from "../preset.ts";
import { AccentNote } from "./accent-note.tsx";

interface AccentFieldsProps {
  answers: Answers;
  /** For a page without JavaScript: the colours of the form as it was sent. */
  sheet: string;
  /** What the preview shows while the form names no colour. */
  standing: Hex | null;
}

/** The choice of an accent and, as one chooses, what it will look like. */
export function AccentFields({ answers, sheet, standing }: AccentFieldsProps) {
  const t = useT();
  const [choice, setChoice] = useState(answers.value("choice"));
  const [own, setOwn] = useState(answers.value("own"));
  const colour = colourOf(choice, own);
  const chooseOwn = (value: string) => {
    setOwn(value);
    setChoice(ownChoice);
  };
  return (
    <>
      <SwatchGroup
        name="choice"
        legend={t("look.accentChoice")}
        options={useChoices(hexFrom(own))}
        value={choice}
        onChoose={setChoice}
        error={answers.error("choice")}
      />
      <OwnColour own={own} onChange={chooseOwn} error={answers.error("own")} />
      <Preview sheet={sheet} colour={colour === undefined ? standing : colour} />
      <AccentNote colour={colour} />
    </>
  );
}

function useChoices(own: Hex | null): SwatchOption[] {
  const t = useT();
  return [
    {
      value: productChoice,
      label: t("look.accentProduct"),
      colour: productAccent.light.accent,
    },
    ...presets.map(({ colour, name }) => ({ value: colour, label: t(name), colour })),
    { value: ownChoice, label: t("look.accentOwn"), colour: own ?? undefined },
  ];
}

interface OwnColourProps {
  own: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

function OwnColour({ own, onChange, error }: OwnColourProps) {
  const t = useT();
  const hydrated = useHydrated();
  return (
    <Field name="own" label={t("look.accentCode")} hint={t("look.accentCodeHint")} error={error}>
      {(control) => (
        <div className="flex max-w-xs items-center gap-2">
          <TextInput
            {...control}
            value={own}
            onChange={({ target }) => {
              onChange(target.value);
            }}
            maxLength={20}
            autoComplete="off"
            spellCheck={false}
            className="font-mono"
          />
          <input
            type="color"
            aria-label={t("look.accentPick")}
            // Before JavaScript has taken over it could not fill the code in.
            disabled={!hydrated}
            value={hexFrom(own) ?? productAccent.light.accent}
            onChange={({ target }) => {
              onChange(target.value);
            }}
            className="h-11 w-14 shrink-0 cursor-pointer rounded-md border border-line-strong bg-surface p-1"
          />
        </div>
      )}
    </Field>
  );
}

function Preview({ colour, sheet }: { colour: Hex | null; sheet: string }) {
  const t = useT();
  const labels = {
    light: t("look.logoOnLight"),
    dark: t("look.logoOnDark"),
    button: t("look.sampleButton"),
    secondary: t("look.sampleSecondary"),
    link: t("look.sampleLink"),
    pill: t("look.samplePill"),
    tab: t("look.sampleTab"),
    votes: t("look.sampleVotes"),
  };
  return (
    <section aria-labelledby="accent-preview" className="grid gap-3">
      <h2 id="accent-preview" className="text-lg">
        {t("look.accentPreview")}
      </h2>
      <AccentPreview colour={colour} sheet={sheet} labels={labels} />
    </section>
  );
}
