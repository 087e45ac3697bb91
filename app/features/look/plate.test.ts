import { expect, test } from "vitest";
import { surroundings } from "#app/ui/accent.ts";
import { bars, plateFor } from "./plate.ts";

const clear = [0, 0, 0, 0];
const black = [0, 0, 0, 255];
const white = [255, 255, 255, 255];
const yellow = [255, 220, 0, 255];
const grey = [110, 120, 120, 255];

function picture(...pixels: number[][]): Uint8Array {
  return new Uint8Array(pixels.flat());
}

test("a dark logo stands on a light plate in the dark theme", () => {
  expect(plateFor(picture(black, black, clear, clear))).toBe("light");
});

test("a white logo stands on a dark plate in the light theme", () => {
  expect(plateFor(picture(white, clear, white, white))).toBe("dark");
});

test("a logo that can be seen on both grounds stands on neither", () => {
  expect(plateFor(picture(grey, grey, clear))).toBe("none");
});

test("a dark logo with a light ornament is judged by most of it", () => {
  expect(plateFor(picture(black, black, black, yellow, clear))).toBe("light");
});

test("a picture with a ground of its own needs no plate, nor does one without anything to see", () => {
  expect(plateFor(picture(black, black, black))).toBe("none");
  expect(plateFor(picture(clear, clear))).toBe("none");
  expect(plateFor(new Uint8Array())).toBe("none");
});

test("what it is judged against are the bars on which it stands", () => {
  expect(bars).toEqual({ light: surroundings.light.surface, dark: surroundings.dark.surface });
});
