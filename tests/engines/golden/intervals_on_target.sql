-- postgres

WITH
"interval" AS (
  SELECT
    CAST("answered" AS double precision) AS "answered",
    CAST("abandoned" AS double precision) AS "abandoned",
    CAST("answered_in_time" AS double precision) AS "answered_in_time",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."interval"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((("interval"."answered" + "interval"."abandoned") > 0) AND ("interval"."answered_in_time" >= (0.8 * ("interval"."answered" + "interval"."abandoned")))) AS counts_0,
    (("interval"."answered" + "interval"."abandoned") > 0) AS counts_1
  FROM "interval"
  WHERE CASE WHEN "interval"."started_at" >= 1772323200000 THEN "interval"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM "picked" cells;

-- mysql

WITH
`interval` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`answered`, 0)) = 5 THEN CAST(`answered` AS DOUBLE) WHEN CONVERT(`answered` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`answered` USING utf8mb4) AS DOUBLE) WHEN `answered` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `answered`) USING utf8mb4), 300, ' ')) END AS `answered`,
    CASE WHEN COERCIBILITY(COALESCE(`abandoned`, 0)) = 5 THEN CAST(`abandoned` AS DOUBLE) WHEN CONVERT(`abandoned` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`abandoned` USING utf8mb4) AS DOUBLE) WHEN `abandoned` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `abandoned`) USING utf8mb4), 300, ' ')) END AS `abandoned`,
    CASE WHEN COERCIBILITY(COALESCE(`answered_in_time`, 0)) = 5 THEN CAST(`answered_in_time` AS DOUBLE) WHEN CONVERT(`answered_in_time` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`answered_in_time` USING utf8mb4) AS DOUBLE) WHEN `answered_in_time` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `answered_in_time`) USING utf8mb4), 300, ' ')) END AS `answered_in_time`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`interval`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (((`interval`.`answered` + `interval`.`abandoned`) > 0) AND (`interval`.`answered_in_time` >= (0.8 * (`interval`.`answered` + `interval`.`abandoned`)))) AS counts_0,
    ((`interval`.`answered` + `interval`.`abandoned`) > 0) AS counts_1
  FROM `interval`
  WHERE `interval`.`started_at` >= 1772323200000 AND `interval`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM `picked` cells;

-- sqlite

WITH
`interval_0` AS (
  SELECT
    CASE WHEN typeof(`answered`) IN ('integer', 'real') OR CAST(`answered` AS REAL) = `answered` OR (`answered` GLOB '[0-9]*' AND NOT (`answered` GLOB '*[^0-9]*')) THEN CAST(`answered` AS REAL) WHEN `answered` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `answered`) END AS `answered`,
    CASE WHEN typeof(`abandoned`) IN ('integer', 'real') OR CAST(`abandoned` AS REAL) = `abandoned` OR (`abandoned` GLOB '[0-9]*' AND NOT (`abandoned` GLOB '*[^0-9]*')) THEN CAST(`abandoned` AS REAL) WHEN `abandoned` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `abandoned`) END AS `abandoned`,
    CASE WHEN typeof(`answered_in_time`) IN ('integer', 'real') OR CAST(`answered_in_time` AS REAL) = `answered_in_time` OR (`answered_in_time` GLOB '[0-9]*' AND NOT (`answered_in_time` GLOB '*[^0-9]*')) THEN CAST(`answered_in_time` AS REAL) WHEN `answered_in_time` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `answered_in_time`) END AS `answered_in_time`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`interval`
  LIMIT -1
),
`interval` AS (
  SELECT
    `answered`,
    `abandoned`,
    `answered_in_time`,
    `started_at`
  FROM `interval_0`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (((`interval`.`answered` + `interval`.`abandoned`) > 0) AND (`interval`.`answered_in_time` >= (0.8 * (`interval`.`answered` + `interval`.`abandoned`)))) AS counts_0,
    ((`interval`.`answered` + `interval`.`abandoned`) > 0) AS counts_1
  FROM `interval`
  WHERE `interval`.`started_at` >= 1772323200000 AND `interval`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM `picked` cells;

-- duckdb

WITH
"interval" AS (
  SELECT
    CAST("answered" AS DOUBLE) AS "answered",
    CAST("abandoned" AS DOUBLE) AS "abandoned",
    CAST("answered_in_time" AS DOUBLE) AS "answered_in_time",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."interval"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((("interval"."answered" + "interval"."abandoned") > 0) AND ("interval"."answered_in_time" >= (0.8 * ("interval"."answered" + "interval"."abandoned")))) AS counts_0,
    (("interval"."answered" + "interval"."abandoned") > 0) AS counts_1
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM "picked" cells;

-- clickhouse

WITH
"interval" AS (
  SELECT
    toNullable(CASE WHEN "source"."answered" IS NOT NULL THEN toFloat64(assumeNotNull("source"."answered")) END) AS "answered",
    toNullable(CASE WHEN "source"."abandoned" IS NOT NULL THEN toFloat64(assumeNotNull("source"."abandoned")) END) AS "abandoned",
    toNullable(CASE WHEN "source"."answered_in_time" IS NOT NULL THEN toFloat64(assumeNotNull("source"."answered_in_time")) END) AS "answered_in_time",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."interval" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((("interval"."answered" + "interval"."abandoned") > 0.0) AND ("interval"."answered_in_time" >= (0.8 * ("interval"."answered" + "interval"."abandoned")))) AS counts_0,
    (("interval"."answered" + "interval"."abandoned") > 0.0) AS counts_1
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM "picked" cells;

-- mssql

WITH
"interval" AS (
  SELECT
    CAST("answered" AS float) AS "answered",
    CAST("abandoned" AS float) AS "abandoned",
    CAST("answered_in_time" AS float) AS "answered_in_time",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."interval"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ((("interval"."answered" + "interval"."abandoned") > 0) AND ("interval"."answered_in_time" >= (0.8 * ("interval"."answered" + "interval"."abandoned")))) THEN CAST(1 AS bit) WHEN NOT (((("interval"."answered" + "interval"."abandoned") > 0) AND ("interval"."answered_in_time" >= (0.8 * ("interval"."answered" + "interval"."abandoned"))))) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN (("interval"."answered" + "interval"."abandoned") > 0) THEN CAST(1 AS bit) WHEN NOT ((("interval"."answered" + "interval"."abandoned") > 0)) THEN CAST(0 AS bit) END AS counts_1
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1
FROM "picked" cells;

-- trino

WITH
"interval_0" AS (
  SELECT
    CAST("answered" AS DOUBLE) AS "answered",
    CAST("abandoned" AS DOUBLE) AS "abandoned",
    CAST("answered_in_time" AS DOUBLE) AS "answered_in_time",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."interval"
),
"interval" AS (
  SELECT
    "answered",
    "abandoned",
    "answered_in_time",
    "started_at"
  FROM "interval_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((("interval"."answered" + "interval"."abandoned") > 0) AND ("interval"."answered_in_time" >= (0.8 * ("interval"."answered" + "interval"."abandoned")))) AS counts_0,
    (("interval"."answered" + "interval"."abandoned") > 0) AS counts_1
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM "picked" cells;
