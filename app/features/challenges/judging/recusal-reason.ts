/** Stands as the reason of a recusal that followed from a declared conflict; pages say it in words. */
export const conflictDeclared = "conflict-declared";
