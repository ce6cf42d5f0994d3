-- postgres

WITH
"feedback" AS (
  SELECT
    CAST("score" AS double precision) AS "score",
    CAST("scale_min" AS double precision) AS "scale_min",
    CAST("scale_max" AS double precision) AS "scale_max",
    ROUND(date_part('epoch', CAST("asked_at" AS timestamptz)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((CAST(("feedback"."score" - "feedback"."scale_min") AS double precision) / NULLIF(("feedback"."scale_max" - "feedback"."scale_min"), 0)) * 100) AS value_0,
    ("feedback"."score" IS NOT NULL) AS counts_0
  FROM "feedback"
  WHERE CASE WHEN "feedback"."asked_at" >= 1772323200000 THEN "feedback"."asked_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(value_0) AS a1,
  COUNT(*) FILTER (WHERE counts_0) AS a2,
  COUNT(*) AS a3
FROM "picked" cells;

-- mysql

WITH
`feedback` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`score`, 0)) = 5 THEN CAST(`score` AS DOUBLE) WHEN CONVERT(`score` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`score` USING utf8mb4) AS DOUBLE) WHEN `score` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `score`) USING utf8mb4), 300, ' ')) END AS `score`,
    CASE WHEN COERCIBILITY(COALESCE(`scale_min`, 0)) = 5 THEN CAST(`scale_min` AS DOUBLE) WHEN CONVERT(`scale_min` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`scale_min` USING utf8mb4) AS DOUBLE) WHEN `scale_min` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `scale_min`) USING utf8mb4), 300, ' ')) END AS `scale_min`,
    CASE WHEN COERCIBILITY(COALESCE(`scale_max`, 0)) = 5 THEN CAST(`scale_max` AS DOUBLE) WHEN CONVERT(`scale_max` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`scale_max` USING utf8mb4) AS DOUBLE) WHEN `scale_max` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `scale_max`) USING utf8mb4), 300, ' ')) END AS `scale_max`,
    CAST(ROUND(CASE WHEN `asked_at` IS NOT NULL THEN COALESCE(CASE WHEN `asked_at` >= '1970-01-02' AND `asked_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`asked_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`asked_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `asked_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `asked_at`
  FROM `cx`.`feedback`
  WHERE `asked_at` >= '2026-02-28 00:00:00.000' AND `asked_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((CAST((`feedback`.`score` - `feedback`.`scale_min`) AS DOUBLE) / NULLIF((`feedback`.`scale_max` - `feedback`.`scale_min`), 0)) * 100) AS value_0,
    (`feedback`.`score` IS NOT NULL) AS counts_0
  FROM `feedback`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) + 0e0 AS a0,
  COUNT(value_0) AS a1,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a2,
  COUNT(*) AS a3
FROM `picked` cells;

-- sqlite

WITH
`feedback_0` AS (
  SELECT
    CASE WHEN typeof(`score`) IN ('integer', 'real') OR CAST(`score` AS REAL) = `score` OR (`score` GLOB '[0-9]*' AND NOT (`score` GLOB '*[^0-9]*')) THEN CAST(`score` AS REAL) WHEN `score` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `score`) END AS `score`,
    CASE WHEN typeof(`scale_min`) IN ('integer', 'real') OR CAST(`scale_min` AS REAL) = `scale_min` OR (`scale_min` GLOB '[0-9]*' AND NOT (`scale_min` GLOB '*[^0-9]*')) THEN CAST(`scale_min` AS REAL) WHEN `scale_min` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `scale_min`) END AS `scale_min`,
    CASE WHEN typeof(`scale_max`) IN ('integer', 'real') OR CAST(`scale_max` AS REAL) = `scale_max` OR (`scale_max` GLOB '[0-9]*' AND NOT (`scale_max` GLOB '*[^0-9]*')) THEN CAST(`scale_max` AS REAL) WHEN `scale_max` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `scale_max`) END AS `scale_max`,
    CASE WHEN typeof(`asked_at`) = 'text' AND julianday(`asked_at`) IS NOT NULL AND date(SUBSTRING(`asked_at`, 1, 10)) = SUBSTRING(`asked_at`, 1, 10) THEN ROUND((julianday(`asked_at`) - 2440587.5) * 86400000.0) WHEN `asked_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `asked_at`) END AS `asked_at`
  FROM `cx`.`feedback`
  LIMIT -1
),
`feedback` AS (
  SELECT
    `score`,
    `scale_min`,
    `scale_max`,
    `asked_at`
  FROM `feedback_0`
  WHERE `asked_at` >= 1772323200000 AND `asked_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((CAST((`feedback`.`score` - `feedback`.`scale_min`) AS REAL) / NULLIF((`feedback`.`scale_max` - `feedback`.`scale_min`), 0)) * 100) AS value_0,
    (`feedback`.`score` IS NOT NULL) AS counts_0
  FROM `feedback`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(value_0) AS a1,
  COUNT(*) FILTER (WHERE counts_0) AS a2,
  COUNT(*) AS a3
FROM `picked` cells;

-- duckdb

WITH
"feedback" AS (
  SELECT
    CAST("score" AS DOUBLE) AS "score",
    CAST("scale_min" AS DOUBLE) AS "scale_min",
    CAST("scale_max" AS DOUBLE) AS "scale_max",
    CAST(epoch_ms(CAST("asked_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((CAST(("feedback"."score" - "feedback"."scale_min") AS DOUBLE) / NULLIF(("feedback"."scale_max" - "feedback"."scale_min"), 0)) * 100) AS value_0,
    ("feedback"."score" IS NOT NULL) AS counts_0
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(value_0) AS a1,
  COUNT(*) FILTER (WHERE counts_0) AS a2,
  COUNT(*) AS a3
FROM "picked" cells;

-- clickhouse

WITH
"feedback" AS (
  SELECT
    toNullable(CASE WHEN "source"."score" IS NOT NULL THEN toFloat64(assumeNotNull("source"."score")) END) AS "score",
    toNullable(CASE WHEN "source"."scale_min" IS NOT NULL THEN toFloat64(assumeNotNull("source"."scale_min")) END) AS "scale_min",
    toNullable(CASE WHEN "source"."scale_max" IS NOT NULL THEN toFloat64(assumeNotNull("source"."scale_max")) END) AS "scale_max",
    toNullable(CASE WHEN "source"."asked_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."asked_at"), 3))) END) AS "asked_at"
  FROM "cx"."feedback" AS "source"
  WHERE "source"."asked_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."asked_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable(((CAST(("feedback"."score" - "feedback"."scale_min") AS Nullable(Float64)) / NULLIF(("feedback"."scale_max" - "feedback"."scale_min"), 0)) * 100.0)) AS value_0,
    ("feedback"."score" IS NOT NULL) AS counts_0
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(value_0) AS a1,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a2,
  COUNT(*) AS a3
FROM "picked" cells;

-- mssql

WITH
"feedback" AS (
  SELECT
    CAST("score" AS float) AS "score",
    CAST("scale_min" AS float) AS "scale_min",
    CAST("scale_max" AS float) AS "scale_max",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("asked_at" AS datetimeoffset(3))) AS float) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28T00:00:00.000' AND "asked_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((CAST(("feedback"."score" - "feedback"."scale_min") AS float) / NULLIF(("feedback"."scale_max" - "feedback"."scale_min"), 0)) * 100) AS value_0,
    CASE WHEN ("feedback"."score" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("feedback"."score" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_0
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(value_0) AS a1,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a2,
  COUNT(*) AS a3
FROM "picked" cells;

-- trino

WITH
"feedback_0" AS (
  SELECT
    CAST("score" AS DOUBLE) AS "score",
    CAST("scale_min" AS DOUBLE) AS "scale_min",
    CAST("scale_max" AS DOUBLE) AS "scale_max",
    ROUND(to_unixtime(CAST("asked_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
),
"feedback" AS (
  SELECT
    "score",
    "scale_min",
    "scale_max",
    "asked_at"
  FROM "feedback_0"
  WHERE "asked_at" >= 1772323200000 AND "asked_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((CAST(("feedback"."score" - "feedback"."scale_min") AS DOUBLE) / NULLIF(("feedback"."scale_max" - "feedback"."scale_min"), 0)) * 100) AS value_0,
    ("feedback"."score" IS NOT NULL) AS counts_0
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(value_0) AS a1,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a2,
  COUNT(*) AS a3
FROM "picked" cells;
