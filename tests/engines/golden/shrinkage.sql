-- postgres

WITH
"schedule_0" AS (
  SELECT
    CAST("scheduled_s" AS double precision) AS "scheduled_s__raw",
    CAST("on_contacts" AS boolean) AS "on_contacts",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."schedule"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"schedule" AS (
  SELECT
    "scheduled_s__raw",
    "on_contacts",
    "started_at",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (NOT "schedule"."on_contacts") AS counts_0,
    "schedule"."scheduled_s" AS value_0,
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE CASE WHEN "schedule"."started_at" >= 1772323200000 THEN "schedule"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) AS a1,
  COUNT(value_0) AS a2,
  COUNT(*) FILTER (WHERE "doubt_scheduled_s") AS "doubt_scheduled_s"
FROM "picked" cells;

-- mysql

WITH
`schedule_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`scheduled_s`, 0)) = 5 THEN CAST(`scheduled_s` AS DOUBLE) WHEN CONVERT(`scheduled_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`scheduled_s` USING utf8mb4) AS DOUBLE) WHEN `scheduled_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `scheduled_s`) USING utf8mb4), 300, ' ')) END AS `scheduled_s__raw`,
    CASE WHEN COERCIBILITY(COALESCE(`on_contacts`, 0)) = 5 AND `on_contacts` IN (0, 1) THEN `on_contacts` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`on_contacts` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`on_contacts` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `on_contacts` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`on_contacts` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `on_contacts`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`schedule`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`schedule` AS (
  SELECT
    `scheduled_s__raw`,
    `on_contacts`,
    `started_at`,
    CASE WHEN `scheduled_s__raw` BETWEEN 0 AND 86400 THEN `scheduled_s__raw` END AS `scheduled_s`,
    NOT (`scheduled_s__raw` BETWEEN 0 AND 86400) AS `doubt_scheduled_s`
  FROM `schedule_0`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (NOT `schedule`.`on_contacts`) AS counts_0,
    `schedule`.`scheduled_s` AS value_0,
    `schedule`.`doubt_scheduled_s`
  FROM `schedule`
  WHERE `schedule`.`started_at` >= 1772323200000 AND `schedule`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) + 0e0 AS a0,
  SUM(value_0) + 0e0 AS a1,
  COUNT(value_0) AS a2,
  COUNT(CASE WHEN `doubt_scheduled_s` THEN 1 END) AS `doubt_scheduled_s`
FROM `picked` cells;

-- sqlite

WITH
`schedule_0` AS (
  SELECT
    CASE WHEN typeof(`scheduled_s`) IN ('integer', 'real') OR CAST(`scheduled_s` AS REAL) = `scheduled_s` OR (`scheduled_s` GLOB '[0-9]*' AND NOT (`scheduled_s` GLOB '*[^0-9]*')) THEN CAST(`scheduled_s` AS REAL) WHEN `scheduled_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `scheduled_s`) END AS `scheduled_s__raw`,
    CASE WHEN typeof(`on_contacts`) = 'integer' AND `on_contacts` IN (0, 1) THEN `on_contacts` ELSE CASE WHEN LOWER(TRIM((`on_contacts` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`on_contacts` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `on_contacts` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`on_contacts` || '')) END END AS `on_contacts`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`schedule`
  LIMIT -1
),
`schedule_1` AS (
  SELECT
    `scheduled_s__raw`,
    `on_contacts`,
    `started_at`,
    CASE WHEN `scheduled_s__raw` BETWEEN 0 AND 86400 THEN `scheduled_s__raw` END AS `scheduled_s`,
    NOT (`scheduled_s__raw` BETWEEN 0 AND 86400) AS `doubt_scheduled_s`
  FROM `schedule_0`
),
`schedule` AS (
  SELECT
    `scheduled_s`,
    `on_contacts`,
    `started_at`,
    `doubt_scheduled_s`
  FROM `schedule_1`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (NOT `schedule`.`on_contacts`) AS counts_0,
    `schedule`.`scheduled_s` AS value_0,
    `schedule`.`doubt_scheduled_s`
  FROM `schedule`
  WHERE `schedule`.`started_at` >= 1772323200000 AND `schedule`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) AS a1,
  COUNT(value_0) AS a2,
  COUNT(*) FILTER (WHERE `doubt_scheduled_s`) AS `doubt_scheduled_s`
