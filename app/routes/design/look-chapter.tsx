import { useState } from "react";
import { AccentPreview } from "#app/ui/accent-preview.tsx";
import { LogoPicture } from "#app/ui/logo-picture.tsx";
import { Swatch } from "#app/ui/swatch.tsx";
import { SwatchGroup } from "#app/ui/swatch-group.tsx";
import { Specimen, State } from "./specimen.tsx";

/** How an organisation makes the product its own. */
export function LookChapter() {
  return (
    <>
      <Specimen
        name="Swatch"
        use="A colour that is data. Its name or its code always stands beside it."
      >
        <State name="Alone, and very light">
          <p className="flex flex-wrap items-center gap-2">
            <Swatch colour="#8c2660" /> Plum <Swatch colour="#ffffff" /> #ffffff
          </p>
        </State>
      </Specimen>
      <Specimen name="Swatch group" use="One colour out of several; native radio buttons.">
        <State name="Chosen, long name, no colour yet">
          <Colours />
        </State>
        <State name="With a mistake">
          <Colours name="wrong-colour" error="Choose one of the colours." />
        </State>
      </Specimen>
      <Specimen
        name="Accent preview"
        use="What an accent does in both themes, whichever one the reader has. Whatever the colour, its shades can be read."
      >
        <State name="From a colour that had to be made darker">
          <AccentPreview colour="#ffd500" labels={labels} />
        </State>
        <State name="The product’s own">
          <AccentPreview colour={null} labels={labels} />
        </State>
      </Specimen>
      <Specimen
        name="Logo"
        use="An organisation’s mark beside its name, on a plate of its own where the bar would swallow it."
      >
        <State name="Wide; on a light plate in the dark theme; on a dark plate in the light theme">
          <div className="grid gap-4 sm:grid-cols-2">
            {(["light", "dark"] as const).map((theme) => (
              <div
                key={theme}
                data-theme={theme}
                className="flex flex-wrap items-center gap-4 rounded-md border border-line bg-surface p-4"
              >
                {(["none", "light", "dark"] as const).map((plate) => (
                  <LogoPicture
                    key={plate}
                    src="/icon-192.png"
                    alt="Sample"
                    width={192}
                    height={192}
                    plate={plate}
                  />
                ))}
              </div>
            ))}
          </div>
        </State>
      </Specimen>
    </>
  );
}

const labels = {
  light: "Light theme",
  dark: "Dark theme",
  button: "Post",
  secondary: "Save a draft",
  link: "Read what became of it",
  pill: "Piloting",
  tab: "Trending",
  votes: "24",
};

function Colours({ name = "colour", error }: { name?: string; error?: string }) {
  const [value, setValue] = useState("#8c2660");
  return (
    <SwatchGroup
      name={name}
      legend="Colour"
      options={[
        { value: "#8c2660", label: "Plum", colour: "#8c2660" },
        { value: "#0f5e4a", label: "Pine, as the seal of the ministry has it", colour: "#0f5e4a" },
        { value: "own", label: "Your own" },
      ]}
      value={value}
      onChoose={setValue}
      {...(error && { error })}
    />
  );
}
