-- postgres

WITH
"feedback" AS (
  SELECT
    CAST("ease" AS double precision) AS "ease",
    ROUND(date_part('epoch', CAST("asked_at" AS timestamptz)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("feedback"."ease" >= 5) AS counts_0,
    ("feedback"."ease" IS NOT NULL) AS counts_1
  FROM "feedback"
  WHERE CASE WHEN "feedback"."asked_at" >= 1772323200000 THEN "feedback"."asked_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) AS a2
FROM "picked" cells;

-- mysql

WITH
`feedback` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`ease`, 0)) = 5 THEN CAST(`ease` AS DOUBLE) WHEN CONVERT(`ease` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`ease` USING utf8mb4) AS DOUBLE) WHEN `ease` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `ease`) USING utf8mb4), 300, ' ')) END AS `ease`,
    CAST(ROUND(CASE WHEN `asked_at` IS NOT NULL THEN COALESCE(CASE WHEN `asked_at` >= '1970-01-02' AND `asked_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`asked_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`asked_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `asked_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `asked_at`
  FROM `cx`.`feedback`
  WHERE `asked_at` >= '2026-02-28 00:00:00.000' AND `asked_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`feedback`.`ease` >= 5) AS counts_0,
    (`feedback`.`ease` IS NOT NULL) AS counts_1
  FROM `feedback`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(*) AS a2
FROM `picked` cells;

-- sqlite

WITH
`feedback_0` AS (
  SELECT
    CASE WHEN typeof(`ease`) IN ('integer', 'real') OR CAST(`ease` AS REAL) = `ease` OR (`ease` GLOB '[0-9]*' AND NOT (`ease` GLOB '*[^0-9]*')) THEN CAST(`ease` AS REAL) WHEN `ease` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `ease`) END AS `ease`,
    CASE WHEN typeof(`asked_at`) = 'text' AND julianday(`asked_at`) IS NOT NULL AND date(SUBSTRING(`asked_at`, 1, 10)) = SUBSTRING(`asked_at`, 1, 10) THEN ROUND((julianday(`asked_at`) - 2440587.5) * 86400000.0) WHEN `asked_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `asked_at`) END AS `asked_at`
  FROM `cx`.`feedback`
  LIMIT -1
),
`feedback` AS (
  SELECT
    `ease`,
    `asked_at`
  FROM `feedback_0`
  WHERE `asked_at` >= 1772323200000 AND `asked_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`feedback`.`ease` >= 5) AS counts_0,
    (`feedback`.`ease` IS NOT NULL) AS counts_1
  FROM `feedback`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) AS a2
FROM `picked` cells;

-- duckdb

WITH
"feedback" AS (
  SELECT
    CAST("ease" AS DOUBLE) AS "ease",
    CAST(epoch_ms(CAST("asked_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("feedback"."ease" >= 5) AS counts_0,
    ("feedback"."ease" IS NOT NULL) AS counts_1
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) AS a2
FROM "picked" cells;

-- clickhouse

WITH
"feedback" AS (
  SELECT
    toNullable(CASE WHEN "source"."ease" IS NOT NULL THEN toFloat64(assumeNotNull("source"."ease")) END) AS "ease",
    toNullable(CASE WHEN "source"."asked_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."asked_at"), 3))) END) AS "asked_at"
  FROM "cx"."feedback" AS "source"
  WHERE "source"."asked_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."asked_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("feedback"."ease" >= 5.0) AS counts_0,
    ("feedback"."ease" IS NOT NULL) AS counts_1
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(*) AS a2
FROM "picked" cells;

-- mssql

WITH
"feedback" AS (
  SELECT
    CAST("ease" AS float) AS "ease",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("asked_at" AS datetimeoffset(3))) AS float) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28T00:00:00.000' AND "asked_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("feedback"."ease" >= 5) THEN CAST(1 AS bit) WHEN NOT (("feedback"."ease" >= 5)) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ("feedback"."ease" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("feedback"."ease" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_1
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1,
  COUNT(*) AS a2
FROM "picked" cells;

-- trino

WITH
"feedback_0" AS (
  SELECT
    CAST("ease" AS DOUBLE) AS "ease",
    ROUND(to_unixtime(CAST("asked_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
),
"feedback" AS (
  SELECT
    "ease",
    "asked_at"
  FROM "feedback_0"
  WHERE "asked_at" >= 1772323200000 AND "asked_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("feedback"."ease" >= 5) AS counts_0,
    ("feedback"."ease" IS NOT NULL) AS counts_1
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(*) AS a2
FROM "picked" cells;
