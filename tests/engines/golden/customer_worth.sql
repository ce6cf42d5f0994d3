-- postgres

WITH
"contact_0" AS (
  SELECT
    NULLIF(CAST("customer_id" AS text), '') AS "customer_id",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at",
    NULLIF(CAST("id" AS text), '') AS "id",
    ROUND(date_part('epoch', CAST("ended_at" AS timestamptz)) * 1000) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "customer_id",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"customer_rows" AS (
  SELECT
    NULLIF(CAST("id" AS text), '') AS "id",
    CAST("value" AS double precision) AS "value"
  FROM "cx"."customer"
),
"customer" AS (
  SELECT "id", MIN("value") AS "value"
  FROM "customer_rows"
  GROUP BY "id"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "customer"."value" AS value_0,
    "contact"."customer_id" AS by_0,
    ("customer"."value" IS NOT NULL) AS counts_0,
    "contact"."doubt_ended_at"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  WHERE CASE WHEN "contact"."started_at" >= 1772323200000 THEN "contact"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  CAST(NULL AS double precision) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1,
  COUNT(*) AS a2,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  CAST(NULL AS bigint) AS a1,
  CAST(NULL AS bigint) AS a2,
  0 AS "doubt_ended_at",
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL) cells;

-- mysql

WITH
`contact_0` AS (
  SELECT
    NULLIF(CAST(CONVERT(`customer_id` USING utf8mb4) AS BINARY), _binary'') AS `customer_id`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`,
    NULLIF(CAST(CONVERT(`id` USING utf8mb4) AS BINARY), _binary'') AS `id`,
    CAST(ROUND(CASE WHEN `ended_at` IS NOT NULL THEN COALESCE(CASE WHEN `ended_at` >= '1970-01-02' AND `ended_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`ended_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`ended_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `ended_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `ended_at__raw`
  FROM `cx`.`contact`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`contact` AS (
  SELECT
    `customer_id`,
    `started_at`,
    `id`,
    `ended_at__raw`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `contact_0`
),
`customer_rows` AS (
  SELECT
    NULLIF(CAST(CONVERT(`id` USING utf8mb4) AS BINARY), _binary'') AS `id`,
    CASE WHEN COERCIBILITY(COALESCE(`value`, 0)) = 5 THEN CAST(`value` AS DOUBLE) WHEN CONVERT(`value` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`value` USING utf8mb4) AS DOUBLE) WHEN `value` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `value`) USING utf8mb4), 300, ' ')) END AS `value`
  FROM `cx`.`customer`
  LIMIT 18446744073709551615
),
`customer` AS (
  SELECT `id`, MIN(`value`) AS `value`
  FROM `customer_rows`
  GROUP BY `id`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `customer`.`value` AS value_0,
    `contact`.`customer_id` AS by_0,
    (`customer`.`value` IS NOT NULL) AS counts_0,
    `contact`.`doubt_ended_at`
  FROM `contact`
  LEFT JOIN `customer` ON `customer`.`id` = `contact`.`customer_id`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS DOUBLE) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1,
  COUNT(*) AS a2,
  COUNT(CASE WHEN `doubt_ended_at` THEN 1 END) AS `doubt_ended_at`,
  0 AS part
FROM `picked` cells
UNION ALL
SELECT
  -1 AS bucket,
  SUM(value_0) + 0e0 AS a0,
  CAST(NULL AS SIGNED) AS a1,
  CAST(NULL AS SIGNED) AS a2,
  0 AS `doubt_ended_at`,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM `picked` WHERE by_0 IS NOT NULL) cells;

-- sqlite

WITH
`contact_0` AS (
  SELECT
    NULLIF((IIF(typeof(`customer_id`) = 'real' AND `customer_id` = CAST(`customer_id` AS INTEGER), CAST(`customer_id` AS INTEGER), `customer_id`) || ''), '') AS `customer_id`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`,
    NULLIF((IIF(typeof(`id`) = 'real' AND `id` = CAST(`id` AS INTEGER), CAST(`id` AS INTEGER), `id`) || ''), '') AS `id`,
    CASE WHEN typeof(`ended_at`) = 'text' AND julianday(`ended_at`) IS NOT NULL AND date(SUBSTRING(`ended_at`, 1, 10)) = SUBSTRING(`ended_at`, 1, 10) THEN ROUND((julianday(`ended_at`) - 2440587.5) * 86400000.0) WHEN `ended_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `ended_at`) END AS `ended_at__raw`
  FROM `cx`.`contact`
  LIMIT -1
),
`contact_1` AS (
  SELECT
    `customer_id`,
    `started_at`,
    `id`,
    `ended_at__raw`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `contact_0`
),
`contact` AS (
  SELECT
    `customer_id`,
    `started_at`,
    `id`,
    `ended_at`,
    `doubt_ended_at`
  FROM `contact_1`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`customer_rows` AS (
  SELECT
    NULLIF((IIF(typeof(`id`) = 'real' AND `id` = CAST(`id` AS INTEGER), CAST(`id` AS INTEGER), `id`) || ''), '') AS `id`,
    CASE WHEN typeof(`value`) IN ('integer', 'real') OR CAST(`value` AS REAL) = `value` OR (`value` GLOB '[0-9]*' AND NOT (`value` GLOB '*[^0-9]*')) THEN CAST(`value` AS REAL) WHEN `value` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `value`) END AS `value`
  FROM `cx`.`customer`
  LIMIT -1
),
`customer` AS (
  SELECT `id`, MIN(`value`) AS `value`
  FROM `customer_rows`
  GROUP BY `id`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `customer`.`value` AS value_0,
    `contact`.`customer_id` AS by_0,
    (`customer`.`value` IS NOT NULL) AS counts_0,
    `contact`.`doubt_ended_at`
  FROM `contact`
  LEFT JOIN `customer` ON `customer`.`id` = `contact`.`customer_id`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS REAL) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1,
  COUNT(*) AS a2,
  COUNT(*) FILTER (WHERE `doubt_ended_at`) AS `doubt_ended_at`,
  0 AS part
FROM `picked` cells
UNION ALL
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  CAST(NULL AS INTEGER) AS a1,
  CAST(NULL AS INTEGER) AS a2,
  0 AS `doubt_ended_at`,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM `picked` WHERE by_0 IS NOT NULL) cells;

-- duckdb

WITH
"contact_0" AS (
  SELECT
    NULLIF(CASE WHEN typeof("customer_id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("customer_id" AS VARCHAR), '\.0\z', '') ELSE CAST("customer_id" AS VARCHAR) END, '') AS "customer_id",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at",
    NULLIF(CASE WHEN typeof("id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("id" AS VARCHAR), '\.0\z', '') ELSE CAST("id" AS VARCHAR) END, '') AS "id",
    CAST(epoch_ms(CAST("ended_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "customer_id",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"customer_rows" AS (
  SELECT
    NULLIF(CASE WHEN typeof("id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("id" AS VARCHAR), '\.0\z', '') ELSE CAST("id" AS VARCHAR) END, '') AS "id",
    CAST("value" AS DOUBLE) AS "value"
  FROM "cx"."customer"
),
"customer" AS (
  SELECT "id", MIN("value") AS "value"
  FROM "customer_rows"
  GROUP BY "id"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "customer"."value" AS value_0,
    "contact"."customer_id" AS by_0,
    ("customer"."value" IS NOT NULL) AS counts_0,
    "contact"."doubt_ended_at"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS DOUBLE) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1,
  COUNT(*) AS a2,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  CAST(NULL AS BIGINT) AS a1,
  CAST(NULL AS BIGINT) AS a2,
  0 AS "doubt_ended_at",
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL) cells;

-- clickhouse

WITH
"contact_0" AS (
  SELECT
    NULLIF(CAST("source"."customer_id" AS Nullable(String)), '') AS "customer_id",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at",
    NULLIF(CAST("source"."id" AS Nullable(String)), '') AS "id",
    toNullable(CASE WHEN "source"."ended_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."ended_at"), 3))) END) AS "ended_at__raw"
  FROM "cx"."contact" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"contact" AS (
  SELECT
    "customer_id",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"customer_rows" AS (
  SELECT
    NULLIF(CAST("source"."id" AS Nullable(String)), '') AS "id",
    toNullable(CASE WHEN "source"."value" IS NOT NULL THEN toFloat64(assumeNotNull("source"."value")) END) AS "value"
  FROM "cx"."customer" AS "source"
),
"customer" AS (
  SELECT "id", MIN(toNullable("value")) AS "value"
  FROM "customer_rows"
  GROUP BY "id"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable("customer"."value") AS value_0,
    "contact"."customer_id" AS by_0,
    ("customer"."value" IS NOT NULL) AS counts_0,
    "contact"."doubt_ended_at"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS Nullable(Float64)) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1,
  COUNT(*) AS a2,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  CAST(NULL AS Nullable(UInt64)) AS a1,
  CAST(NULL AS Nullable(UInt64)) AS a2,
  0 AS "doubt_ended_at",
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL) cells;

-- mssql

WITH
"contact_0" AS (
  SELECT
    NULLIF(CAST("customer_id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "customer_id",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at",
    NULLIF(CAST("id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "id",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("ended_at" AS datetimeoffset(3))) AS float) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"contact" AS (
  SELECT
    "customer_id",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    CASE WHEN NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) THEN CAST(1 AS bit) WHEN NOT (NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000)) THEN CAST(0 AS bit) END AS "doubt_ended_at"
  FROM "contact_0"
),
"customer_rows" AS (
  SELECT
    NULLIF(CAST("id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "id",
    CAST("value" AS float) AS "value"
  FROM "cx"."customer"
),
"customer" AS (
  SELECT "id", MIN("value") AS "value"
  FROM "customer_rows"
  GROUP BY "id"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "customer"."value" AS value_0,
    "contact"."customer_id" AS by_0,
    CASE WHEN ("customer"."value" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("customer"."value" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_0,
    "contact"."doubt_ended_at"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS float) AS a0,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a1,
  COUNT(*) AS a2,
  COUNT(CASE WHEN "doubt_ended_at" = 1 THEN 1 END) AS "doubt_ended_at",
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  CAST(NULL AS bigint) AS a1,
  CAST(NULL AS bigint) AS a2,
  0 AS "doubt_ended_at",
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL) cells;

-- trino

WITH
"contact_0" AS (
  SELECT
    NULLIF(CAST("customer_id" AS VARCHAR), '') AS "customer_id",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at",
    NULLIF(CAST("id" AS VARCHAR), '') AS "id",
    ROUND(to_unixtime(CAST("ended_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "ended_at__raw"
  FROM "cx"."contact"
),
"contact_1" AS (
  SELECT
    "customer_id",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact" AS (
  SELECT
    "customer_id",
    "started_at",
    "id",
    "ended_at",
    "doubt_ended_at"
  FROM "contact_1"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"customer_rows" AS (
  SELECT
    NULLIF(CAST("id" AS VARCHAR), '') AS "id",
    CAST("value" AS DOUBLE) AS "value"
  FROM "cx"."customer"
),
"customer" AS (
  SELECT "id", MIN("value") AS "value"
  FROM "customer_rows"
  GROUP BY "id"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "customer"."value" AS value_0,
    "contact"."customer_id" AS by_0,
    ("customer"."value" IS NOT NULL) AS counts_0,
    "contact"."doubt_ended_at"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS DOUBLE) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1,
  COUNT(*) AS a2,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  CAST(NULL AS BIGINT) AS a1,
  CAST(NULL AS BIGINT) AS a2,
  0 AS "doubt_ended_at",
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL) cells;
