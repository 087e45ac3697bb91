-- People are counted when figures about them are settled, from what each did in a week or month; nothing reads these.
DROP TABLE "insight_people";
DROP TABLE "insight_mover";
