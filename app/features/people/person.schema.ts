import { z } from "zod";
import { roles } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { line } from "#app/platform/text.ts";
import { emailField, passwordField } from "./sign-in.schema.ts";

const managed = "manages.";

/** A person's name. */
export const nameField = line({ max: 120, missing: "people.nameMissing", long: "people.nameLong" });

const ticked = z
  .string()
  .optional()
  .transform((value) => value === "on");

/** What an administrator's form says about a person; managed units come as boxes named `manages.<unit>`. */
export const personSchema = z.preprocess(
  gatherManaged,
  z.object({
    name: nameField,
    email: emailField,
    jobTitle: line({ max: 120, long: "people.jobTitleLong" }).default(""),
    unitId: z.string({ error: "people.unitMissing" }).refine(isId, { error: "people.unitMissing" }),
    role: z.enum(roles, { error: "people.roleMissing" }),
    isAdmin: ticked,
    isModerator: ticked,
    manages: z
      .array(z.string().refine(isId, { error: "people.managedUnitUnknown" }))
      .max(1000, { error: "people.managedUnitUnknown" }),
  }),
);

/** Where the refusals of a person's form belong. */
export const personFieldOf = {
  "people.emailTaken": "email",
  "people.unitMissing": "unitId",
  "people.managerWithoutUnits": "role",
  "people.staffWithUnits": "role",
  "people.lastAdministrator": "isAdmin",
} as const;

/** What the first administrator enters. */
export const foundingSchema = z.object({
  organisationName: line({
    max: 120,
    missing: "people.organisationNameMissing",
    long: "people.organisationNameLong",
  }),
  name: nameField,
  email: emailField,
  password: passwordField,
});

/** What an invited person enters. */
export const acceptanceSchema = z.object({ password: passwordField });

/** A new password in place of the present one. */
export const passwordChangeSchema = z.object({
  currentPassword: passwordField,
  password: passwordField,
});

/** Where the refusals of a new password belong. */
export const passwordFieldOf = {
  "people.passwordCurrentWrong": "currentPassword",
  "people.passwordShort": "password",
  "people.passwordLong": "password",
  "people.passwordGuessable": "password",
} as const;

function gatherManaged(fields: unknown): unknown {
  if (typeof fields !== "object" || fields === null) return fields;
  const boxes = Object.keys(fields).filter((name) => name.startsWith(managed));
  return { ...fields, manages: boxes.map((name) => name.slice(managed.length)) };
}
