-- postgres

WITH
"interval" AS (
  SELECT
    CAST("oldest_open_s" AS double precision) AS "oldest_open_s",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."interval"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "interval"."oldest_open_s" AS value_0
  FROM "interval"
  WHERE CASE WHEN "interval"."started_at" >= 1772323200000 THEN "interval"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  MAX(value_0) AS a0
FROM "picked" cells;

-- mysql

WITH
`interval` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`oldest_open_s`, 0)) = 5 THEN CAST(`oldest_open_s` AS DOUBLE) WHEN CONVERT(`oldest_open_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`oldest_open_s` USING utf8mb4) AS DOUBLE) WHEN `oldest_open_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `oldest_open_s`) USING utf8mb4), 300, ' ')) END AS `oldest_open_s`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`interval`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `interval`.`oldest_open_s` AS value_0
  FROM `interval`
  WHERE `interval`.`started_at` >= 1772323200000 AND `interval`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  MAX(value_0) AS a0
FROM `picked` cells;

-- sqlite

WITH
`interval_0` AS (
  SELECT
    CASE WHEN typeof(`oldest_open_s`) IN ('integer', 'real') OR CAST(`oldest_open_s` AS REAL) = `oldest_open_s` OR (`oldest_open_s` GLOB '[0-9]*' AND NOT (`oldest_open_s` GLOB '*[^0-9]*')) THEN CAST(`oldest_open_s` AS REAL) WHEN `oldest_open_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `oldest_open_s`) END AS `oldest_open_s`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`interval`
  LIMIT -1
),
`interval` AS (
  SELECT
    `oldest_open_s`,
    `started_at`
  FROM `interval_0`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `interval`.`oldest_open_s` AS value_0
  FROM `interval`
  WHERE `interval`.`started_at` >= 1772323200000 AND `interval`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  MAX(value_0) AS a0
FROM `picked` cells;

-- duckdb

WITH
"interval" AS (
  SELECT
    CAST("oldest_open_s" AS DOUBLE) AS "oldest_open_s",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."interval"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "interval"."oldest_open_s" AS value_0
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  MAX(value_0) AS a0
FROM "picked" cells;

-- clickhouse

WITH
"interval" AS (
  SELECT
    toNullable(CASE WHEN "source"."oldest_open_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."oldest_open_s")) END) AS "oldest_open_s",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."interval" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable("interval"."oldest_open_s") AS value_0
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  MAX(value_0) AS a0
FROM "picked" cells;

-- mssql

WITH
"interval" AS (
  SELECT
    CAST("oldest_open_s" AS float) AS "oldest_open_s",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."interval"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "interval"."oldest_open_s" AS value_0
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  MAX(value_0) AS a0
FROM "picked" cells;

-- trino

WITH
"interval_0" AS (
  SELECT
    CAST("oldest_open_s" AS DOUBLE) AS "oldest_open_s",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."interval"
),
"interval" AS (
  SELECT
    "oldest_open_s",
    "started_at"
  FROM "interval_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "interval"."oldest_open_s" AS value_0
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  MAX(value_0) AS a0
FROM "picked" cells;
