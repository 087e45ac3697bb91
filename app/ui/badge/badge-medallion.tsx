/** A badge's artwork: shape, colour, icon and ribbon, from a fleck beside a name to the middle of a certificate. */
import * as Archive from "lucide-react/icons/archive";
import * as Lock from "lucide-react/icons/lock";
import { useId } from "react";

import { classNames } from "../class-names.ts";
import { IconLines, type IconModule } from "../icon.tsx";
import { badgeIcons, type BadgeIcon } from "./badge-icons.ts";
import { RibbonBefore, RibbonBehind, type BadgeRibbon } from "./badge-ribbon.tsx";
import { outlineOf, type BadgeShape } from "./badge-shape.ts";

/** The eight tints: teal, blue, violet, magenta, coral, amber, green, slate. */
export type BadgeColour = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface BadgeArtwork {
  shape: BadgeShape;
  colour: BadgeColour;
  icon: BadgeIcon;
  ribbon: BadgeRibbon;
}

export interface BadgeMedallionProps extends BadgeArtwork {
  /** What it is, with its state where it has one; null where the words stand beside it. */
  name: string | null;
  /** "locked": not earned yet; "retired": no longer given. */
  state?: "given" | "locked" | "retired" | undefined;
  /** 24, 48 and 96 px at the usual text size; "full" fills its place. */
  size?: "small" | "medium" | "large" | "full" | undefined;
}

/** Small ones show shape and icon alone; from 96 px on there are beads, waves and a sheen. */
export function BadgeMedallion(props: BadgeMedallionProps) {
  const { name, colour, state = "given", size = "medium" } = props;
  return (
    <svg
      viewBox={size === "small" ? "-52 -52 104 104" : "-60 -57 120 120"}
      role={name === null ? undefined : "img"}
      aria-label={name ?? undefined}
      aria-hidden={name === null || undefined}
      focusable="false"
      className={classNames(
        "medallion",
        sizes[size],
        state === "given" ? colours[colour] : `medallion-${state}`,
      )}
    >
      {state === "given" && size !== "small" && <RibbonBehind ribbon={props.ribbon} />}
      <Disc {...props} />
      {state === "given" && size !== "small" && <RibbonBefore ribbon={props.ribbon} />}
      {state !== "given" && size !== "small" && (
        <Corner icon={state === "locked" ? Lock : Archive} />
      )}
    </svg>
  );
}

const sizes = {
  small: "size-6",
  medium: "size-12",
  large: "size-24",
  full: "h-auto w-full",
};

const colours: Record<BadgeColour, string> = {
  1: "medallion-1",
  2: "medallion-2",
  3: "medallion-3",
  4: "medallion-4",
  5: "medallion-5",
  6: "medallion-6",
  7: "medallion-7",
  8: "medallion-8",
};

function Disc({ shape, icon, size = "medium", state }: BadgeMedallionProps) {
  const outline = outlineOf(shape);
  const isFine = size === "large" || size === "full";
  return (
    <>
      <path d={outline} className="medal-ink medal-rim" />
      {size !== "small" && <path d={outline} transform="scale(0.945)" className="medal-light" />}
      {isFine && <Beads outline={outline} />}
      <path
        d={outline}
        transform={`scale(${size === "small" ? 0.9 : 0.85})`}
        className="medal-field"
      />
      {isFine && state !== "locked" && <Relief outline={outline} />}
      <path
        d={outline}
        transform="scale(0.79)"
        vectorEffect={size === "full" ? undefined : "non-scaling-stroke"}
        className="medal-thread"
      />
      <Emblem of={badgeIcons[icon]} scale={size === "small" ? 2.6 : isFine ? 1.75 : 2} />
    </>
  );
}

// A milled edge: dots along the light rim.
function Beads({ outline }: { outline: string }) {
  return (
    <path
      d={outline}
      transform="scale(0.898)"
      strokeWidth="1.7"
      strokeLinecap="round"
      pathLength="288"
      strokeDasharray="0 4.5"
      className="medal-line"
    />
  );
}

// The product's waves rise from below, and light falls from above.
function Relief({ outline }: { outline: string }) {
  const id = useId().replaceAll(":", "");
  return (
    <g className="medal-relief">
      <clipPath id={`${id}-field`}>
        <path d={outline} transform="scale(0.85)" />
      </clipPath>
      <linearGradient id={`${id}-sheen`} x1="0" y1="0" x2="0.35" y2="1">
        <stop offset="0" stopColor="#fff" stopOpacity="0.3" />
        <stop offset="0.55" stopColor="#fff" stopOpacity="0" />
      </linearGradient>
      <g clipPath={`url(#${id}-field)`}>
        {waves.map((wave, index) => (
          <path key={index} d={wave} className="medal-light" opacity={0.1 + index * 0.06} />
        ))}
        <rect x="-60" y="-60" width="120" height="120" fill={`url(#${id}-sheen)`} />
      </g>
    </g>
  );
}

const waves = [
  "M-60 16C-38 16-32-2-8-2S26 22 60 10V60H-60Z",
  "M-60 24C-36 26-24 10 0 10S34 30 60 20V60H-60Z",
  "M-60 34C-40 36-22 24 2 24S38 38 60 32V60H-60Z",
];

function Emblem({ of, scale }: { of: IconModule; scale: number }) {
  return (
    <g transform={`scale(${scale}) translate(-12 -12)`} className="medal-emblem">
      <IconLines of={of} />
    </g>
  );
}

// Says in the corner what the muted colours hint at.
function Corner({ icon }: { icon: IconModule }) {
  return (
    <g transform="translate(36 38)">
      <circle r="19" className="medal-corner" />
      <Emblem of={icon} scale={0.95} />
    </g>
  );
}
