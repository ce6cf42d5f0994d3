-- postgres

WITH
"schedule_0" AS (
  SELECT
    CAST("scheduled_s" AS double precision) AS "scheduled_s__raw",
    NULLIF(CAST("activity" AS text), '') AS "activity",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."schedule"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"schedule" AS (
  SELECT
    "scheduled_s__raw",
    "activity",
    "started_at",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("schedule"."activity" IN ('training', 'coaching')) AS counts_0,
    "schedule"."scheduled_s" AS value_0,
    ("schedule"."activity" IS NOT NULL) AS counts_1,
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE CASE WHEN "schedule"."started_at" >= 1772323200000 THEN "schedule"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(value_0) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE "doubt_scheduled_s") AS "doubt_scheduled_s"
FROM "picked" cells;

-- mysql

WITH
`schedule_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`scheduled_s`, 0)) = 5 THEN CAST(`scheduled_s` AS DOUBLE) WHEN CONVERT(`scheduled_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`scheduled_s` USING utf8mb4) AS DOUBLE) WHEN `scheduled_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `scheduled_s`) USING utf8mb4), 300, ' ')) END AS `scheduled_s__raw`,
    NULLIF(CAST(CONVERT(`activity` USING utf8mb4) AS BINARY), _binary'') AS `activity`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`schedule`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`schedule` AS (
  SELECT
    `scheduled_s__raw`,
    `activity`,
    `started_at`,
    CASE WHEN `scheduled_s__raw` BETWEEN 0 AND 86400 THEN `scheduled_s__raw` END AS `scheduled_s`,
    NOT (`scheduled_s__raw` BETWEEN 0 AND 86400) AS `doubt_scheduled_s`
  FROM `schedule_0`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`schedule`.`activity` IN (_binary'training', _binary'coaching')) AS counts_0,
    `schedule`.`scheduled_s` AS value_0,
    (`schedule`.`activity` IS NOT NULL) AS counts_1,
    `schedule`.`doubt_scheduled_s`
  FROM `schedule`
  WHERE `schedule`.`started_at` >= 1772323200000 AND `schedule`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) + 0e0 AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) + 0e0 AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN `doubt_scheduled_s` THEN 1 END) AS `doubt_scheduled_s`
FROM `picked` cells;

-- sqlite

WITH
`schedule_0` AS (
  SELECT
    CASE WHEN typeof(`scheduled_s`) IN ('integer', 'real') OR CAST(`scheduled_s` AS REAL) = `scheduled_s` OR (`scheduled_s` GLOB '[0-9]*' AND NOT (`scheduled_s` GLOB '*[^0-9]*')) THEN CAST(`scheduled_s` AS REAL) WHEN `scheduled_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `scheduled_s`) END AS `scheduled_s__raw`,
    NULLIF((IIF(typeof(`activity`) = 'real' AND `activity` = CAST(`activity` AS INTEGER), CAST(`activity` AS INTEGER), `activity`) || ''), '') AS `activity`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`schedule`
  LIMIT -1
),
`schedule_1` AS (
  SELECT
    `scheduled_s__raw`,
    `activity`,
    `started_at`,
    CASE WHEN `scheduled_s__raw` BETWEEN 0 AND 86400 THEN `scheduled_s__raw` END AS `scheduled_s`,
    NOT (`scheduled_s__raw` BETWEEN 0 AND 86400) AS `doubt_scheduled_s`
  FROM `schedule_0`
),
`schedule` AS (
  SELECT
    `scheduled_s`,
    `activity`,
    `started_at`,
    `doubt_scheduled_s`
  FROM `schedule_1`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`schedule`.`activity` IN ('training', 'coaching')) AS counts_0,
    `schedule`.`scheduled_s` AS value_0,
    (`schedule`.`activity` IS NOT NULL) AS counts_1,
    `schedule`.`doubt_scheduled_s`
  FROM `schedule`
  WHERE `schedule`.`started_at` >= 1772323200000 AND `schedule`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(value_0) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE `doubt_scheduled_s`) AS `doubt_scheduled_s`
