-- postgres

WITH
"feedback" AS (
  SELECT
    CAST("recommend" AS double precision) AS "recommend",
    ROUND(date_part('epoch', CAST("asked_at" AS timestamptz)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("feedback"."recommend" >= 9) AS counts_0,
    ("feedback"."recommend" <= 6) AS counts_1,
    ("feedback"."recommend" IS NOT NULL) AS counts_2
  FROM "feedback"
  WHERE CASE WHEN "feedback"."asked_at" >= 1772323200000 THEN "feedback"."asked_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) AS a3
FROM "picked" cells;

-- mysql

WITH
`feedback` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`recommend`, 0)) = 5 THEN CAST(`recommend` AS DOUBLE) WHEN CONVERT(`recommend` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`recommend` USING utf8mb4) AS DOUBLE) WHEN `recommend` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `recommend`) USING utf8mb4), 300, ' ')) END AS `recommend`,
    CAST(ROUND(CASE WHEN `asked_at` IS NOT NULL THEN COALESCE(CASE WHEN `asked_at` >= '1970-01-02' AND `asked_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`asked_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`asked_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `asked_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `asked_at`
  FROM `cx`.`feedback`
  WHERE `asked_at` >= '2026-02-28 00:00:00.000' AND `asked_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`feedback`.`recommend` >= 9) AS counts_0,
    (`feedback`.`recommend` <= 6) AS counts_1,
    (`feedback`.`recommend` IS NOT NULL) AS counts_2
  FROM `feedback`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(*) AS a3
FROM `picked` cells;

-- sqlite

WITH
`feedback_0` AS (
  SELECT
    CASE WHEN typeof(`recommend`) IN ('integer', 'real') OR CAST(`recommend` AS REAL) = `recommend` OR (`recommend` GLOB '[0-9]*' AND NOT (`recommend` GLOB '*[^0-9]*')) THEN CAST(`recommend` AS REAL) WHEN `recommend` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `recommend`) END AS `recommend`,
    CASE WHEN typeof(`asked_at`) = 'text' AND julianday(`asked_at`) IS NOT NULL AND date(SUBSTRING(`asked_at`, 1, 10)) = SUBSTRING(`asked_at`, 1, 10) THEN ROUND((julianday(`asked_at`) - 2440587.5) * 86400000.0) WHEN `asked_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `asked_at`) END AS `asked_at`
  FROM `cx`.`feedback`
  LIMIT -1
),
`feedback` AS (
  SELECT
    `recommend`,
    `asked_at`
  FROM `feedback_0`
  WHERE `asked_at` >= 1772323200000 AND `asked_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`feedback`.`recommend` >= 9) AS counts_0,
    (`feedback`.`recommend` <= 6) AS counts_1,
    (`feedback`.`recommend` IS NOT NULL) AS counts_2
  FROM `feedback`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) AS a3
FROM `picked` cells;

-- duckdb

WITH
"feedback" AS (
  SELECT
    CAST("recommend" AS DOUBLE) AS "recommend",
    CAST(epoch_ms(CAST("asked_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("feedback"."recommend" >= 9) AS counts_0,
    ("feedback"."recommend" <= 6) AS counts_1,
    ("feedback"."recommend" IS NOT NULL) AS counts_2
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) AS a3
FROM "picked" cells;

-- clickhouse

WITH
"feedback" AS (
  SELECT
    toNullable(CASE WHEN "source"."recommend" IS NOT NULL THEN toFloat64(assumeNotNull("source"."recommend")) END) AS "recommend",
    toNullable(CASE WHEN "source"."asked_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."asked_at"), 3))) END) AS "asked_at"
  FROM "cx"."feedback" AS "source"
  WHERE "source"."asked_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."asked_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("feedback"."recommend" >= 9.0) AS counts_0,
    ("feedback"."recommend" <= 6.0) AS counts_1,
    ("feedback"."recommend" IS NOT NULL) AS counts_2
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(*) AS a3
FROM "picked" cells;

-- mssql

WITH
"feedback" AS (
  SELECT
    CAST("recommend" AS float) AS "recommend",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("asked_at" AS datetimeoffset(3))) AS float) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28T00:00:00.000' AND "asked_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("feedback"."recommend" >= 9) THEN CAST(1 AS bit) WHEN NOT (("feedback"."recommend" >= 9)) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ("feedback"."recommend" <= 6) THEN CAST(1 AS bit) WHEN NOT (("feedback"."recommend" <= 6)) THEN CAST(0 AS bit) END AS counts_1,
    CASE WHEN ("feedback"."recommend" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("feedback"."recommend" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_2
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 = 1 THEN 1 END) AS a2,
  COUNT(*) AS a3
FROM "picked" cells;

-- trino

WITH
"feedback_0" AS (
  SELECT
    CAST("recommend" AS DOUBLE) AS "recommend",
    ROUND(to_unixtime(CAST("asked_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
),
"feedback" AS (
  SELECT
    "recommend",
    "asked_at"
  FROM "feedback_0"
  WHERE "asked_at" >= 1772323200000 AND "asked_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("feedback"."recommend" >= 9) AS counts_0,
    ("feedback"."recommend" <= 6) AS counts_1,
    ("feedback"."recommend" IS NOT NULL) AS counts_2
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(*) AS a3
FROM "picked" cells;
