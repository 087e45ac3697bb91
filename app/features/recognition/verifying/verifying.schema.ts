import { z } from "zod";
import { longestCredential } from "../credential/json.ts";

export const verifyingLimits = { file: 2_097_152, link: 2_000, email: 320 };

/** What is to be verified, as the form sends it beside its file. It is read as it is: any change would break a signature. */
export const givenSchema = z.object({
  pasted: z.string().max(longestCredential, { error: "verifying.tooLong" }).default(""),
  link: z.string().max(verifyingLimits.link, { error: "verifying.notAsked" }).default(""),
  email: z.string().max(verifyingLimits.email, { error: "verifying.emailLong" }).default(""),
});

/** Where refusals of what was handed over belong. */
export function givenFieldOf(hasFile: boolean) {
  const place = hasFile ? "file" : "pasted";
  return {
    "verifying.otherFile": place,
    "verifying.damaged": place,
    "verifying.stripped": place,
    "verifying.several": place,
    "verifying.tooLong": place,
    "verifying.fileLarge": "file",
    "verifying.nothingGiven": "pasted",
    "verifying.notAsked": "link",
    "verifying.noAnswer": "link",
    "verifying.notOurs": "link",
  } as const;
}
