-- postgres

WITH
"contact_0" AS (
  SELECT
    NULLIF(CAST("customer_id" AS text), '') AS "customer_id",
    CAST("offered" AS boolean) AS "offered",
    CAST("handled" AS boolean) AS "handled",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at",
    ROUND(date_part('epoch', CAST("ended_at" AS timestamptz)) * 1000) AS "ended_at__raw",
    NULLIF(CAST("id" AS text), '') AS "id"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "customer_id",
    "offered",
    "handled",
    "started_at",
    "ended_at__raw",
    "id",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
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
  SELECT ROUND(date_part('epoch', CAST(MIN("started_at") AS timestamptz)) * 1000) AS first_at, ROUND(date_part('epoch', CAST(MAX("started_at") AS timestamptz)) * 1000) AS last_at
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (((("contact"."offered" AND "contact"."handled") AND ("customer"."id" IS NOT NULL)) AND ("customer"."left_at" >= "contact"."ended_at")) AND ((("customer"."left_at" - "contact"."ended_at") / 1000) <= 2592000)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 2592000000 <= last_at AS counts_0,
    "contact"."customer_id" AS value_0,
    "contact"."customer_id" AS by_0,
    (("contact"."offered" AND "contact"."handled") AND ("customer"."id" IS NOT NULL)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 2592000000 <= last_at AS counts_1,
    (("contact"."offered" AND "contact"."handled") AND ("customer"."id" IS NOT NULL)) AS counts_2,
    ("contact"."offered" AND "contact"."handled") AS counts_3,
    "contact"."doubt_ended_at"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  CROSS JOIN "extent"
  WHERE CASE WHEN "contact"."started_at" >= 1772323200000 THEN "contact"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  CAST(NULL AS bigint) AS a0,
  CAST(NULL AS bigint) AS a1,
  CAST(NULL AS bigint) AS a2,
  COUNT(*) FILTER (WHERE counts_2) AS a3,
  COUNT(*) FILTER (WHERE counts_3) AS a4,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  CAST(NULL AS bigint) AS a1,
  CAST(NULL AS bigint) AS a2,
  CAST(NULL AS bigint) AS a3,
  CAST(NULL AS bigint) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_0) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS bigint) AS a0,
  COUNT(value_0) AS a1,
  CAST(NULL AS bigint) AS a2,
  CAST(NULL AS bigint) AS a3,
  CAST(NULL AS bigint) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_1) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS bigint) AS a0,
  CAST(NULL AS bigint) AS a1,
  COUNT(value_0) AS a2,
  CAST(NULL AS bigint) AS a3,
  CAST(NULL AS bigint) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_2) cells;

-- mysql

