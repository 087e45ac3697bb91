/** The forms in which a credential is taken along: itself in two, and baked into two kinds of picture. */
export const fileForms = ["json", "jwt", "png", "svg"] as const;
export type FileForm = (typeof fileForms)[number];