FROM `picked` cells;

-- duckdb

WITH
"schedule_0" AS (
  SELECT
    CAST("scheduled_s" AS DOUBLE) AS "scheduled_s__raw",
    CAST("on_contacts" AS BOOLEAN) AS "on_contacts",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."schedule"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"schedule" AS (
  SELECT
    "scheduled_s__raw",
    "on_contacts",
    "started_at",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (NOT "schedule"."on_contacts") AS counts_0,
    "schedule"."scheduled_s" AS value_0,
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE "schedule"."started_at" >= 1772323200000 AND "schedule"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) AS a1,
  COUNT(value_0) AS a2,
  COUNT(*) FILTER (WHERE "doubt_scheduled_s") AS "doubt_scheduled_s"
FROM "picked" cells;

-- clickhouse

WITH
"schedule_0" AS (
  SELECT
    toNullable(CASE WHEN "source"."scheduled_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."scheduled_s")) END) AS "scheduled_s__raw",
    CAST("source"."on_contacts" AS Nullable(Bool)) AS "on_contacts",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."schedule" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"schedule" AS (
  SELECT
    "scheduled_s__raw",
    "on_contacts",
    "started_at",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (NOT "schedule"."on_contacts") AS counts_0,
    toNullable("schedule"."scheduled_s") AS value_0,
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE "schedule"."started_at" >= 1772323200000 AND "schedule"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(value_0) AS a1,
  COUNT(value_0) AS a2,
  COUNT(CASE WHEN "doubt_scheduled_s" THEN 1 END) AS "doubt_scheduled_s"
FROM "picked" cells;

-- mssql

WITH
"schedule_0" AS (
  SELECT
    CAST("scheduled_s" AS float) AS "scheduled_s__raw",
    CASE WHEN LOWER(TRIM(CAST("on_contacts" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("on_contacts" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "on_contacts" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("on_contacts" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "on_contacts",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."schedule"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"schedule" AS (
  SELECT
    "scheduled_s__raw",
    "on_contacts",
    "started_at",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    CASE WHEN NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) THEN CAST(1 AS bit) WHEN NOT (NOT ("scheduled_s__raw" BETWEEN 0 AND 86400)) THEN CAST(0 AS bit) END AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN (NOT "schedule"."on_contacts" = 1) THEN CAST(1 AS bit) WHEN NOT ((NOT "schedule"."on_contacts" = 1)) THEN CAST(0 AS bit) END AS counts_0,
    "schedule"."scheduled_s" AS value_0,
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE "schedule"."started_at" >= 1772323200000 AND "schedule"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 = 1 THEN value_0 END) AS a0,
  SUM(value_0) AS a1,
  COUNT(value_0) AS a2,
  COUNT(CASE WHEN "doubt_scheduled_s" = 1 THEN 1 END) AS "doubt_scheduled_s"
FROM "picked" cells;

-- trino

WITH
"schedule_0" AS (
  SELECT
    CAST("scheduled_s" AS DOUBLE) AS "scheduled_s__raw",
    CAST("on_contacts" AS BOOLEAN) AS "on_contacts",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."schedule"
),
"schedule_1" AS (
  SELECT
    "scheduled_s__raw",
    "on_contacts",
    "started_at",
    CASE WHEN "scheduled_s__raw" BETWEEN 0 AND 86400 THEN "scheduled_s__raw" END AS "scheduled_s",
    NOT ("scheduled_s__raw" BETWEEN 0 AND 86400) AS "doubt_scheduled_s"
  FROM "schedule_0"
),
"schedule" AS (
  SELECT
    "scheduled_s",
    "on_contacts",
    "started_at",
    "doubt_scheduled_s"
  FROM "schedule_1"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (NOT "schedule"."on_contacts") AS counts_0,
    "schedule"."scheduled_s" AS value_0,
    "schedule"."doubt_scheduled_s"
  FROM "schedule"
  WHERE "schedule"."started_at" >= 1772323200000 AND "schedule"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(value_0) AS a1,
  COUNT(value_0) AS a2,
  COUNT(CASE WHEN "doubt_scheduled_s" THEN 1 END) AS "doubt_scheduled_s"
FROM "picked" cells;