WITH
`contact_0` AS (
  SELECT
    NULLIF(CAST(CONVERT(`customer_id` USING utf8mb4) AS BINARY), _binary'') AS `customer_id`,
    CASE WHEN COERCIBILITY(COALESCE(`offered`, 0)) = 5 AND `offered` IN (0, 1) THEN `offered` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `offered` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`offered` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `offered`,
    CASE WHEN COERCIBILITY(COALESCE(`handled`, 0)) = 5 AND `handled` IN (0, 1) THEN `handled` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`handled` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`handled` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `handled` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`handled` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `handled`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`,
    CAST(ROUND(CASE WHEN `ended_at` IS NOT NULL THEN COALESCE(CASE WHEN `ended_at` >= '1970-01-02' AND `ended_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`ended_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`ended_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `ended_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `ended_at__raw`,
    NULLIF(CAST(CONVERT(`id` USING utf8mb4) AS BINARY), _binary'') AS `id`
  FROM `cx`.`contact`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`contact` AS (
  SELECT
    `customer_id`,
    `offered`,
    `handled`,
    `started_at`,
    `ended_at__raw`,
    `id`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `contact_0`
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
  SELECT CAST(ROUND(CASE WHEN MIN(`started_at`) IS NOT NULL THEN COALESCE(CASE WHEN MIN(`started_at`) >= '1970-01-02' AND MIN(`started_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MIN(`started_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MIN(`started_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MIN(`started_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS first_at, CAST(ROUND(CASE WHEN MAX(`started_at`) IS NOT NULL THEN COALESCE(CASE WHEN MAX(`started_at`) >= '1970-01-02' AND MAX(`started_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MAX(`started_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MAX(`started_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MAX(`started_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS last_at
  FROM `cx`.`contact`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((((`contact`.`offered` AND `contact`.`handled`) AND (`customer`.`id` IS NOT NULL)) AND (`customer`.`left_at` >= `contact`.`ended_at`)) AND (((`customer`.`left_at` - `contact`.`ended_at`) / 1000) <= 2592000)) AND COALESCE(`contact`.`ended_at`, `contact`.`started_at`) + 2592000000 <= last_at AS counts_0,
    `contact`.`customer_id` AS value_0,
    `contact`.`customer_id` AS by_0,
    ((`contact`.`offered` AND `contact`.`handled`) AND (`customer`.`id` IS NOT NULL)) AND COALESCE(`contact`.`ended_at`, `contact`.`started_at`) + 2592000000 <= last_at AS counts_1,
    ((`contact`.`offered` AND `contact`.`handled`) AND (`customer`.`id` IS NOT NULL)) AS counts_2,
    (`contact`.`offered` AND `contact`.`handled`) AS counts_3,
    `contact`.`doubt_ended_at`
  FROM `contact`
  LEFT JOIN `customer` ON `customer`.`id` = `contact`.`customer_id`
  CROSS JOIN `extent`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS SIGNED) AS a0,
  CAST(NULL AS SIGNED) AS a1,
  CAST(NULL AS SIGNED) AS a2,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a3,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a4,
  COUNT(CASE WHEN `doubt_ended_at` THEN 1 END) AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at,
  0 AS part
FROM `picked` cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  CAST(NULL AS SIGNED) AS a1,
  CAST(NULL AS SIGNED) AS a2,
  CAST(NULL AS SIGNED) AS a3,
  CAST(NULL AS SIGNED) AS a4,
  0 AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM `picked` WHERE by_0 IS NOT NULL AND counts_0) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS SIGNED) AS a0,
  COUNT(value_0) AS a1,
  CAST(NULL AS SIGNED) AS a2,
  CAST(NULL AS SIGNED) AS a3,
  CAST(NULL AS SIGNED) AS a4,
  0 AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM `picked` WHERE by_0 IS NOT NULL AND counts_1) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS SIGNED) AS a0,
  CAST(NULL AS SIGNED) AS a1,
  COUNT(value_0) AS a2,
  CAST(NULL AS SIGNED) AS a3,
  CAST(NULL AS SIGNED) AS a4,
  0 AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM `picked` WHERE by_0 IS NOT NULL AND counts_2) cells;

-- sqlite

WITH
`contact_0` AS (
  SELECT
    NULLIF((IIF(typeof(`customer_id`) = 'real' AND `customer_id` = CAST(`customer_id` AS INTEGER), CAST(`customer_id` AS INTEGER), `customer_id`) || ''), '') AS `customer_id`,
    CASE WHEN typeof(`offered`) = 'integer' AND `offered` IN (0, 1) THEN `offered` ELSE CASE WHEN LOWER(TRIM((`offered` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`offered` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `offered` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`offered` || '')) END END AS `offered`,
    CASE WHEN typeof(`handled`) = 'integer' AND `handled` IN (0, 1) THEN `handled` ELSE CASE WHEN LOWER(TRIM((`handled` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`handled` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `handled` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`handled` || '')) END END AS `handled`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`,
    CASE WHEN typeof(`ended_at`) = 'text' AND julianday(`ended_at`) IS NOT NULL AND date(SUBSTRING(`ended_at`, 1, 10)) = SUBSTRING(`ended_at`, 1, 10) THEN ROUND((julianday(`ended_at`) - 2440587.5) * 86400000.0) WHEN `ended_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `ended_at`) END AS `ended_at__raw`,
    NULLIF((IIF(typeof(`id`) = 'real' AND `id` = CAST(`id` AS INTEGER), CAST(`id` AS INTEGER), `id`) || ''), '') AS `id`
  FROM `cx`.`contact`
  LIMIT -1
),
`contact_1` AS (
  SELECT
    `customer_id`,
    `offered`,
    `handled`,
    `started_at`,
    `ended_at__raw`,
    `id`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `contact_0`
),
`contact` AS (
  SELECT
    `customer_id`,
    `offered`,
    `handled`,
    `ended_at`,
    `started_at`,
    `id`,
    `doubt_ended_at`
  FROM `contact_1`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
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
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`contact`
  LIMIT -1
),
`extent` AS (
  SELECT MIN(`started_at`) AS first_at, MAX(`started_at`) AS last_at
  FROM `every`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((((`contact`.`offered` AND `contact`.`handled`) AND (`customer`.`id` IS NOT NULL)) AND (`customer`.`left_at` >= `contact`.`ended_at`)) AND (((`customer`.`left_at` - `contact`.`ended_at`) / 1000) <= 2592000)) AND COALESCE(`contact`.`ended_at`, `contact`.`started_at`) + 2592000000 <= last_at AS counts_0,
    `contact`.`customer_id` AS value_0,
    `contact`.`customer_id` AS by_0,
    ((`contact`.`offered` AND `contact`.`handled`) AND (`customer`.`id` IS NOT NULL)) AND COALESCE(`contact`.`ended_at`, `contact`.`started_at`) + 2592000000 <= last_at AS counts_1,
    ((`contact`.`offered` AND `contact`.`handled`) AND (`customer`.`id` IS NOT NULL)) AS counts_2,
    (`contact`.`offered` AND `contact`.`handled`) AS counts_3,
    `contact`.`doubt_ended_at`
  FROM `contact`
  LEFT JOIN `customer` ON `customer`.`id` = `contact`.`customer_id`
  CROSS JOIN `extent`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS INTEGER) AS a0,
  CAST(NULL AS INTEGER) AS a1,
  CAST(NULL AS INTEGER) AS a2,
  COUNT(*) FILTER (WHERE counts_2) AS a3,
  COUNT(*) FILTER (WHERE counts_3) AS a4,
  COUNT(*) FILTER (WHERE `doubt_ended_at`) AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at,
  0 AS part
FROM `picked` cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  CAST(NULL AS INTEGER) AS a1,
  CAST(NULL AS INTEGER) AS a2,
  CAST(NULL AS INTEGER) AS a3,
  CAST(NULL AS INTEGER) AS a4,
  0 AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM `picked` WHERE by_0 IS NOT NULL AND counts_0) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS INTEGER) AS a0,
  COUNT(value_0) AS a1,
  CAST(NULL AS INTEGER) AS a2,
  CAST(NULL AS INTEGER) AS a3,
  CAST(NULL AS INTEGER) AS a4,
  0 AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM `picked` WHERE by_0 IS NOT NULL AND counts_1) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS INTEGER) AS a0,
  CAST(NULL AS INTEGER) AS a1,
  COUNT(value_0) AS a2,
  CAST(NULL AS INTEGER) AS a3,
  CAST(NULL AS INTEGER) AS a4,
  0 AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM `picked` WHERE by_0 IS NOT NULL AND counts_2) cells;

-- duckdb

WITH
"contact_0" AS (
  SELECT
    NULLIF(CASE WHEN typeof("customer_id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("customer_id" AS VARCHAR), '\.0\z', '') ELSE CAST("customer_id" AS VARCHAR) END, '') AS "customer_id",
    CAST("offered" AS BOOLEAN) AS "offered",
    CAST("handled" AS BOOLEAN) AS "handled",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at",
    CAST(epoch_ms(CAST("ended_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "ended_at__raw",
    NULLIF(CASE WHEN typeof("id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("id" AS VARCHAR), '\.0\z', '') ELSE CAST("id" AS VARCHAR) END, '') AS "id"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "customer_id",
    "offered",
    "handled",
    "started_at",
    "ended_at__raw",
    "id",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
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
  SELECT CAST(epoch_ms(CAST(MIN("started_at") AS TIMESTAMPTZ)) AS DOUBLE) AS first_at, CAST(epoch_ms(CAST(MAX("started_at") AS TIMESTAMPTZ)) AS DOUBLE) AS last_at
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (((("contact"."offered" AND "contact"."handled") AND ("customer"."id" IS NOT NULL)) AND ("customer"."left_at" >= "contact"."ended_at")) AND ((("customer"."left_at" - "contact"."ended_at") / 1000) <= 2592000)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 2592000000 <= last_at AS counts_0,
    "contact"."customer_id" AS value_0,
    "contact"."customer_id" AS by_0,
    (("contact"."offered" AND "contact"."handled") AND ("customer"."id" IS NOT NULL)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 2592000000 <= last_at AS counts_1,
    (("contact"."offered" AND "contact"."handled") AND ("customer"."id" IS NOT NULL)) AS counts_2,
    ("contact"."offered" AND "contact"."handled") AS counts_3,
    "contact"."doubt_ended_at"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  CROSS JOIN "extent"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS BIGINT) AS a0,
  CAST(NULL AS BIGINT) AS a1,
  CAST(NULL AS BIGINT) AS a2,
  COUNT(*) FILTER (WHERE counts_2) AS a3,
  COUNT(*) FILTER (WHERE counts_3) AS a4,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  CAST(NULL AS BIGINT) AS a1,
  CAST(NULL AS BIGINT) AS a2,
  CAST(NULL AS BIGINT) AS a3,
  CAST(NULL AS BIGINT) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_0) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS BIGINT) AS a0,
  COUNT(value_0) AS a1,
  CAST(NULL AS BIGINT) AS a2,
  CAST(NULL AS BIGINT) AS a3,
  CAST(NULL AS BIGINT) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_1) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS BIGINT) AS a0,
  CAST(NULL AS BIGINT) AS a1,
  COUNT(value_0) AS a2,
  CAST(NULL AS BIGINT) AS a3,
  CAST(NULL AS BIGINT) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_2) cells;

-- clickhouse

WITH
"contact_0" AS (
  SELECT
    NULLIF(CAST("source"."customer_id" AS Nullable(String)), '') AS "customer_id",
    CAST("source"."offered" AS Nullable(Bool)) AS "offered",
    CAST("source"."handled" AS Nullable(Bool)) AS "handled",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at",
    toNullable(CASE WHEN "source"."ended_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."ended_at"), 3))) END) AS "ended_at__raw",
    NULLIF(CAST("source"."id" AS Nullable(String)), '') AS "id"
  FROM "cx"."contact" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"contact" AS (
  SELECT
    "customer_id",
    "offered",
    "handled",
    "started_at",
    "ended_at__raw",
    "id",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
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
  SELECT toNullable(CASE WHEN MIN(toNullable("source"."started_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MIN(toNullable("source"."started_at"))), 3))) END) AS first_at, toNullable(CASE WHEN MAX(toNullable("source"."started_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MAX(toNullable("source"."started_at"))), 3))) END) AS last_at
  FROM "cx"."contact" AS "source"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (((("contact"."offered" AND "contact"."handled") AND ("customer"."id" IS NOT NULL)) AND ("customer"."left_at" >= "contact"."ended_at")) AND ((("customer"."left_at" - "contact"."ended_at") / 1000) <= 2592000.0)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 2592000000 <= last_at AS counts_0,
    toNullable("contact"."customer_id") AS value_0,
    "contact"."customer_id" AS by_0,
    (("contact"."offered" AND "contact"."handled") AND ("customer"."id" IS NOT NULL)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 2592000000 <= last_at AS counts_1,
    (("contact"."offered" AND "contact"."handled") AND ("customer"."id" IS NOT NULL)) AS counts_2,
    ("contact"."offered" AND "contact"."handled") AS counts_3,
    "contact"."doubt_ended_at"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  CROSS JOIN "extent"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS Nullable(UInt64)) AS a0,
  CAST(NULL AS Nullable(UInt64)) AS a1,
  CAST(NULL AS Nullable(UInt64)) AS a2,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a3,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a4,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  CAST(NULL AS Nullable(UInt64)) AS a1,
  CAST(NULL AS Nullable(UInt64)) AS a2,
  CAST(NULL AS Nullable(UInt64)) AS a3,
  CAST(NULL AS Nullable(UInt64)) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_0) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS Nullable(UInt64)) AS a0,
  COUNT(value_0) AS a1,
  CAST(NULL AS Nullable(UInt64)) AS a2,
  CAST(NULL AS Nullable(UInt64)) AS a3,
  CAST(NULL AS Nullable(UInt64)) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_1) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS Nullable(UInt64)) AS a0,
  CAST(NULL AS Nullable(UInt64)) AS a1,
  COUNT(value_0) AS a2,
  CAST(NULL AS Nullable(UInt64)) AS a3,
  CAST(NULL AS Nullable(UInt64)) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_2) cells;

-- mssql

WITH
"contact_0" AS (
  SELECT
    NULLIF(CAST("customer_id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "customer_id",
    CASE WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "offered" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "offered",
    CASE WHEN LOWER(TRIM(CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "handled" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "handled",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("ended_at" AS datetimeoffset(3))) AS float) AS "ended_at__raw",
    NULLIF(CAST("id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "id"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"contact" AS (
  SELECT
    "customer_id",
    "offered",
    "handled",
    "started_at",
    "ended_at__raw",
    "id",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    CASE WHEN NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) THEN CAST(1 AS bit) WHEN NOT (NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000)) THEN CAST(0 AS bit) END AS "doubt_ended_at"
  FROM "contact_0"
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
  SELECT CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MIN("started_at") AS datetimeoffset(3))) AS float) AS first_at, CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MAX("started_at") AS datetimeoffset(3))) AS float) AS last_at
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN (((("contact"."offered" = 1 AND "contact"."handled" = 1) AND ("customer"."id" IS NOT NULL)) AND ("customer"."left_at" >= "contact"."ended_at")) AND ((("customer"."left_at" - "contact"."ended_at") / 1000) <= 2592000)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 2592000000 <= last_at THEN CAST(1 AS bit) WHEN NOT ((((("contact"."offered" = 1 AND "contact"."handled" = 1) AND ("customer"."id" IS NOT NULL)) AND ("customer"."left_at" >= "contact"."ended_at")) AND ((("customer"."left_at" - "contact"."ended_at") / 1000) <= 2592000)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 2592000000 <= last_at) THEN CAST(0 AS bit) END AS counts_0,
    "contact"."customer_id" AS value_0,
    "contact"."customer_id" AS by_0,
    CASE WHEN (("contact"."offered" = 1 AND "contact"."handled" = 1) AND ("customer"."id" IS NOT NULL)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 2592000000 <= last_at THEN CAST(1 AS bit) WHEN NOT ((("contact"."offered" = 1 AND "contact"."handled" = 1) AND ("customer"."id" IS NOT NULL)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 2592000000 <= last_at) THEN CAST(0 AS bit) END AS counts_1,
    CASE WHEN (("contact"."offered" = 1 AND "contact"."handled" = 1) AND ("customer"."id" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT ((("contact"."offered" = 1 AND "contact"."handled" = 1) AND ("customer"."id" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_2,
    CASE WHEN ("contact"."offered" = 1 AND "contact"."handled" = 1) THEN CAST(1 AS bit) WHEN NOT (("contact"."offered" = 1 AND "contact"."handled" = 1)) THEN CAST(0 AS bit) END AS counts_3,
    "contact"."doubt_ended_at"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  CROSS JOIN "extent"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS bigint) AS a0,
  CAST(NULL AS bigint) AS a1,
  CAST(NULL AS bigint) AS a2,
  COUNT(CASE WHEN counts_2 = 1 THEN 1 END) AS a3,
  COUNT(CASE WHEN counts_3 = 1 THEN 1 END) AS a4,
  COUNT(CASE WHEN "doubt_ended_at" = 1 THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  CAST(NULL AS bigint) AS a1,
  CAST(NULL AS bigint) AS a2,
  CAST(NULL AS bigint) AS a3,
  CAST(NULL AS bigint) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_0 = 1) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS bigint) AS a0,
  COUNT(value_0) AS a1,
  CAST(NULL AS bigint) AS a2,
  CAST(NULL AS bigint) AS a3,
  CAST(NULL AS bigint) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_1 = 1) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS bigint) AS a0,
  CAST(NULL AS bigint) AS a1,
  COUNT(value_0) AS a2,
  CAST(NULL AS bigint) AS a3,
  CAST(NULL AS bigint) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_2 = 1) cells;

-- trino

WITH
"contact_0" AS (
  SELECT
    NULLIF(CAST("customer_id" AS VARCHAR), '') AS "customer_id",
    CAST("offered" AS BOOLEAN) AS "offered",
    CAST("handled" AS BOOLEAN) AS "handled",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at",
    ROUND(to_unixtime(CAST("ended_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "ended_at__raw",
    NULLIF(CAST("id" AS VARCHAR), '') AS "id"
  FROM "cx"."contact"
),
"contact_1" AS (
  SELECT
    "customer_id",
    "offered",
    "handled",
    "started_at",
    "ended_at__raw",
    "id",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact" AS (
  SELECT
    "customer_id",
    "offered",
    "handled",
    "ended_at",
    "started_at",
    "id",
    "doubt_ended_at"
  FROM "contact_1"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
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
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."contact"
),
"extent" AS (
  SELECT MIN("started_at") AS first_at, MAX("started_at") AS last_at
  FROM "every"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (((("contact"."offered" AND "contact"."handled") AND ("customer"."id" IS NOT NULL)) AND ("customer"."left_at" >= "contact"."ended_at")) AND ((("customer"."left_at" - "contact"."ended_at") / 1000) <= 2592000)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 2592000000 <= last_at AS counts_0,
    "contact"."customer_id" AS value_0,
    "contact"."customer_id" AS by_0,
    (("contact"."offered" AND "contact"."handled") AND ("customer"."id" IS NOT NULL)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 2592000000 <= last_at AS counts_1,
    (("contact"."offered" AND "contact"."handled") AND ("customer"."id" IS NOT NULL)) AS counts_2,
    ("contact"."offered" AND "contact"."handled") AS counts_3,
    "contact"."doubt_ended_at"
  FROM "contact"
  LEFT JOIN "customer" ON "customer"."id" = "contact"."customer_id"
  CROSS JOIN "extent"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS BIGINT) AS a0,
  CAST(NULL AS BIGINT) AS a1,
  CAST(NULL AS BIGINT) AS a2,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a3,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a4,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  CAST(NULL AS BIGINT) AS a1,
  CAST(NULL AS BIGINT) AS a2,
  CAST(NULL AS BIGINT) AS a3,
  CAST(NULL AS BIGINT) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_0) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS BIGINT) AS a0,
  COUNT(value_0) AS a1,
  CAST(NULL AS BIGINT) AS a2,
  CAST(NULL AS BIGINT) AS a3,
  CAST(NULL AS BIGINT) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_1) cells
UNION ALL
SELECT
  -1 AS bucket,
  CAST(NULL AS BIGINT) AS a0,
  CAST(NULL AS BIGINT) AS a1,
  COUNT(value_0) AS a2,
  CAST(NULL AS BIGINT) AS a3,
  CAST(NULL AS BIGINT) AS a4,
  0 AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_2) cells;
