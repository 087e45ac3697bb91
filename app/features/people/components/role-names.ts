/** The word for each role. */
export const roleNames = {
  staff: "people.roleStaff",
  manager: "people.roleManager",
  leader: "people.roleLeader",
} as const;
