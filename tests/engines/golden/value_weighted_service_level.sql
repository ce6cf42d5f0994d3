-- postgres

WITH
"contact_0" AS (
  SELECT
    CAST("offered" AS boolean) AS "offered",
    CAST("handled" AS boolean) AS "handled",
    CAST("wait_s" AS double precision) AS "wait_s__raw",
    CAST("abandoned" AS boolean) AS "abandoned",
    NULLIF(CAST("customer_id" AS text), '') AS "customer_id",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "offered",
    "handled",
    "wait_s__raw",
    "abandoned",
    "customer_id",
    "started_at",
    CASE WHEN "wait_s__raw" BETWEEN 0 AND 86400 THEN "wait_s__raw" END AS "wait_s",
    NOT ("wait_s__raw" BETWEEN 0 AND 86400) AS "doubt_wait_s"
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
    (("contact"."offered" AND "contact"."handled") AND ("contact"."wait_s" <= 20)) AS counts_0,
    "customer"."value" AS value_0,
    (("contact"."offered" AND ("contact"."handled" OR "contact"."abandoned")) AND ("contact"."wait_s" IS NOT NULL)) AS counts_1,
    ("contact"."offered" AND ("customer"."value" IS NOT NULL)) AS counts_2,
    "contact"."offered" AS counts_3,
    "contact"."doubt_wait_s"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  WHERE CASE WHEN "contact"."started_at" >= 1772323200000 THEN "contact"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(value_0) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE counts_2) AS a3,
  COUNT(*) FILTER (WHERE counts_3) AS a4,
  COUNT(*) FILTER (WHERE "doubt_wait_s") AS "doubt_wait_s"
FROM "picked" cells;

-- mysql

WITH
`contact_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`offered`, 0)) = 5 AND `offered` IN (0, 1) THEN `offered` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `offered` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`offered` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `offered`,
    CASE WHEN COERCIBILITY(COALESCE(`handled`, 0)) = 5 AND `handled` IN (0, 1) THEN `handled` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`handled` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`handled` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `handled` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`handled` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `handled`,
    CASE WHEN COERCIBILITY(COALESCE(`wait_s`, 0)) = 5 THEN CAST(`wait_s` AS DOUBLE) WHEN CONVERT(`wait_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`wait_s` USING utf8mb4) AS DOUBLE) WHEN `wait_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `wait_s`) USING utf8mb4), 300, ' ')) END AS `wait_s__raw`,
    CASE WHEN COERCIBILITY(COALESCE(`abandoned`, 0)) = 5 AND `abandoned` IN (0, 1) THEN `abandoned` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`abandoned` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`abandoned` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `abandoned` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`abandoned` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `abandoned`,
    NULLIF(CAST(CONVERT(`customer_id` USING utf8mb4) AS BINARY), _binary'') AS `customer_id`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`contact`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`contact` AS (
  SELECT
    `offered`,
    `handled`,
    `wait_s__raw`,
    `abandoned`,
    `customer_id`,
    `started_at`,
    CASE WHEN `wait_s__raw` BETWEEN 0 AND 86400 THEN `wait_s__raw` END AS `wait_s`,
    NOT (`wait_s__raw` BETWEEN 0 AND 86400) AS `doubt_wait_s`
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
    ((`contact`.`offered` AND `contact`.`handled`) AND (`contact`.`wait_s` <= 20)) AS counts_0,
    `customer`.`value` AS value_0,
    ((`contact`.`offered` AND (`contact`.`handled` OR `contact`.`abandoned`)) AND (`contact`.`wait_s` IS NOT NULL)) AS counts_1,
    (`contact`.`offered` AND (`customer`.`value` IS NOT NULL)) AS counts_2,
    `contact`.`offered` AS counts_3,
    `contact`.`doubt_wait_s`
  FROM `contact`
  LEFT JOIN `customer` ON `customer`.`id` = `contact`.`customer_id`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) + 0e0 AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) + 0e0 AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a3,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a4,
  COUNT(CASE WHEN `doubt_wait_s` THEN 1 END) AS `doubt_wait_s`
FROM `picked` cells;

-- sqlite

WITH
`contact_0` AS (
  SELECT
    CASE WHEN typeof(`offered`) = 'integer' AND `offered` IN (0, 1) THEN `offered` ELSE CASE WHEN LOWER(TRIM((`offered` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`offered` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `offered` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`offered` || '')) END END AS `offered`,
    CASE WHEN typeof(`handled`) = 'integer' AND `handled` IN (0, 1) THEN `handled` ELSE CASE WHEN LOWER(TRIM((`handled` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`handled` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `handled` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`handled` || '')) END END AS `handled`,
    CASE WHEN typeof(`wait_s`) IN ('integer', 'real') OR CAST(`wait_s` AS REAL) = `wait_s` OR (`wait_s` GLOB '[0-9]*' AND NOT (`wait_s` GLOB '*[^0-9]*')) THEN CAST(`wait_s` AS REAL) WHEN `wait_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `wait_s`) END AS `wait_s__raw`,
    CASE WHEN typeof(`abandoned`) = 'integer' AND `abandoned` IN (0, 1) THEN `abandoned` ELSE CASE WHEN LOWER(TRIM((`abandoned` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`abandoned` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `abandoned` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`abandoned` || '')) END END AS `abandoned`,
    NULLIF((IIF(typeof(`customer_id`) = 'real' AND `customer_id` = CAST(`customer_id` AS INTEGER), CAST(`customer_id` AS INTEGER), `customer_id`) || ''), '') AS `customer_id`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`contact`
  LIMIT -1
),
`contact_1` AS (
  SELECT
    `offered`,
    `handled`,
    `wait_s__raw`,
    `abandoned`,
    `customer_id`,
    `started_at`,
    CASE WHEN `wait_s__raw` BETWEEN 0 AND 86400 THEN `wait_s__raw` END AS `wait_s`,
    NOT (`wait_s__raw` BETWEEN 0 AND 86400) AS `doubt_wait_s`
  FROM `contact_0`
),
`contact` AS (
  SELECT
    `offered`,
    `handled`,
    `wait_s`,
    `abandoned`,
    `customer_id`,
    `started_at`,
    `doubt_wait_s`
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
    ((`contact`.`offered` AND `contact`.`handled`) AND (`contact`.`wait_s` <= 20)) AS counts_0,
    `customer`.`value` AS value_0,
    ((`contact`.`offered` AND (`contact`.`handled` OR `contact`.`abandoned`)) AND (`contact`.`wait_s` IS NOT NULL)) AS counts_1,
    (`contact`.`offered` AND (`customer`.`value` IS NOT NULL)) AS counts_2,
    `contact`.`offered` AS counts_3,
    `contact`.`doubt_wait_s`
  FROM `contact`
  LEFT JOIN `customer` ON `customer`.`id` = `contact`.`customer_id`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(value_0) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE counts_2) AS a3,
  COUNT(*) FILTER (WHERE counts_3) AS a4,
  COUNT(*) FILTER (WHERE `doubt_wait_s`) AS `doubt_wait_s`
