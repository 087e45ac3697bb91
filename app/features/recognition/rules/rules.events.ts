declare module "#app/core/event.ts" {
  interface Events {
    /** From now on a badge is given by a rule; what was done before is looked at in a job. */
    "badge-rule.added": { ruleId: string };
    "badge-rule.ended": { ruleId: string };
  }
}

export {};
