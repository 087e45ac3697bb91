import { badgeIcons, type BadgeIcon } from "#app/ui/badge/badge-icons.ts";
import {
  BadgeMedallion,
  type BadgeArtwork,
  type BadgeColour,
} from "#app/ui/badge/badge-medallion.tsx";
import { badgeRibbons } from "#app/ui/badge/badge-ribbon.tsx";
import { badgeShapes } from "#app/ui/badge/badge-shape.ts";
import { Specimen, State } from "./specimen.tsx";

const row = "flex flex-wrap items-end gap-5";
const sizes = ["small", "medium", "large"] as const;
const firstIdea: BadgeArtwork = { shape: "rosette", colour: 1, icon: "sprout", ribbon: "tails" };
const inPractice: BadgeArtwork = { shape: "circle", colour: 6, icon: "trophy", ribbon: "laurel" };
const emblems: readonly BadgeIcon[] = [
  "sprout",
  "lightbulb",
  "messages-square",
  "shield-check",
  "handshake",
  "flask-conical",
  "star",
  "compass",
];

/** What is given for an achievement, in all sizes. */
export function BadgesChapter() {
  return (
    <>
      <Specimen
        name="Badge medallion"
        use="Made of a shape, a tint, an icon and a ribbon. The name says the state as well."
      >
        <State name="24, 48 and 96 px, and as large as its place">
          <div className={row}>
            {sizes.map((size) => (
              <BadgeMedallion key={size} {...firstIdea} size={size} name="First idea" />
            ))}
            <span className="w-full max-w-100">
              <BadgeMedallion {...inPractice} size="full" name="Put into practice" />
            </span>
          </div>
        </State>
        <State name="Shapes and tints">
          <div className={row}>
            {badgeShapes.map((shape, index) => (
              <BadgeMedallion
                key={shape}
                shape={shape}
                colour={tint(index)}
                icon={emblems[index] ?? "star"}
                ribbon="none"
                size="large"
                name={shape}
              />
            ))}
          </div>
        </State>
        <State name="Ribbons">
          <div className={row}>
            {badgeRibbons.map((ribbon, index) => (
              <BadgeMedallion
                key={ribbon}
                shape="circle"
                colour={tint(index + 1)}
                icon="award"
                ribbon={ribbon}
                size="large"
                name={ribbon}
              />
            ))}
          </div>
        </State>
        <State name="Given, not earned yet, no longer given">
          <div className={row}>
            {sizes.map((size) =>
              (["given", "locked", "retired"] as const).map((state) => (
                <BadgeMedallion
                  key={`${size}-${state}`}
                  shape="hexagon"
                  colour={3}
                  icon="handshake"
                  ribbon="banner"
                  size={size}
                  state={state}
                  name={`Across three units, ${state}`}
                />
              )),
            )}
          </div>
        </State>
        <State name="Beside a name">
          <p className="flex flex-wrap items-center gap-2">
            <BadgeMedallion {...firstIdea} size="small" name={null} /> First idea
            <BadgeMedallion {...inPractice} size="small" name={null} /> Put into practice
          </p>
        </State>
        <State name="Icons to choose from">
          <div className="flex flex-wrap gap-2">
            {Object.keys(badgeIcons).map((icon, index) => (
              <BadgeMedallion
                key={icon}
                shape="squircle"
                colour={tint(index)}
                // Object.keys loses the type of the keys.
                icon={icon as BadgeIcon}
                ribbon="none"
                name={icon}
              />
            ))}
          </div>
        </State>
      </Specimen>
    </>
  );
}

function tint(index: number): BadgeColour {
  const tints: readonly BadgeColour[] = [1, 2, 3, 4, 5, 6, 7, 8];
  return tints[index % tints.length] ?? 1;
}
