/** Templates from which a challenge may begin. */
export const templateNames = ["idea_call", "prototype_contest", "data_contest"] as const;
export type TemplateName = (typeof templateNames)[number];