FROM `picked` cells;

-- duckdb

WITH
"schedule_0" AS (
  SELECT
    CAST("scheduled_s" AS DOUBLE) AS "scheduled_s__raw",
    NULLIF(CASE WHEN typeof("activity") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("activity" AS VARCHAR), '\.0\z', '') ELSE CAST("activity" AS VARCHAR) END, '') AS "activity",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."schedule"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"schedule" AS (
  SELECT
    "scheduled_s__raw",
    "activity",
    "started_at",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("schedule"."activity" IN ('training', 'coaching')) AS counts_0,
    "schedule"."scheduled_s" AS value_0,
    ("schedule"."activity" IS NOT NULL) AS counts_1,
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE "schedule"."started_at" >= 1772323200000 AND "schedule"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(value_0) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE "doubt_scheduled_s") AS "doubt_scheduled_s"
FROM "picked" cells;

-- clickhouse

WITH
"schedule_0" AS (
  SELECT
    toNullable(CASE WHEN "source"."scheduled_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."scheduled_s")) END) AS "scheduled_s__raw",
    NULLIF(CAST("source"."activity" AS Nullable(String)), '') AS "activity",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."schedule" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"schedule" AS (
  SELECT
    "scheduled_s__raw",
    "activity",
    "started_at",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("schedule"."activity" IN ('training', 'coaching')) AS counts_0,
    toNullable("schedule"."scheduled_s") AS value_0,
    ("schedule"."activity" IS NOT NULL) AS counts_1,
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE "schedule"."started_at" >= 1772323200000 AND "schedule"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN "doubt_scheduled_s" THEN 1 END) AS "doubt_scheduled_s"
FROM "picked" cells;

-- mssql

WITH
"schedule_0" AS (
  SELECT
    CAST("scheduled_s" AS float) AS "scheduled_s__raw",
    NULLIF(CAST("activity" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "activity",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."schedule"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"schedule" AS (
  SELECT
    "scheduled_s__raw",
    "activity",
    "started_at",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    CASE WHEN NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) THEN CAST(1 AS bit) WHEN NOT (NOT ("scheduled_s__raw" BETWEEN 0 AND 86400)) THEN CAST(0 AS bit) END AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("schedule"."activity" IN (N'training', N'coaching')) THEN CAST(1 AS bit) WHEN NOT (("schedule"."activity" IN (N'training', N'coaching'))) THEN CAST(0 AS bit) END AS counts_0,
    "schedule"."scheduled_s" AS value_0,
    CASE WHEN ("schedule"."activity" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("schedule"."activity" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_1,
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE "schedule"."started_at" >= 1772323200000 AND "schedule"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 = 1 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 = 1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 = 1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN "doubt_scheduled_s" = 1 THEN 1 END) AS "doubt_scheduled_s"
FROM "picked" cells;

-- trino

WITH
"schedule_0" AS (
  SELECT
    CAST("scheduled_s" AS DOUBLE) AS "scheduled_s__raw",
    NULLIF(CAST("activity" AS VARCHAR), '') AS "activity",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."schedule"
),
"schedule_1" AS (
  SELECT
    "scheduled_s__raw",
    "activity",
    "started_at",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"schedule" AS (
  SELECT
    "scheduled_s",
    "activity",
    "started_at",
    "doubt_scheduled_s"
  FROM "schedule_1"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("schedule"."activity" IN ('training', 'coaching')) AS counts_0,
    "schedule"."scheduled_s" AS value_0,
    ("schedule"."activity" IS NOT NULL) AS counts_1,
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE "schedule"."started_at" >= 1772323200000 AND "schedule"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN "doubt_scheduled_s" THEN 1 END) AS "doubt_scheduled_s"
FROM "picked" cells;
