import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { chosenIn } from "./choice-name.ts";

/** A ballot as its form sends it: a box for each submission that is chosen. */
export const ballotSchema = z
  .record(z.string(), z.string(), { error: "ui.brokenRequest" })
  .transform((fields) => ({ choices: chosenIn(fields).filter(isId) }));
