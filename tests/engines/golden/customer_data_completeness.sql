-- postgres

WITH
"customer" AS (
  SELECT
    CAST("data_known" AS double precision) AS "data_known",
    CAST("data_needed" AS double precision) AS "data_needed"
  FROM "cx"."customer"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "customer"."data_known" AS value_0,
    "customer"."data_needed" AS value_1
  FROM "customer"
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) AS a1
FROM "picked" cells;

-- mysql

WITH
`customer` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`data_known`, 0)) = 5 THEN CAST(`data_known` AS DOUBLE) WHEN CONVERT(`data_known` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`data_known` USING utf8mb4) AS DOUBLE) WHEN `data_known` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `data_known`) USING utf8mb4), 300, ' ')) END AS `data_known`,
    CASE WHEN COERCIBILITY(COALESCE(`data_needed`, 0)) = 5 THEN CAST(`data_needed` AS DOUBLE) WHEN CONVERT(`data_needed` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`data_needed` USING utf8mb4) AS DOUBLE) WHEN `data_needed` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `data_needed`) USING utf8mb4), 300, ' ')) END AS `data_needed`
  FROM `cx`.`customer`
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `customer`.`data_known` AS value_0,
    `customer`.`data_needed` AS value_1
  FROM `customer`
)
SELECT
  -1 AS bucket,
  SUM(value_0) + 0e0 AS a0,
  SUM(value_1) + 0e0 AS a1
FROM `picked` cells;

-- sqlite

WITH
`customer` AS (
  SELECT
    CASE WHEN typeof(`data_known`) IN ('integer', 'real') OR CAST(`data_known` AS REAL) = `data_known` OR (`data_known` GLOB '[0-9]*' AND NOT (`data_known` GLOB '*[^0-9]*')) THEN CAST(`data_known` AS REAL) WHEN `data_known` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `data_known`) END AS `data_known`,
    CASE WHEN typeof(`data_needed`) IN ('integer', 'real') OR CAST(`data_needed` AS REAL) = `data_needed` OR (`data_needed` GLOB '[0-9]*' AND NOT (`data_needed` GLOB '*[^0-9]*')) THEN CAST(`data_needed` AS REAL) WHEN `data_needed` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `data_needed`) END AS `data_needed`
  FROM `cx`.`customer`
  LIMIT -1
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `customer`.`data_known` AS value_0,
    `customer`.`data_needed` AS value_1
  FROM `customer`
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) AS a1
FROM `picked` cells;

-- duckdb

WITH
"customer" AS (
  SELECT
    CAST("data_known" AS DOUBLE) AS "data_known",
    CAST("data_needed" AS DOUBLE) AS "data_needed"
  FROM "cx"."customer"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "customer"."data_known" AS value_0,
    "customer"."data_needed" AS value_1
  FROM "customer"
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) AS a1
FROM "picked" cells;

-- clickhouse

WITH
"customer" AS (
  SELECT
    toNullable(CASE WHEN "source"."data_known" IS NOT NULL THEN toFloat64(assumeNotNull("source"."data_known")) END) AS "data_known",
    toNullable(CASE WHEN "source"."data_needed" IS NOT NULL THEN toFloat64(assumeNotNull("source"."data_needed")) END) AS "data_needed"
  FROM "cx"."customer" AS "source"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable("customer"."data_known") AS value_0,
    toNullable("customer"."data_needed") AS value_1
  FROM "customer"
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) AS a1
FROM "picked" cells;

-- mssql

WITH
"customer" AS (
  SELECT
    CAST("data_known" AS float) AS "data_known",
    CAST("data_needed" AS float) AS "data_needed"
  FROM "cx"."customer"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "customer"."data_known" AS value_0,
    "customer"."data_needed" AS value_1
  FROM "customer"
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) AS a1
FROM "picked" cells;

-- trino

WITH
"customer" AS (
  SELECT
    CAST("data_known" AS DOUBLE) AS "data_known",
    CAST("data_needed" AS DOUBLE) AS "data_needed"
  FROM "cx"."customer"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "customer"."data_known" AS value_0,
    "customer"."data_needed" AS value_1
  FROM "customer"
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) AS a1
FROM "picked" cells;
