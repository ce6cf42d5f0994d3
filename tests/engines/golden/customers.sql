-- postgres

WITH
"customer" AS (
  SELECT
    ROUND(date_part('epoch', CAST("left_at" AS timestamptz)) * 1000) AS "left_at"
  FROM "cx"."customer"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (NOT ("customer"."left_at" IS NOT NULL)) AS counts_0
  FROM "customer"
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0
FROM "picked" cells;

-- mysql

WITH
`customer` AS (
  SELECT
    CAST(ROUND(CASE WHEN `left_at` IS NOT NULL THEN COALESCE(CASE WHEN `left_at` >= '1970-01-02' AND `left_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`left_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`left_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `left_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `left_at`
  FROM `cx`.`customer`
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (NOT (`customer`.`left_at` IS NOT NULL)) AS counts_0
  FROM `customer`
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0
FROM `picked` cells;

-- sqlite

WITH
`customer` AS (
  SELECT
    CASE WHEN typeof(`left_at`) = 'text' AND julianday(`left_at`) IS NOT NULL AND date(SUBSTRING(`left_at`, 1, 10)) = SUBSTRING(`left_at`, 1, 10) THEN ROUND((julianday(`left_at`) - 2440587.5) * 86400000.0) WHEN `left_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `left_at`) END AS `left_at`
  FROM `cx`.`customer`
  LIMIT -1
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (NOT (`customer`.`left_at` IS NOT NULL)) AS counts_0
  FROM `customer`
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0
FROM `picked` cells;

-- duckdb

WITH
"customer" AS (
  SELECT
    CAST(epoch_ms(CAST("left_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "left_at"
  FROM "cx"."customer"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (NOT ("customer"."left_at" IS NOT NULL)) AS counts_0
  FROM "customer"
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0
FROM "picked" cells;

-- clickhouse

WITH
"customer" AS (
  SELECT
    toNullable(CASE WHEN "source"."left_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."left_at"), 3))) END) AS "left_at"
  FROM "cx"."customer" AS "source"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (NOT ("customer"."left_at" IS NOT NULL)) AS counts_0
  FROM "customer"
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0
FROM "picked" cells;

-- mssql

WITH
"customer" AS (
  SELECT
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("left_at" AS datetimeoffset(3))) AS float) AS "left_at"
  FROM "cx"."customer"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN (NOT ("customer"."left_at" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT ((NOT ("customer"."left_at" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_0
  FROM "customer"
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0
FROM "picked" cells;

-- trino

WITH
"customer" AS (
  SELECT
    ROUND(to_unixtime(CAST("left_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "left_at"
  FROM "cx"."customer"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (NOT ("customer"."left_at" IS NOT NULL)) AS counts_0
  FROM "customer"
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0
FROM "picked" cells;
