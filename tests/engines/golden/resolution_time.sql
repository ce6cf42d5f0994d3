-- postgres

WITH
"contact" AS (
  SELECT
    CAST("resolution_s" AS double precision) AS "resolution_s",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "contact"."resolution_s" AS value_0,
    ("contact"."resolution_s" IS NOT NULL) AS counts_0
  FROM "contact"
  WHERE CASE WHEN "contact"."started_at" >= 1772323200000 THEN "contact"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1,
  COUNT(*) AS a2
FROM "picked" cells;

WITH
"contact" AS (
  SELECT
    CAST("resolution_s" AS double precision) AS "resolution_s",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "contact"."resolution_s" AS value_0
  FROM "contact"
  WHERE CASE WHEN "contact"."started_at" >= 1772323200000 THEN "contact"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY value_0) AS a0
FROM "picked" cells;

-- mysql

WITH
`contact` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`resolution_s`, 0)) = 5 THEN CAST(`resolution_s` AS DOUBLE) WHEN CONVERT(`resolution_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`resolution_s` USING utf8mb4) AS DOUBLE) WHEN `resolution_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `resolution_s`) USING utf8mb4), 300, ' ')) END AS `resolution_s`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`contact`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `contact`.`resolution_s` AS value_0,
    (`contact`.`resolution_s` IS NOT NULL) AS counts_0
  FROM `contact`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1,
  COUNT(*) AS a2
FROM `picked` cells;

WITH
`contact` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`resolution_s`, 0)) = 5 THEN CAST(`resolution_s` AS DOUBLE) WHEN CONVERT(`resolution_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`resolution_s` USING utf8mb4) AS DOUBLE) WHEN `resolution_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `resolution_s`) USING utf8mb4), 300, ' ')) END AS `resolution_s`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`contact`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    `contact`.`resolution_s` AS g0,
    -1 AS bucket,
    `contact`.`resolution_s` AS value_0
  FROM `contact`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  COUNT(value_0) AS a0
FROM `picked` cells
GROUP BY cells.g0
LIMIT 250001;

-- sqlite

WITH
`contact_0` AS (
  SELECT
    CASE WHEN typeof(`resolution_s`) IN ('integer', 'real') OR CAST(`resolution_s` AS REAL) = `resolution_s` OR (`resolution_s` GLOB '[0-9]*' AND NOT (`resolution_s` GLOB '*[^0-9]*')) THEN CAST(`resolution_s` AS REAL) WHEN `resolution_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `resolution_s`) END AS `resolution_s`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`contact`
  LIMIT -1
),
`contact` AS (
  SELECT
    `resolution_s`,
    `started_at`
  FROM `contact_0`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `contact`.`resolution_s` AS value_0,
    (`contact`.`resolution_s` IS NOT NULL) AS counts_0
  FROM `contact`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1,
  COUNT(*) AS a2
FROM `picked` cells;

WITH
`contact_0` AS (
  SELECT
    CASE WHEN typeof(`resolution_s`) IN ('integer', 'real') OR CAST(`resolution_s` AS REAL) = `resolution_s` OR (`resolution_s` GLOB '[0-9]*' AND NOT (`resolution_s` GLOB '*[^0-9]*')) THEN CAST(`resolution_s` AS REAL) WHEN `resolution_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `resolution_s`) END AS `resolution_s`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`contact`
  LIMIT -1
),
`contact` AS (
  SELECT
    `resolution_s`,
    `started_at`
  FROM `contact_0`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    `contact`.`resolution_s` AS g0,
    -1 AS bucket,
    `contact`.`resolution_s` AS value_0
  FROM `contact`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  COUNT(value_0) AS a0
FROM `picked` cells
GROUP BY cells.g0
LIMIT 250001;

-- duckdb

WITH
"contact" AS (
  SELECT
    CAST("resolution_s" AS DOUBLE) AS "resolution_s",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "contact"."resolution_s" AS value_0,
    ("contact"."resolution_s" IS NOT NULL) AS counts_0
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1,
  COUNT(*) AS a2
FROM "picked" cells;

WITH
"contact" AS (
  SELECT
    CAST("resolution_s" AS DOUBLE) AS "resolution_s",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "contact"."resolution_s" AS value_0
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  quantile_cont(value_0, 0.5) AS a0
FROM "picked" cells;

-- clickhouse

WITH
"contact" AS (
  SELECT
    toNullable(CASE WHEN "source"."resolution_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."resolution_s")) END) AS "resolution_s",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."contact" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable("contact"."resolution_s") AS value_0,
    ("contact"."resolution_s" IS NOT NULL) AS counts_0
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1,
  COUNT(*) AS a2
FROM "picked" cells;

WITH
"contact" AS (
  SELECT
    toNullable(CASE WHEN "source"."resolution_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."resolution_s")) END) AS "resolution_s",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."contact" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable("contact"."resolution_s") AS value_0
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  quantileExactInclusive(0.5)(value_0) AS a0
FROM "picked" cells;

-- mssql

WITH
"contact" AS (
  SELECT
    CAST("resolution_s" AS float) AS "resolution_s",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "contact"."resolution_s" AS value_0,
    CASE WHEN ("contact"."resolution_s" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("contact"."resolution_s" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_0
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a1,
  COUNT(*) AS a2
FROM "picked" cells;

WITH
"contact" AS (
  SELECT
    CAST("resolution_s" AS float) AS "resolution_s",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    "contact"."resolution_s" AS g0,
    -1 AS bucket,
    "contact"."resolution_s" AS value_0
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  COUNT(value_0) AS a0
FROM "picked" cells
GROUP BY cells.g0
ORDER BY 1 OFFSET 0 ROWS FETCH NEXT 250001 ROWS ONLY;

-- trino

WITH
"contact_0" AS (
  SELECT
    CAST("resolution_s" AS DOUBLE) AS "resolution_s",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."contact"
),
"contact" AS (
  SELECT
    "resolution_s",
    "started_at"
  FROM "contact_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "contact"."resolution_s" AS value_0,
    ("contact"."resolution_s" IS NOT NULL) AS counts_0
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1,
  COUNT(*) AS a2
FROM "picked" cells;

WITH
"contact_0" AS (
  SELECT
    CAST("resolution_s" AS DOUBLE) AS "resolution_s",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."contact"
),
"contact" AS (
  SELECT
    "resolution_s",
    "started_at"
  FROM "contact_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    "contact"."resolution_s" AS g0,
    -1 AS bucket,
    "contact"."resolution_s" AS value_0
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  COUNT(value_0) AS a0
FROM "picked" cells
GROUP BY cells.g0
LIMIT 250001;
