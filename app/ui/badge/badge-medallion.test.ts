import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { badgeIcons, type BadgeIcon } from "./badge-icons.ts";
import { BadgeMedallion, type BadgeMedallionProps } from "./badge-medallion.tsx";
import { badgeRibbons } from "./badge-ribbon.tsx";
import { badgeShapes, outlineOf } from "./badge-shape.ts";

const badge: BadgeMedallionProps = {
  shape: "circle",
  colour: 1,
  icon: "star",
  ribbon: "none",
  name: "First idea",
};

function drawn(part: Partial<BadgeMedallionProps> = {}): string {
  return renderToStaticMarkup(createElement(BadgeMedallion, { ...badge, ...part }));
}

test.each(badgeShapes)("the outline of a %s is closed and keeps within its frame", (shape) => {
  const outline = outlineOf(shape);
  expect(outline).toMatch(/^M.*Z$/u);
  const numbers = outline.match(/-?\d+(?:\.\d+)?/gu)?.map(Number) ?? [];
  expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(53);
});

test("every icon to choose from can be drawn", () => {
  // Object.keys loses the type of the keys.
  for (const icon of Object.keys(badgeIcons) as BadgeIcon[]) {
    expect(drawn({ icon }), icon).toContain("medal-emblem");
  }
});

test("every shape, ribbon and state looks different", () => {
  const looks = [
    ...badgeShapes.map((shape) => drawn({ shape, size: "small" })),
    ...badgeRibbons.slice(1).map((ribbon) => drawn({ ribbon })),
    drawn({ state: "locked" }),
    drawn({ state: "retired" }),
    drawn({ colour: 2 }),
  ];
  expect(new Set(looks).size).toBe(looks.length);
});

describe("to a screen reader", () => {
  test("it is one image with its name", () => {
    expect(drawn({ name: 'A "first" <idea>' })).toContain(
      'role="img" aria-label="A &quot;first&quot; &lt;idea&gt;"',
    );
  });

  test("it is nothing where its name stands beside it", () => {
    expect(drawn({ name: null })).toContain('aria-hidden="true"');
    expect(drawn({ name: null })).not.toContain('role="img"');
  });
});

test("no style attribute is written, which the content security policy would refuse", () => {
  expect(drawn({ size: "full", ribbon: "laurel" })).not.toContain("style=");
});
