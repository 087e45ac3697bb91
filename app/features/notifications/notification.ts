/** What a notification is about; its words are made when it is read, in the reader's language. */
export type NotificationKind = "welcome";
