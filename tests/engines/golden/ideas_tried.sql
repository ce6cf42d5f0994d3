-- postgres

WITH
"idea" AS (
  SELECT
    ROUND(date_part('epoch', CAST("tried_at" AS timestamptz)) * 1000) AS "tried_at",
    ROUND(date_part('epoch', CAST("raised_at" AS timestamptz)) * 1000) AS "raised_at"
  FROM "cx"."idea"
  WHERE "raised_at" >= '2026-02-28 00:00:00.000+00' AND "raised_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("idea"."tried_at" <= ("idea"."raised_at" + 2592000 * 1000.0)) AS counts_0
  FROM "idea"
  WHERE CASE WHEN "idea"."raised_at" >= 1772323200000 THEN "idea"."raised_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) AS a1
FROM "picked" cells;

-- mysql

WITH
`idea` AS (
  SELECT
    CAST(ROUND(CASE WHEN `tried_at` IS NOT NULL THEN COALESCE(CASE WHEN `tried_at` >= '1970-01-02' AND `tried_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`tried_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`tried_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `tried_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `tried_at`,
    CAST(ROUND(CASE WHEN `raised_at` IS NOT NULL THEN COALESCE(CASE WHEN `raised_at` >= '1970-01-02' AND `raised_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`raised_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`raised_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `raised_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `raised_at`
  FROM `cx`.`idea`
  WHERE `raised_at` >= '2026-02-28 00:00:00.000' AND `raised_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`idea`.`tried_at` <= (`idea`.`raised_at` + 2592000 * 1000.0)) AS counts_0
  FROM `idea`
  WHERE `idea`.`raised_at` >= 1772323200000 AND `idea`.`raised_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(*) AS a1
FROM `picked` cells;

-- sqlite

WITH
`idea_0` AS (
  SELECT
    CASE WHEN typeof(`tried_at`) = 'text' AND julianday(`tried_at`) IS NOT NULL AND date(SUBSTRING(`tried_at`, 1, 10)) = SUBSTRING(`tried_at`, 1, 10) THEN ROUND((julianday(`tried_at`) - 2440587.5) * 86400000.0) WHEN `tried_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `tried_at`) END AS `tried_at`,
    CASE WHEN typeof(`raised_at`) = 'text' AND julianday(`raised_at`) IS NOT NULL AND date(SUBSTRING(`raised_at`, 1, 10)) = SUBSTRING(`raised_at`, 1, 10) THEN ROUND((julianday(`raised_at`) - 2440587.5) * 86400000.0) WHEN `raised_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `raised_at`) END AS `raised_at`
  FROM `cx`.`idea`
  LIMIT -1
),
`idea` AS (
  SELECT
    `tried_at`,
    `raised_at`
  FROM `idea_0`
  WHERE `raised_at` >= 1772323200000 AND `raised_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`idea`.`tried_at` <= (`idea`.`raised_at` + 2592000 * 1000.0)) AS counts_0
  FROM `idea`
  WHERE `idea`.`raised_at` >= 1772323200000 AND `idea`.`raised_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) AS a1
FROM `picked` cells;

-- duckdb

WITH
"idea" AS (
  SELECT
    CAST(epoch_ms(CAST("tried_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "tried_at",
    CAST(epoch_ms(CAST("raised_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "raised_at"
  FROM "cx"."idea"
  WHERE "raised_at" >= '2026-02-28 00:00:00.000+00' AND "raised_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("idea"."tried_at" <= ("idea"."raised_at" + 2592000 * 1000.0)) AS counts_0
  FROM "idea"
  WHERE "idea"."raised_at" >= 1772323200000 AND "idea"."raised_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) AS a1
FROM "picked" cells;

-- clickhouse

WITH
"idea" AS (
  SELECT
    toNullable(CASE WHEN "source"."tried_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."tried_at"), 3))) END) AS "tried_at",
    toNullable(CASE WHEN "source"."raised_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."raised_at"), 3))) END) AS "raised_at"
  FROM "cx"."idea" AS "source"
  WHERE "source"."raised_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."raised_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("idea"."tried_at" <= ("idea"."raised_at" + 2592000.0 * 1000.0)) AS counts_0
  FROM "idea"
  WHERE "idea"."raised_at" >= 1772323200000 AND "idea"."raised_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(*) AS a1
FROM "picked" cells;

-- mssql

WITH
"idea" AS (
  SELECT
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("tried_at" AS datetimeoffset(3))) AS float) AS "tried_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("raised_at" AS datetimeoffset(3))) AS float) AS "raised_at"
  FROM "cx"."idea"
  WHERE "raised_at" >= '2026-02-28T00:00:00.000' AND "raised_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("idea"."tried_at" <= ("idea"."raised_at" + 2592000 * 1000.0)) THEN CAST(1 AS bit) WHEN NOT (("idea"."tried_at" <= ("idea"."raised_at" + 2592000 * 1000.0))) THEN CAST(0 AS bit) END AS counts_0
  FROM "idea"
  WHERE "idea"."raised_at" >= 1772323200000 AND "idea"."raised_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(*) AS a1
FROM "picked" cells;

-- trino

WITH
"idea_0" AS (
  SELECT
    ROUND(to_unixtime(CAST("tried_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "tried_at",
    ROUND(to_unixtime(CAST("raised_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "raised_at"
  FROM "cx"."idea"
),
"idea" AS (
  SELECT
    "tried_at",
    "raised_at"
  FROM "idea_0"
  WHERE "raised_at" >= 1772323200000 AND "raised_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("idea"."tried_at" <= ("idea"."raised_at" + 2592000 * 1000.0)) AS counts_0
  FROM "idea"
  WHERE "idea"."raised_at" >= 1772323200000 AND "idea"."raised_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(*) AS a1
FROM "picked" cells;
