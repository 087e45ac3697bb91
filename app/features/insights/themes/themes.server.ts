import type { ThemeName } from "../view/addresses.ts";
import { ideasTheme } from "./ideas.server.ts";
import { peopleTheme } from "./people.server.ts";
import { rulesTheme } from "./rules.server.ts";
import { silosTheme } from "./silos.server.ts";
import { badgesTheme } from "./badges.server.ts";
import { challengesTheme } from "./challenges.server.ts";
import type { Theme } from "./theme.ts";

/** The pages of figures beside the overview. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  ideas: ideasTheme,
  people: peopleTheme,
  rules: rulesTheme,
  silos: silosTheme,
  challenges: challengesTheme,
  badges: badgesTheme,
};