FROM `picked` cells;

-- duckdb

WITH
"contact_0" AS (
  SELECT
    CAST("offered" AS BOOLEAN) AS "offered",
    CAST("handled" AS BOOLEAN) AS "handled",
    CAST("wait_s" AS DOUBLE) AS "wait_s__raw",
    CAST("abandoned" AS BOOLEAN) AS "abandoned",
    NULLIF(CASE WHEN typeof("customer_id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("customer_id" AS VARCHAR), '\.0\z', '') ELSE CAST("customer_id" AS VARCHAR) END, '') AS "customer_id",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "offered",
    "handled",
    "wait_s__raw",
    "abandoned",
    "customer_id",
    "started_at",
    CASE WHEN "wait_s__raw" BETWEEN 0 AND 86400 THEN "wait_s__raw" END AS "wait_s",
    NOT ("wait_s__raw" BETWEEN 0 AND 86400) AS "doubt_wait_s"
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
    (("contact"."offered" AND "contact"."handled") AND ("contact"."wait_s" <= 20)) AS counts_0,
    "customer"."value" AS value_0,
    (("contact"."offered" AND ("contact"."handled" OR "contact"."abandoned")) AND ("contact"."wait_s" IS NOT NULL)) AS counts_1,
    ("contact"."offered" AND ("customer"."value" IS NOT NULL)) AS counts_2,
    "contact"."offered" AS counts_3,
    "contact"."doubt_wait_s"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(value_0) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE counts_2) AS a3,
  COUNT(*) FILTER (WHERE counts_3) AS a4,
  COUNT(*) FILTER (WHERE "doubt_wait_s") AS "doubt_wait_s"
FROM "picked" cells;

-- clickhouse

WITH
"contact_0" AS (
  SELECT
    CAST("source"."offered" AS Nullable(Bool)) AS "offered",
    CAST("source"."handled" AS Nullable(Bool)) AS "handled",
    toNullable(CASE WHEN "source"."wait_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."wait_s")) END) AS "wait_s__raw",
    CAST("source"."abandoned" AS Nullable(Bool)) AS "abandoned",
    NULLIF(CAST("source"."customer_id" AS Nullable(String)), '') AS "customer_id",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."contact" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"contact" AS (
  SELECT
    "offered",
    "handled",
    "wait_s__raw",
    "abandoned",
    "customer_id",
    "started_at",
    CASE WHEN "wait_s__raw" BETWEEN 0 AND 86400 THEN "wait_s__raw" END AS "wait_s",
    NOT ("wait_s__raw" BETWEEN 0 AND 86400) AS "doubt_wait_s"
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
    (("contact"."offered" AND "contact"."handled") AND ("contact"."wait_s" <= 20.0)) AS counts_0,
    toNullable("customer"."value") AS value_0,
    (("contact"."offered" AND ("contact"."handled" OR "contact"."abandoned")) AND ("contact"."wait_s" IS NOT NULL)) AS counts_1,
    ("contact"."offered" AND ("customer"."value" IS NOT NULL)) AS counts_2,
    "contact"."offered" AS counts_3,
    "contact"."doubt_wait_s"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a3,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a4,
  COUNT(CASE WHEN "doubt_wait_s" THEN 1 END) AS "doubt_wait_s"
FROM "picked" cells;

-- mssql

WITH
"contact_0" AS (
  SELECT
    CASE WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "offered" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "offered",
    CASE WHEN LOWER(TRIM(CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "handled" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "handled",
    CAST("wait_s" AS float) AS "wait_s__raw",
    CASE WHEN LOWER(TRIM(CAST("abandoned" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("abandoned" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "abandoned" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("abandoned" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "abandoned",
    NULLIF(CAST("customer_id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "customer_id",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"contact" AS (
  SELECT
    "offered",
    "handled",
    "wait_s__raw",
    "abandoned",
    "customer_id",
    "started_at",
    CASE WHEN "wait_s__raw" BETWEEN 0 AND 86400 THEN "wait_s__raw" END AS "wait_s",
    CASE WHEN NOT ("wait_s__raw" BETWEEN 0 AND 86400) THEN CAST(1 AS bit) WHEN NOT (NOT ("wait_s__raw" BETWEEN 0 AND 86400)) THEN CAST(0 AS bit) END AS "doubt_wait_s"
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
    CASE WHEN (("contact"."offered" = 1 AND "contact"."handled" = 1) AND ("contact"."wait_s" <= 20)) THEN CAST(1 AS bit) WHEN NOT ((("contact"."offered" = 1 AND "contact"."handled" = 1) AND ("contact"."wait_s" <= 20))) THEN CAST(0 AS bit) END AS counts_0,
    "customer"."value" AS value_0,
    CASE WHEN (("contact"."offered" = 1 AND ("contact"."handled" = 1 OR "contact"."abandoned" = 1)) AND ("contact"."wait_s" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT ((("contact"."offered" = 1 AND ("contact"."handled" = 1 OR "contact"."abandoned" = 1)) AND ("contact"."wait_s" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_1,
    CASE WHEN ("contact"."offered" = 1 AND ("customer"."value" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT (("contact"."offered" = 1 AND ("customer"."value" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_2,
    CASE WHEN "contact"."offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("contact"."offered" = 1) THEN CAST(0 AS bit) END AS counts_3,
    "contact"."doubt_wait_s"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 = 1 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 = 1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 = 1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN counts_2 = 1 THEN 1 END) AS a3,
  COUNT(CASE WHEN counts_3 = 1 THEN 1 END) AS a4,
  COUNT(CASE WHEN "doubt_wait_s" = 1 THEN 1 END) AS "doubt_wait_s"
FROM "picked" cells;

-- trino

WITH
"contact_0" AS (
  SELECT
    CAST("offered" AS BOOLEAN) AS "offered",
    CAST("handled" AS BOOLEAN) AS "handled",
    CAST("wait_s" AS DOUBLE) AS "wait_s__raw",
    CAST("abandoned" AS BOOLEAN) AS "abandoned",
    NULLIF(CAST("customer_id" AS VARCHAR), '') AS "customer_id",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."contact"
),
"contact_1" AS (
  SELECT
    "offered",
    "handled",
    "wait_s__raw",
    "abandoned",
    "customer_id",
    "started_at",
    CASE WHEN "wait_s__raw" BETWEEN 0 AND 86400 THEN "wait_s__raw" END AS "wait_s",
    NOT ("wait_s__raw" BETWEEN 0 AND 86400) AS "doubt_wait_s"
  FROM "contact_0"
),
"contact" AS (
  SELECT
    "offered",
    "handled",
    "wait_s",
    "abandoned",
    "customer_id",
    "started_at",
    "doubt_wait_s"
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
    (("contact"."offered" AND "contact"."handled") AND ("contact"."wait_s" <= 20)) AS counts_0,
    "customer"."value" AS value_0,
    (("contact"."offered" AND ("contact"."handled" OR "contact"."abandoned")) AND ("contact"."wait_s" IS NOT NULL)) AS counts_1,
    ("contact"."offered" AND ("customer"."value" IS NOT NULL)) AS counts_2,
    "contact"."offered" AS counts_3,
    "contact"."doubt_wait_s"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a3,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a4,
  COUNT(CASE WHEN "doubt_wait_s" THEN 1 END) AS "doubt_wait_s"
FROM "picked" cells;
