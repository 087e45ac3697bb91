/** The organisation: one per installation, named by its first administrator. As an event's subject it has this id. */
export const organisationId = "00000000-0000-7000-8000-000000000001";
