-- postgres

WITH
"customer_value" AS (
  SELECT
    CAST("value" AS double precision) AS "value",
    ROUND(date_part('epoch', CAST("as_of" AS timestamptz)) * 1000) AS "as_of",
    NULLIF(CAST("customer_id" AS text), '') AS "customer_id"
  FROM "cx"."customer_value"
  WHERE "as_of" >= '2026-02-28 00:00:00.000+00' AND "as_of" < '2026-04-02 00:00:00.000+00'
),
"customer_rows" AS (
  SELECT
    NULLIF(CAST("id" AS text), '') AS "id",
    ROUND(date_part('epoch', CAST("left_at" AS timestamptz)) * 1000) AS "left_at"
  FROM "cx"."customer"
),
"customer" AS (
  SELECT "id", MIN("left_at") AS "left_at"
  FROM "customer_rows"
  GROUP BY "id"
),
"extent" AS (
  SELECT ROUND(date_part('epoch', CAST(MIN("as_of") AS timestamptz)) * 1000) AS first_at, ROUND(date_part('epoch', CAST(MAX("as_of") AS timestamptz)) * 1000) AS last_at
  FROM "cx"."customer_value"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000), FALSE))) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_0,
    "customer_value"."value" AS value_0,
    (("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_1,
    (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_2,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_3,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000), FALSE))) AS counts_4,
    (("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AS counts_5,
    (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AS counts_6,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AS counts_7
  FROM "customer_value"
  LEFT JOIN "customer" ON "customer"."id" = "customer_value"."customer_id"
  CROSS JOIN "extent"
  WHERE CASE WHEN "customer_value"."as_of" >= 1772323200000 THEN "customer_value"."as_of" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE counts_3) AS a3,
  SUM(value_0) FILTER (WHERE counts_4) AS a4,
  SUM(value_0) FILTER (WHERE counts_5) AS a5,
  COUNT(*) FILTER (WHERE counts_6) AS a6,
  COUNT(*) FILTER (WHERE counts_7) AS a7,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mysql

WITH
`customer_value` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`value`, 0)) = 5 THEN CAST(`value` AS DOUBLE) WHEN CONVERT(`value` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`value` USING utf8mb4) AS DOUBLE) WHEN `value` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `value`) USING utf8mb4), 300, ' ')) END AS `value`,
    CAST(ROUND(CASE WHEN `as_of` IS NOT NULL THEN COALESCE(CASE WHEN `as_of` >= '1970-01-02' AND `as_of` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`as_of`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`as_of`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `as_of`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `as_of`,
    NULLIF(CAST(CONVERT(`customer_id` USING utf8mb4) AS BINARY), _binary'') AS `customer_id`
  FROM `cx`.`customer_value`
  WHERE `as_of` >= '2026-02-28 00:00:00.000' AND `as_of` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`customer_rows` AS (
  SELECT
    NULLIF(CAST(CONVERT(`id` USING utf8mb4) AS BINARY), _binary'') AS `id`,
    CAST(ROUND(CASE WHEN `left_at` IS NOT NULL THEN COALESCE(CASE WHEN `left_at` >= '1970-01-02' AND `left_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`left_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`left_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `left_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `left_at`
  FROM `cx`.`customer`
  LIMIT 18446744073709551615
),
`customer` AS (
  SELECT `id`, MIN(`left_at`) AS `left_at`
  FROM `customer_rows`
  GROUP BY `id`
),
`extent` AS (
  SELECT CAST(ROUND(CASE WHEN MIN(`as_of`) IS NOT NULL THEN COALESCE(CASE WHEN MIN(`as_of`) >= '1970-01-02' AND MIN(`as_of`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MIN(`as_of`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MIN(`as_of`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MIN(`as_of`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS first_at, CAST(ROUND(CASE WHEN MAX(`as_of`) IS NOT NULL THEN COALESCE(CASE WHEN MAX(`as_of`) >= '1970-01-02' AND MAX(`as_of`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MAX(`as_of`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MAX(`as_of`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MAX(`as_of`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS last_at
  FROM `cx`.`customer_value`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND (NOT COALESCE((((`customer`.`left_at` - `customer_value`.`as_of`) / 1000) <= 7776000), FALSE))) AND `customer_value`.`as_of` + 7776000000 <= last_at AS counts_0,
    `customer_value`.`value` AS value_0,
    ((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND `customer_value`.`as_of` + 7776000000 <= last_at AS counts_1,
    ((((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND (NOT COALESCE((((`customer`.`left_at` - `customer_value`.`as_of`) / 1000) <= 7776000), FALSE))) AND (`customer_value`.`value` IS NOT NULL)) AND `customer_value`.`as_of` + 7776000000 <= last_at AS counts_2,
    (((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND (`customer_value`.`value` IS NOT NULL)) AND `customer_value`.`as_of` + 7776000000 <= last_at AS counts_3,
    (((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND (NOT COALESCE((((`customer`.`left_at` - `customer_value`.`as_of`) / 1000) <= 7776000), FALSE))) AS counts_4,
    ((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AS counts_5,
    ((((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND (NOT COALESCE((((`customer`.`left_at` - `customer_value`.`as_of`) / 1000) <= 7776000), FALSE))) AND (`customer_value`.`value` IS NOT NULL)) AS counts_6,
    (((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND (`customer_value`.`value` IS NOT NULL)) AS counts_7
  FROM `customer_value`
  LEFT JOIN `customer` ON `customer`.`id` = `customer_value`.`customer_id`
  CROSS JOIN `extent`
  WHERE `customer_value`.`as_of` >= 1772323200000 AND `customer_value`.`as_of` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) + 0e0 AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) + 0e0 AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a3,
  SUM(CASE WHEN counts_4 THEN value_0 END) + 0e0 AS a4,
  SUM(CASE WHEN counts_5 THEN value_0 END) + 0e0 AS a5,
  COUNT(CASE WHEN counts_6 THEN 1 END) AS a6,
  COUNT(CASE WHEN counts_7 THEN 1 END) AS a7,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- sqlite

WITH
`customer_value_0` AS (
  SELECT
    CASE WHEN typeof(`value`) IN ('integer', 'real') OR CAST(`value` AS REAL) = `value` OR (`value` GLOB '[0-9]*' AND NOT (`value` GLOB '*[^0-9]*')) THEN CAST(`value` AS REAL) WHEN `value` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `value`) END AS `value`,
    CASE WHEN typeof(`as_of`) = 'text' AND julianday(`as_of`) IS NOT NULL AND date(SUBSTRING(`as_of`, 1, 10)) = SUBSTRING(`as_of`, 1, 10) THEN ROUND((julianday(`as_of`) - 2440587.5) * 86400000.0) WHEN `as_of` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `as_of`) END AS `as_of`,
    NULLIF((IIF(typeof(`customer_id`) = 'real' AND `customer_id` = CAST(`customer_id` AS INTEGER), CAST(`customer_id` AS INTEGER), `customer_id`) || ''), '') AS `customer_id`
  FROM `cx`.`customer_value`
  LIMIT -1
),
`customer_value` AS (
  SELECT
    `value`,
    `as_of`,
    `customer_id`
  FROM `customer_value_0`
  WHERE `as_of` >= 1772323200000 AND `as_of` < 1775001600000
),
`customer_rows` AS (
  SELECT
    NULLIF((IIF(typeof(`id`) = 'real' AND `id` = CAST(`id` AS INTEGER), CAST(`id` AS INTEGER), `id`) || ''), '') AS `id`,
    CASE WHEN typeof(`left_at`) = 'text' AND julianday(`left_at`) IS NOT NULL AND date(SUBSTRING(`left_at`, 1, 10)) = SUBSTRING(`left_at`, 1, 10) THEN ROUND((julianday(`left_at`) - 2440587.5) * 86400000.0) WHEN `left_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `left_at`) END AS `left_at`
  FROM `cx`.`customer`
  LIMIT -1
),
`customer` AS (
  SELECT `id`, MIN(`left_at`) AS `left_at`
  FROM `customer_rows`
  GROUP BY `id`
),
`every` AS (
  SELECT
    CASE WHEN typeof(`as_of`) = 'text' AND julianday(`as_of`) IS NOT NULL AND date(SUBSTRING(`as_of`, 1, 10)) = SUBSTRING(`as_of`, 1, 10) THEN ROUND((julianday(`as_of`) - 2440587.5) * 86400000.0) WHEN `as_of` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `as_of`) END AS `as_of`
  FROM `cx`.`customer_value`
  LIMIT -1
),
`extent` AS (
  SELECT MIN(`as_of`) AS first_at, MAX(`as_of`) AS last_at
  FROM `every`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND (NOT COALESCE((((`customer`.`left_at` - `customer_value`.`as_of`) / 1000) <= 7776000), FALSE))) AND `customer_value`.`as_of` + 7776000000 <= last_at AS counts_0,
    `customer_value`.`value` AS value_0,
    ((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND `customer_value`.`as_of` + 7776000000 <= last_at AS counts_1,
    ((((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND (NOT COALESCE((((`customer`.`left_at` - `customer_value`.`as_of`) / 1000) <= 7776000), FALSE))) AND (`customer_value`.`value` IS NOT NULL)) AND `customer_value`.`as_of` + 7776000000 <= last_at AS counts_2,
    (((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND (`customer_value`.`value` IS NOT NULL)) AND `customer_value`.`as_of` + 7776000000 <= last_at AS counts_3,
    (((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND (NOT COALESCE((((`customer`.`left_at` - `customer_value`.`as_of`) / 1000) <= 7776000), FALSE))) AS counts_4,
    ((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AS counts_5,
    ((((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND (NOT COALESCE((((`customer`.`left_at` - `customer_value`.`as_of`) / 1000) <= 7776000), FALSE))) AND (`customer_value`.`value` IS NOT NULL)) AS counts_6,
    (((`customer`.`id` IS NOT NULL) AND (NOT COALESCE((`customer`.`left_at` <= `customer_value`.`as_of`), FALSE))) AND (`customer_value`.`value` IS NOT NULL)) AS counts_7
  FROM `customer_value`
  LEFT JOIN `customer` ON `customer`.`id` = `customer_value`.`customer_id`
  CROSS JOIN `extent`
  WHERE `customer_value`.`as_of` >= 1772323200000 AND `customer_value`.`as_of` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE counts_3) AS a3,
  SUM(value_0) FILTER (WHERE counts_4) AS a4,
  SUM(value_0) FILTER (WHERE counts_5) AS a5,
  COUNT(*) FILTER (WHERE counts_6) AS a6,
  COUNT(*) FILTER (WHERE counts_7) AS a7,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- duckdb

WITH
"customer_value" AS (
  SELECT
    CAST("value" AS DOUBLE) AS "value",
    CAST(epoch_ms(CAST("as_of" AS TIMESTAMPTZ)) AS DOUBLE) AS "as_of",
    NULLIF(CASE WHEN typeof("customer_id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("customer_id" AS VARCHAR), '\.0\z', '') ELSE CAST("customer_id" AS VARCHAR) END, '') AS "customer_id"
  FROM "cx"."customer_value"
  WHERE "as_of" >= '2026-02-28 00:00:00.000+00' AND "as_of" < '2026-04-02 00:00:00.000+00'
),
"customer_rows" AS (
  SELECT
    NULLIF(CASE WHEN typeof("id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("id" AS VARCHAR), '\.0\z', '') ELSE CAST("id" AS VARCHAR) END, '') AS "id",
    CAST(epoch_ms(CAST("left_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "left_at"
  FROM "cx"."customer"
),
"customer" AS (
  SELECT "id", MIN("left_at") AS "left_at"
  FROM "customer_rows"
  GROUP BY "id"
),
"extent" AS (
  SELECT CAST(epoch_ms(CAST(MIN("as_of") AS TIMESTAMPTZ)) AS DOUBLE) AS first_at, CAST(epoch_ms(CAST(MAX("as_of") AS TIMESTAMPTZ)) AS DOUBLE) AS last_at
  FROM "cx"."customer_value"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000), FALSE))) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_0,
    "customer_value"."value" AS value_0,
    (("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_1,
    (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_2,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_3,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000), FALSE))) AS counts_4,
    (("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AS counts_5,
    (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AS counts_6,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AS counts_7
  FROM "customer_value"
  LEFT JOIN "customer" ON "customer"."id" = "customer_value"."customer_id"
  CROSS JOIN "extent"
  WHERE "customer_value"."as_of" >= 1772323200000 AND "customer_value"."as_of" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE counts_3) AS a3,
  SUM(value_0) FILTER (WHERE counts_4) AS a4,
  SUM(value_0) FILTER (WHERE counts_5) AS a5,
  COUNT(*) FILTER (WHERE counts_6) AS a6,
  COUNT(*) FILTER (WHERE counts_7) AS a7,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- clickhouse

WITH
"customer_value" AS (
  SELECT
    toNullable(CASE WHEN "source"."value" IS NOT NULL THEN toFloat64(assumeNotNull("source"."value")) END) AS "value",
    toNullable(CASE WHEN "source"."as_of" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."as_of"), 3))) END) AS "as_of",
    NULLIF(CAST("source"."customer_id" AS Nullable(String)), '') AS "customer_id"
  FROM "cx"."customer_value" AS "source"
  WHERE "source"."as_of" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."as_of" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"customer_rows" AS (
  SELECT
    NULLIF(CAST("source"."id" AS Nullable(String)), '') AS "id",
    toNullable(CASE WHEN "source"."left_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."left_at"), 3))) END) AS "left_at"
  FROM "cx"."customer" AS "source"
),
"customer" AS (
  SELECT "id", MIN(toNullable("left_at")) AS "left_at"
  FROM "customer_rows"
  GROUP BY "id"
),
"extent" AS (
  SELECT toNullable(CASE WHEN MIN(toNullable("source"."as_of")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MIN(toNullable("source"."as_of"))), 3))) END) AS first_at, toNullable(CASE WHEN MAX(toNullable("source"."as_of")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MAX(toNullable("source"."as_of"))), 3))) END) AS last_at
  FROM "cx"."customer_value" AS "source"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000.0), FALSE))) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_0,
    toNullable("customer_value"."value") AS value_0,
    (("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_1,
    (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000.0), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_2,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_3,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000.0), FALSE))) AS counts_4,
    (("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AS counts_5,
    (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000.0), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AS counts_6,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AS counts_7
  FROM "customer_value"
  LEFT JOIN "customer" ON "customer"."id" = "customer_value"."customer_id"
  CROSS JOIN "extent"
  WHERE "customer_value"."as_of" >= 1772323200000 AND "customer_value"."as_of" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a3,
  SUM(CASE WHEN counts_4 THEN value_0 END) AS a4,
  SUM(CASE WHEN counts_5 THEN value_0 END) AS a5,
  COUNT(CASE WHEN counts_6 THEN 1 END) AS a6,
  COUNT(CASE WHEN counts_7 THEN 1 END) AS a7,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mssql

WITH
"customer_value" AS (
  SELECT
    CAST("value" AS float) AS "value",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("as_of" AS datetimeoffset(3))) AS float) AS "as_of",
    NULLIF(CAST("customer_id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "customer_id"
  FROM "cx"."customer_value"
  WHERE "as_of" >= '2026-02-28T00:00:00.000' AND "as_of" < '2026-04-02T00:00:00.000'
),
"customer_rows" AS (
  SELECT
    NULLIF(CAST("id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "id",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("left_at" AS datetimeoffset(3))) AS float) AS "left_at"
  FROM "cx"."customer"
),
"customer" AS (
  SELECT "id", MIN("left_at") AS "left_at"
  FROM "customer_rows"
  GROUP BY "id"
),
"extent" AS (
  SELECT CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MIN("as_of") AS datetimeoffset(3))) AS float) AS first_at, CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MAX("as_of") AS datetimeoffset(3))) AS float) AS last_at
  FROM "cx"."customer_value"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND (NOT COALESCE(CASE WHEN ((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000) THEN CAST(1 AS bit) WHEN NOT (((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000)) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND "customer_value"."as_of" + 7776000000 <= last_at THEN CAST(1 AS bit) WHEN NOT (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND (NOT COALESCE(CASE WHEN ((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000) THEN CAST(1 AS bit) WHEN NOT (((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000)) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND "customer_value"."as_of" + 7776000000 <= last_at) THEN CAST(0 AS bit) END AS counts_0,
    "customer_value"."value" AS value_0,
    CASE WHEN (("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND "customer_value"."as_of" + 7776000000 <= last_at THEN CAST(1 AS bit) WHEN NOT ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND "customer_value"."as_of" + 7776000000 <= last_at) THEN CAST(0 AS bit) END AS counts_1,
    CASE WHEN (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND (NOT COALESCE(CASE WHEN ((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000) THEN CAST(1 AS bit) WHEN NOT (((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000)) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND ("customer_value"."value" IS NOT NULL)) AND "customer_value"."as_of" + 7776000000 <= last_at THEN CAST(1 AS bit) WHEN NOT ((((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND (NOT COALESCE(CASE WHEN ((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000) THEN CAST(1 AS bit) WHEN NOT (((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000)) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND ("customer_value"."value" IS NOT NULL)) AND "customer_value"."as_of" + 7776000000 <= last_at) THEN CAST(0 AS bit) END AS counts_2,
    CASE WHEN ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND ("customer_value"."value" IS NOT NULL)) AND "customer_value"."as_of" + 7776000000 <= last_at THEN CAST(1 AS bit) WHEN NOT (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND ("customer_value"."value" IS NOT NULL)) AND "customer_value"."as_of" + 7776000000 <= last_at) THEN CAST(0 AS bit) END AS counts_3,
    CASE WHEN ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND (NOT COALESCE(CASE WHEN ((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000) THEN CAST(1 AS bit) WHEN NOT (((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000)) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) THEN CAST(1 AS bit) WHEN NOT (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND (NOT COALESCE(CASE WHEN ((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000) THEN CAST(1 AS bit) WHEN NOT (((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000)) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1))) THEN CAST(0 AS bit) END AS counts_4,
    CASE WHEN (("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) THEN CAST(1 AS bit) WHEN NOT ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1))) THEN CAST(0 AS bit) END AS counts_5,
    CASE WHEN (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND (NOT COALESCE(CASE WHEN ((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000) THEN CAST(1 AS bit) WHEN NOT (((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000)) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND ("customer_value"."value" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT ((((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND (NOT COALESCE(CASE WHEN ((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000) THEN CAST(1 AS bit) WHEN NOT (((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000)) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND ("customer_value"."value" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_6,
    CASE WHEN ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND ("customer_value"."value" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(CASE WHEN ("customer"."left_at" <= "customer_value"."as_of") THEN CAST(1 AS bit) WHEN NOT (("customer"."left_at" <= "customer_value"."as_of")) THEN CAST(0 AS bit) END, CAST(0 AS bit)) = 1)) AND ("customer_value"."value" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_7
  FROM "customer_value"
  LEFT JOIN "customer" ON "customer"."id" = "customer_value"."customer_id"
  CROSS JOIN "extent"
  WHERE "customer_value"."as_of" >= 1772323200000 AND "customer_value"."as_of" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 = 1 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 = 1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_2 = 1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_3 = 1 THEN 1 END) AS a3,
  SUM(CASE WHEN counts_4 = 1 THEN value_0 END) AS a4,
  SUM(CASE WHEN counts_5 = 1 THEN value_0 END) AS a5,
  COUNT(CASE WHEN counts_6 = 1 THEN 1 END) AS a6,
  COUNT(CASE WHEN counts_7 = 1 THEN 1 END) AS a7,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- trino

WITH
"customer_value_0" AS (
  SELECT
    CAST("value" AS DOUBLE) AS "value",
    ROUND(to_unixtime(CAST("as_of" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "as_of",
    NULLIF(CAST("customer_id" AS VARCHAR), '') AS "customer_id"
  FROM "cx"."customer_value"
),
"customer_value" AS (
  SELECT
    "value",
    "as_of",
    "customer_id"
  FROM "customer_value_0"
  WHERE "as_of" >= 1772323200000 AND "as_of" < 1775001600000
),
"customer_rows" AS (
  SELECT
    NULLIF(CAST("id" AS VARCHAR), '') AS "id",
    ROUND(to_unixtime(CAST("left_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "left_at"
  FROM "cx"."customer"
),
"customer" AS (
  SELECT "id", MIN("left_at") AS "left_at"
  FROM "customer_rows"
  GROUP BY "id"
),
"every" AS (
  SELECT
    ROUND(to_unixtime(CAST("as_of" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "as_of"
  FROM "cx"."customer_value"
),
"extent" AS (
  SELECT MIN("as_of") AS first_at, MAX("as_of") AS last_at
  FROM "every"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000), FALSE))) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_0,
    "customer_value"."value" AS value_0,
    (("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_1,
    (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_2,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AND "customer_value"."as_of" + 7776000000 <= last_at AS counts_3,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000), FALSE))) AS counts_4,
    (("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AS counts_5,
    (((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND (NOT COALESCE(((("customer"."left_at" - "customer_value"."as_of") / 1000) <= 7776000), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AS counts_6,
    ((("customer"."id" IS NOT NULL) AND (NOT COALESCE(("customer"."left_at" <= "customer_value"."as_of"), FALSE))) AND ("customer_value"."value" IS NOT NULL)) AS counts_7
  FROM "customer_value"
  LEFT JOIN "customer" ON "customer"."id" = "customer_value"."customer_id"
  CROSS JOIN "extent"
  WHERE "customer_value"."as_of" >= 1772323200000 AND "customer_value"."as_of" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a3,
  SUM(CASE WHEN counts_4 THEN value_0 END) AS a4,
  SUM(CASE WHEN counts_5 THEN value_0 END) AS a5,
  COUNT(CASE WHEN counts_6 THEN 1 END) AS a6,
  COUNT(CASE WHEN counts_7 THEN 1 END) AS a7,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;
