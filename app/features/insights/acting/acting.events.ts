declare module "#app/core/event.ts" {
  interface Events {
    /** A leader asked a unit for action about a figure. */
    "action.asked": { ownerId: string };
    /** Something was said or done about it by whom it was asked. */
    "action.replied": { stepId: string };
    "action.reported": { stepId: string };
    /** A leader took it as done, asked for it again, or for nothing more. */
    "action.accepted": { stepId: string };
    "action.reopened": { stepId: string };
    "action.withdrawn": { stepId: string };
    "action.handed-over": { stepId: string; ownerId: string; beforeId: string };
    /** Its day is near, or over. */
    "action.due": { telling: "near" | "past" };
    "target.set": { figure: string };
    "target.ended": { figure: string };
    "annotation.kept": Record<string, never>;
    "annotation.removed": Record<string, never>;
    "alert.set": { figure: string };
    "alert.removed": Record<string, never>;
    /** A figure fell below what its alert says, or rose above it; which number it has is told nowhere but on its page. */
    "alert.crossed": { to: string };
  }
}

export {};
