/** By what the list of people can be put in order; by name unless told otherwise. */
export const peopleOrders = ["name", "email", "unit"] as const;

export interface PeopleOrder {
  readonly key: (typeof peopleOrders)[number];
  readonly descending: boolean;
}
