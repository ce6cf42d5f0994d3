-- postgres

WITH
"system_0" AS (
  SELECT
    CAST("latency_s" AS double precision) AS "latency_s__raw",
    CAST("length_s" AS double precision) AS "length_s__raw",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."system"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"system" AS (
  SELECT
    "latency_s__raw",
    "length_s__raw",
    "started_at",
    CASE WHEN "latency_s__raw" BETWEEN 0 AND 86400 THEN "latency_s__raw" END AS "latency_s",
    NOT ("latency_s__raw" BETWEEN 0 AND 86400) AS "doubt_latency_s",
    CASE WHEN "length_s__raw" BETWEEN 0 AND 86400 THEN "length_s__raw" END AS "length_s",
    NOT ("length_s__raw" BETWEEN 0 AND 86400) AS "doubt_length_s"
  FROM "system_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("system"."latency_s" * "system"."length_s") AS value_0,
    ("system"."latency_s" IS NOT NULL) AS counts_0,
    "system"."length_s" AS value_1,
    "system"."doubt_latency_s",
    "system"."doubt_length_s"
  FROM "system"
  WHERE CASE WHEN "system"."started_at" >= 1772323200000 THEN "system"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) FILTER (WHERE counts_0) AS a1,
  COUNT(value_1) FILTER (WHERE counts_0) AS a2,
  COUNT(*) FILTER (WHERE "doubt_latency_s") AS "doubt_latency_s",
  COUNT(*) FILTER (WHERE "doubt_length_s") AS "doubt_length_s"
FROM "picked" cells;

-- mysql

WITH
`system_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`latency_s`, 0)) = 5 THEN CAST(`latency_s` AS DOUBLE) WHEN CONVERT(`latency_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`latency_s` USING utf8mb4) AS DOUBLE) WHEN `latency_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `latency_s`) USING utf8mb4), 300, ' ')) END AS `latency_s__raw`,
    CASE WHEN COERCIBILITY(COALESCE(`length_s`, 0)) = 5 THEN CAST(`length_s` AS DOUBLE) WHEN CONVERT(`length_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`length_s` USING utf8mb4) AS DOUBLE) WHEN `length_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `length_s`) USING utf8mb4), 300, ' ')) END AS `length_s__raw`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`system`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`system` AS (
  SELECT
    `latency_s__raw`,
    `length_s__raw`,
    `started_at`,
    CASE WHEN `latency_s__raw` BETWEEN 0 AND 86400 THEN `latency_s__raw` END AS `latency_s`,
    NOT (`latency_s__raw` BETWEEN 0 AND 86400) AS `doubt_latency_s`,
    CASE WHEN `length_s__raw` BETWEEN 0 AND 86400 THEN `length_s__raw` END AS `length_s`,
    NOT (`length_s__raw` BETWEEN 0 AND 86400) AS `doubt_length_s`
  FROM `system_0`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`system`.`latency_s` * `system`.`length_s`) AS value_0,
    (`system`.`latency_s` IS NOT NULL) AS counts_0,
    `system`.`length_s` AS value_1,
    `system`.`doubt_latency_s`,
    `system`.`doubt_length_s`
  FROM `system`
  WHERE `system`.`started_at` >= 1772323200000 AND `system`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) + 0e0 AS a0,
  SUM(CASE WHEN counts_0 THEN value_1 END) + 0e0 AS a1,
  COUNT(CASE WHEN counts_0 THEN value_1 END) AS a2,
  COUNT(CASE WHEN `doubt_latency_s` THEN 1 END) AS `doubt_latency_s`,
  COUNT(CASE WHEN `doubt_length_s` THEN 1 END) AS `doubt_length_s`
FROM `picked` cells;

-- sqlite

WITH
`system_0` AS (
  SELECT
    CASE WHEN typeof(`latency_s`) IN ('integer', 'real') OR CAST(`latency_s` AS REAL) = `latency_s` OR (`latency_s` GLOB '[0-9]*' AND NOT (`latency_s` GLOB '*[^0-9]*')) THEN CAST(`latency_s` AS REAL) WHEN `latency_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `latency_s`) END AS `latency_s__raw`,
    CASE WHEN typeof(`length_s`) IN ('integer', 'real') OR CAST(`length_s` AS REAL) = `length_s` OR (`length_s` GLOB '[0-9]*' AND NOT (`length_s` GLOB '*[^0-9]*')) THEN CAST(`length_s` AS REAL) WHEN `length_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `length_s`) END AS `length_s__raw`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`system`
  LIMIT -1
),
`system_1` AS (
  SELECT
    `latency_s__raw`,
    `length_s__raw`,
    `started_at`,
    CASE WHEN `latency_s__raw` BETWEEN 0 AND 86400 THEN `latency_s__raw` END AS `latency_s`,
    NOT (`latency_s__raw` BETWEEN 0 AND 86400) AS `doubt_latency_s`,
    CASE WHEN `length_s__raw` BETWEEN 0 AND 86400 THEN `length_s__raw` END AS `length_s`,
    NOT (`length_s__raw` BETWEEN 0 AND 86400) AS `doubt_length_s`
  FROM `system_0`
),
`system` AS (
  SELECT
    `latency_s`,
    `length_s`,
    `started_at`,
    `doubt_latency_s`,
    `doubt_length_s`
  FROM `system_1`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`system`.`latency_s` * `system`.`length_s`) AS value_0,
    (`system`.`latency_s` IS NOT NULL) AS counts_0,
    `system`.`length_s` AS value_1,
    `system`.`doubt_latency_s`,
    `system`.`doubt_length_s`
  FROM `system`
  WHERE `system`.`started_at` >= 1772323200000 AND `system`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) FILTER (WHERE counts_0) AS a1,
  COUNT(value_1) FILTER (WHERE counts_0) AS a2,
  COUNT(*) FILTER (WHERE `doubt_latency_s`) AS `doubt_latency_s`,
  COUNT(*) FILTER (WHERE `doubt_length_s`) AS `doubt_length_s`
FROM `picked` cells;

-- duckdb

WITH
"system_0" AS (
  SELECT
    CAST("latency_s" AS DOUBLE) AS "latency_s__raw",
    CAST("length_s" AS DOUBLE) AS "length_s__raw",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."system"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"system" AS (
  SELECT
    "latency_s__raw",
    "length_s__raw",
    "started_at",
    CASE WHEN "latency_s__raw" BETWEEN 0 AND 86400 THEN "latency_s__raw" END AS "latency_s",
    NOT ("latency_s__raw" BETWEEN 0 AND 86400) AS "doubt_latency_s",
    CASE WHEN "length_s__raw" BETWEEN 0 AND 86400 THEN "length_s__raw" END AS "length_s",
    NOT ("length_s__raw" BETWEEN 0 AND 86400) AS "doubt_length_s"
  FROM "system_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("system"."latency_s" * "system"."length_s") AS value_0,
    ("system"."latency_s" IS NOT NULL) AS counts_0,
    "system"."length_s" AS value_1,
    "system"."doubt_latency_s",
    "system"."doubt_length_s"
  FROM "system"
  WHERE "system"."started_at" >= 1772323200000 AND "system"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) FILTER (WHERE counts_0) AS a1,
  COUNT(value_1) FILTER (WHERE counts_0) AS a2,
  COUNT(*) FILTER (WHERE "doubt_latency_s") AS "doubt_latency_s",
  COUNT(*) FILTER (WHERE "doubt_length_s") AS "doubt_length_s"
FROM "picked" cells;

-- clickhouse

WITH
"system_0" AS (
  SELECT
    toNullable(CASE WHEN "source"."latency_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."latency_s")) END) AS "latency_s__raw",
    toNullable(CASE WHEN "source"."length_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."length_s")) END) AS "length_s__raw",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."system" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"system" AS (
  SELECT
    "latency_s__raw",
    "length_s__raw",
    "started_at",
    CASE WHEN "latency_s__raw" BETWEEN 0 AND 86400 THEN "latency_s__raw" END AS "latency_s",
    NOT ("latency_s__raw" BETWEEN 0 AND 86400) AS "doubt_latency_s",
    CASE WHEN "length_s__raw" BETWEEN 0 AND 86400 THEN "length_s__raw" END AS "length_s",
    NOT ("length_s__raw" BETWEEN 0 AND 86400) AS "doubt_length_s"
  FROM "system_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable(("system"."latency_s" * "system"."length_s")) AS value_0,
    ("system"."latency_s" IS NOT NULL) AS counts_0,
    toNullable("system"."length_s") AS value_1,
    "system"."doubt_latency_s",
    "system"."doubt_length_s"
  FROM "system"
  WHERE "system"."started_at" >= 1772323200000 AND "system"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(CASE WHEN counts_0 THEN value_1 END) AS a1,
  COUNT(CASE WHEN counts_0 THEN value_1 END) AS a2,
  COUNT(CASE WHEN "doubt_latency_s" THEN 1 END) AS "doubt_latency_s",
  COUNT(CASE WHEN "doubt_length_s" THEN 1 END) AS "doubt_length_s"
FROM "picked" cells;

-- mssql

WITH
"system_0" AS (
  SELECT
    CAST("latency_s" AS float) AS "latency_s__raw",
    CAST("length_s" AS float) AS "length_s__raw",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."system"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"system" AS (
  SELECT
    "latency_s__raw",
    "length_s__raw",
    "started_at",
    CASE WHEN "latency_s__raw" BETWEEN 0 AND 86400 THEN "latency_s__raw" END AS "latency_s",
    CASE WHEN NOT ("latency_s__raw" BETWEEN 0 AND 86400) THEN CAST(1 AS bit) WHEN NOT (NOT ("latency_s__raw" BETWEEN 0 AND 86400)) THEN CAST(0 AS bit) END AS "doubt_latency_s",
    CASE WHEN "length_s__raw" BETWEEN 0 AND 86400 THEN "length_s__raw" END AS "length_s",
    CASE WHEN NOT ("length_s__raw" BETWEEN 0 AND 86400) THEN CAST(1 AS bit) WHEN NOT (NOT ("length_s__raw" BETWEEN 0 AND 86400)) THEN CAST(0 AS bit) END AS "doubt_length_s"
  FROM "system_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("system"."latency_s" * "system"."length_s") AS value_0,
    CASE WHEN ("system"."latency_s" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("system"."latency_s" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_0,
    "system"."length_s" AS value_1,
    "system"."doubt_latency_s",
    "system"."doubt_length_s"
  FROM "system"
  WHERE "system"."started_at" >= 1772323200000 AND "system"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(CASE WHEN counts_0 = 1 THEN value_1 END) AS a1,
  COUNT(CASE WHEN counts_0 = 1 THEN value_1 END) AS a2,
  COUNT(CASE WHEN "doubt_latency_s" = 1 THEN 1 END) AS "doubt_latency_s",
  COUNT(CASE WHEN "doubt_length_s" = 1 THEN 1 END) AS "doubt_length_s"
FROM "picked" cells;

-- trino

WITH
"system_0" AS (
  SELECT
    CAST("latency_s" AS DOUBLE) AS "latency_s__raw",
    CAST("length_s" AS DOUBLE) AS "length_s__raw",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."system"
),
"system_1" AS (
  SELECT
    "latency_s__raw",
    "length_s__raw",
    "started_at",
    CASE WHEN "latency_s__raw" BETWEEN 0 AND 86400 THEN "latency_s__raw" END AS "latency_s",
    NOT ("latency_s__raw" BETWEEN 0 AND 86400) AS "doubt_latency_s",
    CASE WHEN "length_s__raw" BETWEEN 0 AND 86400 THEN "length_s__raw" END AS "length_s",
    NOT ("length_s__raw" BETWEEN 0 AND 86400) AS "doubt_length_s"
  FROM "system_0"
),
"system" AS (
  SELECT
    "latency_s",
    "length_s",
    "started_at",
    "doubt_latency_s",
    "doubt_length_s"
  FROM "system_1"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("system"."latency_s" * "system"."length_s") AS value_0,
    ("system"."latency_s" IS NOT NULL) AS counts_0,
    "system"."length_s" AS value_1,
    "system"."doubt_latency_s",
    "system"."doubt_length_s"
  FROM "system"
  WHERE "system"."started_at" >= 1772323200000 AND "system"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(CASE WHEN counts_0 THEN value_1 END) AS a1,
  COUNT(CASE WHEN counts_0 THEN value_1 END) AS a2,
  COUNT(CASE WHEN "doubt_latency_s" THEN 1 END) AS "doubt_latency_s",
  COUNT(CASE WHEN "doubt_length_s" THEN 1 END) AS "doubt_length_s"
FROM "picked" cells;
