-- postgres

WITH
"customer_value" AS (
  SELECT
    CAST("value" AS double precision) AS "value",
    ROUND(date_part('epoch', CAST("as_of" AS timestamptz)) * 1000) AS "as_of"
  FROM "cx"."customer_value"
  WHERE "as_of" >= '2026-02-28 00:00:00.000+00' AND "as_of" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "customer_value"."value" AS value_0,
    ("customer_value"."value" IS NOT NULL) AS counts_0
  FROM "customer_value"
  WHERE CASE WHEN "customer_value"."as_of" >= 1772323200000 THEN "customer_value"."as_of" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1
FROM "picked" cells;

-- mysql

WITH
`customer_value` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`value`, 0)) = 5 THEN CAST(`value` AS DOUBLE) WHEN CONVERT(`value` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`value` USING utf8mb4) AS DOUBLE) WHEN `value` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `value`) USING utf8mb4), 300, ' ')) END AS `value`,
    CAST(ROUND(CASE WHEN `as_of` IS NOT NULL THEN COALESCE(CASE WHEN `as_of` >= '1970-01-02' AND `as_of` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`as_of`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`as_of`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `as_of`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `as_of`
  FROM `cx`.`customer_value`
  WHERE `as_of` >= '2026-02-28 00:00:00.000' AND `as_of` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `customer_value`.`value` AS value_0,
    (`customer_value`.`value` IS NOT NULL) AS counts_0
  FROM `customer_value`
  WHERE `customer_value`.`as_of` >= 1772323200000 AND `customer_value`.`as_of` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) + 0e0 AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1
FROM `picked` cells;

-- sqlite

WITH
`customer_value_0` AS (
  SELECT
    CASE WHEN typeof(`value`) IN ('integer', 'real') OR CAST(`value` AS REAL) = `value` OR (`value` GLOB '[0-9]*' AND NOT (`value` GLOB '*[^0-9]*')) THEN CAST(`value` AS REAL) WHEN `value` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `value`) END AS `value`,
    CASE WHEN typeof(`as_of`) = 'text' AND julianday(`as_of`) IS NOT NULL AND date(SUBSTRING(`as_of`, 1, 10)) = SUBSTRING(`as_of`, 1, 10) THEN ROUND((julianday(`as_of`) - 2440587.5) * 86400000.0) WHEN `as_of` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `as_of`) END AS `as_of`
  FROM `cx`.`customer_value`
  LIMIT -1
),
`customer_value` AS (
  SELECT
    `value`,
    `as_of`
  FROM `customer_value_0`
  WHERE `as_of` >= 1772323200000 AND `as_of` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `customer_value`.`value` AS value_0,
    (`customer_value`.`value` IS NOT NULL) AS counts_0
  FROM `customer_value`
  WHERE `customer_value`.`as_of` >= 1772323200000 AND `customer_value`.`as_of` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1
FROM `picked` cells;

-- duckdb

WITH
"customer_value" AS (
  SELECT
    CAST("value" AS DOUBLE) AS "value",
    CAST(epoch_ms(CAST("as_of" AS TIMESTAMPTZ)) AS DOUBLE) AS "as_of"
  FROM "cx"."customer_value"
  WHERE "as_of" >= '2026-02-28 00:00:00.000+00' AND "as_of" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "customer_value"."value" AS value_0,
    ("customer_value"."value" IS NOT NULL) AS counts_0
  FROM "customer_value"
  WHERE "customer_value"."as_of" >= 1772323200000 AND "customer_value"."as_of" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1
FROM "picked" cells;

-- clickhouse

WITH
"customer_value" AS (
  SELECT
    toNullable(CASE WHEN "source"."value" IS NOT NULL THEN toFloat64(assumeNotNull("source"."value")) END) AS "value",
    toNullable(CASE WHEN "source"."as_of" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."as_of"), 3))) END) AS "as_of"
  FROM "cx"."customer_value" AS "source"
  WHERE "source"."as_of" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."as_of" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable("customer_value"."value") AS value_0,
    ("customer_value"."value" IS NOT NULL) AS counts_0
  FROM "customer_value"
  WHERE "customer_value"."as_of" >= 1772323200000 AND "customer_value"."as_of" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1
FROM "picked" cells;

-- mssql

WITH
"customer_value" AS (
  SELECT
    CAST("value" AS float) AS "value",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("as_of" AS datetimeoffset(3))) AS float) AS "as_of"
  FROM "cx"."customer_value"
  WHERE "as_of" >= '2026-02-28T00:00:00.000' AND "as_of" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "customer_value"."value" AS value_0,
    CASE WHEN ("customer_value"."value" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("customer_value"."value" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_0
  FROM "customer_value"
  WHERE "customer_value"."as_of" >= 1772323200000 AND "customer_value"."as_of" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a1
FROM "picked" cells;

-- trino

WITH
"customer_value_0" AS (
  SELECT
    CAST("value" AS DOUBLE) AS "value",
    ROUND(to_unixtime(CAST("as_of" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "as_of"
  FROM "cx"."customer_value"
),
"customer_value" AS (
  SELECT
    "value",
    "as_of"
  FROM "customer_value_0"
  WHERE "as_of" >= 1772323200000 AND "as_of" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "customer_value"."value" AS value_0,
    ("customer_value"."value" IS NOT NULL) AS counts_0
  FROM "customer_value"
  WHERE "customer_value"."as_of" >= 1772323200000 AND "customer_value"."as_of" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1
FROM "picked" cells;
