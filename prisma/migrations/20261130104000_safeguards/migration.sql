-- Whether nothing about recognition shows itself on open pages, and whether units are compared; from when on somebody is alarmed.
ALTER TABLE "recognition_settings"
  ADD COLUMN "is_quiet" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "compares_units" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "alarm_fewest" SMALLINT NOT NULL DEFAULT 20,
  ADD COLUMN "alarm_top_percent" SMALLINT NOT NULL DEFAULT 50,
  ADD COLUMN "alarm_unit_percent" SMALLINT NOT NULL DEFAULT 40,
  ADD COLUMN "alarm_pairs" SMALLINT NOT NULL DEFAULT 3;

ALTER TABLE "recognition_settings"
  ADD CONSTRAINT "recognition_settings_alarm_check" CHECK ("alarm_fewest" >= 1 AND "alarm_pairs" >= 0
    AND "alarm_top_percent" BETWEEN 10 AND 100 AND "alarm_unit_percent" BETWEEN 10 AND 100);

ALTER TABLE "recognition_choice" ADD COLUMN "is_quiet" BOOLEAN NOT NULL DEFAULT false;
