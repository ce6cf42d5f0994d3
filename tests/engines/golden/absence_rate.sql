-- postgres

WITH
"schedule_0" AS (
  SELECT
    CAST("absent_s" AS double precision) AS "absent_s__raw",
    CAST("scheduled_s" AS double precision) AS "scheduled_s__raw",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."schedule"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"schedule" AS (
  SELECT
    "absent_s__raw",
    "scheduled_s__raw",
    "started_at",
    CASE WHEN "absent_s__raw" BETWEEN 0 AND 86400 THEN "absent_s__raw" END AS "absent_s",
    NOT ("absent_s__raw" BETWEEN 0 AND 86400) AS "doubt_absent_s",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "schedule"."absent_s" AS value_0,
    ("schedule"."absent_s" IS NOT NULL) AS counts_0,
    "schedule"."scheduled_s" AS value_1,
    "schedule"."doubt_absent_s",
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE CASE WHEN "schedule"."started_at" >= 1772323200000 THEN "schedule"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) FILTER (WHERE counts_0) AS a1,
  COUNT(value_1) FILTER (WHERE counts_0) AS a2,
  SUM(value_1) AS a3,
  COUNT(*) FILTER (WHERE "doubt_absent_s") AS "doubt_absent_s",
  COUNT(*) FILTER (WHERE "doubt_scheduled_s") AS "doubt_scheduled_s"
FROM "picked" cells;

-- mysql

WITH
`schedule_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`absent_s`, 0)) = 5 THEN CAST(`absent_s` AS DOUBLE) WHEN CONVERT(`absent_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`absent_s` USING utf8mb4) AS DOUBLE) WHEN `absent_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `absent_s`) USING utf8mb4), 300, ' ')) END AS `absent_s__raw`,
    CASE WHEN COERCIBILITY(COALESCE(`scheduled_s`, 0)) = 5 THEN CAST(`scheduled_s` AS DOUBLE) WHEN CONVERT(`scheduled_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`scheduled_s` USING utf8mb4) AS DOUBLE) WHEN `scheduled_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `scheduled_s`) USING utf8mb4), 300, ' ')) END AS `scheduled_s__raw`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`schedule`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`schedule` AS (
  SELECT
    `absent_s__raw`,
    `scheduled_s__raw`,
    `started_at`,
    CASE WHEN `absent_s__raw` BETWEEN 0 AND 86400 THEN `absent_s__raw` END AS `absent_s`,
    NOT (`absent_s__raw` BETWEEN 0 AND 86400) AS `doubt_absent_s`,
    CASE WHEN `scheduled_s__raw` BETWEEN 0 AND 86400 THEN `scheduled_s__raw` END AS `scheduled_s`,
    NOT (`scheduled_s__raw` BETWEEN 0 AND 86400) AS `doubt_scheduled_s`
  FROM `schedule_0`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `schedule`.`absent_s` AS value_0,
    (`schedule`.`absent_s` IS NOT NULL) AS counts_0,
    `schedule`.`scheduled_s` AS value_1,
    `schedule`.`doubt_absent_s`,
    `schedule`.`doubt_scheduled_s`
  FROM `schedule`
  WHERE `schedule`.`started_at` >= 1772323200000 AND `schedule`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) + 0e0 AS a0,
  SUM(CASE WHEN counts_0 THEN value_1 END) + 0e0 AS a1,
  COUNT(CASE WHEN counts_0 THEN value_1 END) AS a2,
  SUM(value_1) + 0e0 AS a3,
  COUNT(CASE WHEN `doubt_absent_s` THEN 1 END) AS `doubt_absent_s`,
  COUNT(CASE WHEN `doubt_scheduled_s` THEN 1 END) AS `doubt_scheduled_s`
FROM `picked` cells;

-- sqlite

WITH
`schedule_0` AS (
  SELECT
    CASE WHEN typeof(`absent_s`) IN ('integer', 'real') OR CAST(`absent_s` AS REAL) = `absent_s` OR (`absent_s` GLOB '[0-9]*' AND NOT (`absent_s` GLOB '*[^0-9]*')) THEN CAST(`absent_s` AS REAL) WHEN `absent_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `absent_s`) END AS `absent_s__raw`,
    CASE WHEN typeof(`scheduled_s`) IN ('integer', 'real') OR CAST(`scheduled_s` AS REAL) = `scheduled_s` OR (`scheduled_s` GLOB '[0-9]*' AND NOT (`scheduled_s` GLOB '*[^0-9]*')) THEN CAST(`scheduled_s` AS REAL) WHEN `scheduled_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `scheduled_s`) END AS `scheduled_s__raw`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`schedule`
  LIMIT -1
),
`schedule_1` AS (
  SELECT
    `absent_s__raw`,
    `scheduled_s__raw`,
    `started_at`,
    CASE WHEN `absent_s__raw` BETWEEN 0 AND 86400 THEN `absent_s__raw` END AS `absent_s`,
    NOT (`absent_s__raw` BETWEEN 0 AND 86400) AS `doubt_absent_s`,
    CASE WHEN `scheduled_s__raw` BETWEEN 0 AND 86400 THEN `scheduled_s__raw` END AS `scheduled_s`,
    NOT (`scheduled_s__raw` BETWEEN 0 AND 86400) AS `doubt_scheduled_s`
  FROM `schedule_0`
),
`schedule` AS (
  SELECT
    `absent_s`,
    `scheduled_s`,
    `started_at`,
    `doubt_absent_s`,
    `doubt_scheduled_s`
  FROM `schedule_1`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `schedule`.`absent_s` AS value_0,
    (`schedule`.`absent_s` IS NOT NULL) AS counts_0,
    `schedule`.`scheduled_s` AS value_1,
    `schedule`.`doubt_absent_s`,
    `schedule`.`doubt_scheduled_s`
  FROM `schedule`
  WHERE `schedule`.`started_at` >= 1772323200000 AND `schedule`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) FILTER (WHERE counts_0) AS a1,
  COUNT(value_1) FILTER (WHERE counts_0) AS a2,
  SUM(value_1) AS a3,
  COUNT(*) FILTER (WHERE `doubt_absent_s`) AS `doubt_absent_s`,
  COUNT(*) FILTER (WHERE `doubt_scheduled_s`) AS `doubt_scheduled_s`
FROM `picked` cells;

-- duckdb

WITH
"schedule_0" AS (
  SELECT
    CAST("absent_s" AS DOUBLE) AS "absent_s__raw",
    CAST("scheduled_s" AS DOUBLE) AS "scheduled_s__raw",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."schedule"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"schedule" AS (
  SELECT
    "absent_s__raw",
    "scheduled_s__raw",
    "started_at",
    CASE WHEN "absent_s__raw" BETWEEN 0 AND 86400 THEN "absent_s__raw" END AS "absent_s",
    NOT ("absent_s__raw" BETWEEN 0 AND 86400) AS "doubt_absent_s",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "schedule"."absent_s" AS value_0,
    ("schedule"."absent_s" IS NOT NULL) AS counts_0,
    "schedule"."scheduled_s" AS value_1,
    "schedule"."doubt_absent_s",
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE "schedule"."started_at" >= 1772323200000 AND "schedule"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) FILTER (WHERE counts_0) AS a1,
  COUNT(value_1) FILTER (WHERE counts_0) AS a2,
  SUM(value_1) AS a3,
  COUNT(*) FILTER (WHERE "doubt_absent_s") AS "doubt_absent_s",
  COUNT(*) FILTER (WHERE "doubt_scheduled_s") AS "doubt_scheduled_s"
FROM "picked" cells;

-- clickhouse

WITH
"schedule_0" AS (
  SELECT
    toNullable(CASE WHEN "source"."absent_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."absent_s")) END) AS "absent_s__raw",
    toNullable(CASE WHEN "source"."scheduled_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."scheduled_s")) END) AS "scheduled_s__raw",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."schedule" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"schedule" AS (
  SELECT
    "absent_s__raw",
    "scheduled_s__raw",
    "started_at",
    CASE WHEN "absent_s__raw" BETWEEN 0 AND 86400 THEN "absent_s__raw" END AS "absent_s",
    NOT ("absent_s__raw" BETWEEN 0 AND 86400) AS "doubt_absent_s",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable("schedule"."absent_s") AS value_0,
    ("schedule"."absent_s" IS NOT NULL) AS counts_0,
    toNullable("schedule"."scheduled_s") AS value_1,
    "schedule"."doubt_absent_s",
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE "schedule"."started_at" >= 1772323200000 AND "schedule"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(CASE WHEN counts_0 THEN value_1 END) AS a1,
  COUNT(CASE WHEN counts_0 THEN value_1 END) AS a2,
  SUM(value_1) AS a3,
  COUNT(CASE WHEN "doubt_absent_s" THEN 1 END) AS "doubt_absent_s",
  COUNT(CASE WHEN "doubt_scheduled_s" THEN 1 END) AS "doubt_scheduled_s"
FROM "picked" cells;

-- mssql

WITH
"schedule_0" AS (
  SELECT
    CAST("absent_s" AS float) AS "absent_s__raw",
    CAST("scheduled_s" AS float) AS "scheduled_s__raw",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."schedule"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"schedule" AS (
  SELECT
    "absent_s__raw",
    "scheduled_s__raw",
    "started_at",
    CASE WHEN "absent_s__raw" BETWEEN 0 AND 86400 THEN "absent_s__raw" END AS "absent_s",
    CASE WHEN NOT ("absent_s__raw" BETWEEN 0 AND 86400) THEN CAST(1 AS bit) WHEN NOT (NOT ("absent_s__raw" BETWEEN 0 AND 86400)) THEN CAST(0 AS bit) END AS "doubt_absent_s",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    CASE WHEN NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) THEN CAST(1 AS bit) WHEN NOT (NOT ("scheduled_s__raw" BETWEEN 0 AND 86400)) THEN CAST(0 AS bit) END AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "schedule"."absent_s" AS value_0,
    CASE WHEN ("schedule"."absent_s" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("schedule"."absent_s" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_0,
    "schedule"."scheduled_s" AS value_1,
    "schedule"."doubt_absent_s",
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE "schedule"."started_at" >= 1772323200000 AND "schedule"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(CASE WHEN counts_0 = 1 THEN value_1 END) AS a1,
  COUNT(CASE WHEN counts_0 = 1 THEN value_1 END) AS a2,
  SUM(value_1) AS a3,
  COUNT(CASE WHEN "doubt_absent_s" = 1 THEN 1 END) AS "doubt_absent_s",
  COUNT(CASE WHEN "doubt_scheduled_s" = 1 THEN 1 END) AS "doubt_scheduled_s"
FROM "picked" cells;

-- trino

WITH
"schedule_0" AS (
  SELECT
    CAST("absent_s" AS DOUBLE) AS "absent_s__raw",
    CAST("scheduled_s" AS DOUBLE) AS "scheduled_s__raw",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."schedule"
),
"schedule_1" AS (
  SELECT
    "absent_s__raw",
    "scheduled_s__raw",
    "started_at",
    CASE WHEN "absent_s__raw" BETWEEN 0 AND 86400 THEN "absent_s__raw" END AS "absent_s",
    NOT ("absent_s__raw" BETWEEN 0 AND 86400) AS "doubt_absent_s",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"schedule" AS (
  SELECT
    "absent_s",
    "scheduled_s",
    "started_at",
    "doubt_absent_s",
    "doubt_scheduled_s"
  FROM "schedule_1"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "schedule"."absent_s" AS value_0,
    ("schedule"."absent_s" IS NOT NULL) AS counts_0,
    "schedule"."scheduled_s" AS value_1,
    "schedule"."doubt_absent_s",
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE "schedule"."started_at" >= 1772323200000 AND "schedule"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(CASE WHEN counts_0 THEN value_1 END) AS a1,
  COUNT(CASE WHEN counts_0 THEN value_1 END) AS a2,
  SUM(value_1) AS a3,
  COUNT(CASE WHEN "doubt_absent_s" THEN 1 END) AS "doubt_absent_s",
  COUNT(CASE WHEN "doubt_scheduled_s" THEN 1 END) AS "doubt_scheduled_s"
FROM "picked" cells;
