/** SQL: whether an award `a`, of a gift `g`, is held, and whether everybody may know. */

export const held = `a.state in ('accepted_quietly', 'accepted_openly', 'announced')`;

/**
 * What people gave is public once it is announced. What was earned by a rule nobody announces: it is public as soon as its
 * recipient lets it be.
 */
export const heldOpenly = `(a.state = 'announced' or (a.state = 'accepted_openly' and g.given_as = 'rule'))`;
