import { expect, test } from "vitest";
import { commandGroups } from "./commands.ts";

// What the palette asks of a person here; the rest of them plays no part.
const person = { id: "p", name: "Odile", isAdmin: false } as Parameters<typeof commandGroups>[0];

test("the palette leads to the ideas as a list and as a board, under names and words of their own", () => {
  const places = commandGroups(person, (key) => key).find(({ id }) => id === "groupPlaces");
  expect(places?.commands.filter(({ to }) => to?.startsWith("/ideas"))).toMatchObject([
    { to: "/ideas", label: "ui.ideas" },
    { to: "/ideas/board", label: "frame.board", keywords: "frame.boardWords" },
  ]);
});
