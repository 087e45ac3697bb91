/**
 * Draws one Lucide icon: `import * as Plus from "lucide-react/icons/plus"`, then `<Icon of={Plus} />`.
 * Lucide's own component costs about 40 µs a piece on the server, this one a quarter of it; a page has dozens.
 */
import { createElement, type ReactElement, type SVGAttributes } from "react";

import { classNames } from "./class-names.ts";

/** The module of one icon, imported as a namespace; the build leaves nothing in it but the drawing. */
export interface IconModule {
  default: unknown;
}

/** A decorative icon in the text's colour, 1.25 em square; the words beside it carry the meaning. */
export function Icon({ of, className }: { of: IconModule; className?: string | undefined }) {
  const { shapes, points } = drawn(of);
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={classNames("icon", points && "icon-pointing", className)}
    >
      {shapes}
    </svg>
  );
}

/** The lines of an icon for a drawing of one's own, in a square of 24 by 24. */
export function IconLines({ of }: { of: IconModule }) {
  return <>{drawn(of).shapes}</>;
}

/** The same lines as data, for a drawing that is written as text. */
export function iconNodes(of: IconModule): readonly (readonly [string, Record<string, string>])[] {
  return drawing(of).node.map(([tag, attributes]) => {
    // Lucide's keys are for React; all else of a line is text.
    const named = Object.entries(attributes).filter(([name]) => name !== "key");
    return [tag, Object.fromEntries(named)];
  });
}

interface Drawing {
  name: string;
  node: readonly (readonly [tag: string, attributes: SVGAttributes<SVGElement>])[];
}

interface Drawn {
  shapes: ReactElement[];
  /** Whether it points along the line, and so the other way from right to left. */
  points: boolean;
}

const known = new WeakMap<IconModule, Drawn>();
const pointing = /(?:^|-)(?:left|right)(?:-|$)|^(?:corner|log-in|log-out|redo|reply|send|undo)/;

function drawn(icon: IconModule): Drawn {
  const before = known.get(icon);
  if (before) return before;
  const { name, node } = drawing(icon);
  const shapes = node.map(([tag, attributes], index) =>
    createElement(tag, { ...attributes, key: index }),
  );
  const made = { shapes, points: pointing.test(name) };
  known.set(icon, made);
  return made;
}

function drawing(icon: IconModule): Drawing {
  // Lucide exports the drawing beside the component but leaves it out of its types.
  const { __iconData } = icon as unknown as { __iconData?: Drawing };
  if (__iconData) return __iconData;
  throw new Error("Import this icon under its present Lucide name; old names carry no drawing.");
}
