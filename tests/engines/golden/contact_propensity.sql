-- postgres

WITH
"customer_value" AS (
  SELECT
    NULLIF(CAST("customer_id" AS text), '') AS "customer_id",
    ROUND(date_part('epoch', CAST("as_of" AS timestamptz)) * 1000) AS "as_of"
  FROM "cx"."customer_value"
  WHERE "as_of" >= '2026-02-28 00:00:00.000+00' AND "as_of" < '2026-04-02 00:00:00.000+00'
),
"beside_contact_0" AS (
  SELECT
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at",
    NULLIF(CAST("customer_id" AS text), '') AS "customer_id",
    CAST("offered" AS boolean) AS "offered"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-05-03 00:00:00.000+00'
),
"beside_contact" AS (
  SELECT
    "started_at",
    "customer_id",
    "offered"
  FROM "beside_contact_0"
  WHERE CASE WHEN "started_at" >= 1772323200000 THEN "started_at" < 1777680000000 END
),
"customer_value_among" AS (
  SELECT "customer_id", "as_of", 0 AS is_other, "as_of" AS starts, "customer_id" AS key_0
  FROM "customer_value"
  UNION ALL
  SELECT CAST(NULL AS text) AS "customer_id", CAST(NULL AS double precision) AS "as_of", 1, "beside_contact"."started_at", "beside_contact"."customer_id" AS key_0
  FROM "beside_contact"
  WHERE "beside_contact"."customer_id" IS NOT NULL AND "beside_contact"."offered"
),
"customer_value_first" AS (
  SELECT
    *,
    MIN(CASE WHEN is_other = 1 THEN starts END) OVER (PARTITION BY key_0 ORDER BY starts DESC, is_other DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS first_start
  FROM "customer_value_among"
),
"customer_value_until" AS (
  SELECT "customer_id", "as_of", first_start - "as_of" AS until_0
  FROM "customer_value_first"
  WHERE is_other = 0
),
"extent" AS (
  SELECT ROUND(date_part('epoch', CAST(MIN("as_of") AS timestamptz)) * 1000) AS first_at, ROUND(date_part('epoch', CAST(MAX("as_of") AS timestamptz)) * 1000) AS last_at
  FROM "cx"."customer_value"
),
"extent_of_contact" AS (
  SELECT ROUND(date_part('epoch', CAST(MIN("started_at") AS timestamptz)) * 1000) AS first_of_contact, ROUND(date_part('epoch', CAST(MAX("started_at") AS timestamptz)) * 1000) AS last_of_contact
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN "customer_value_until"."customer_id" IS NOT NULL THEN CASE WHEN "customer_value_until"."until_0" <= 2592000000 THEN TRUE ELSE FALSE END END AND "customer_value_until"."as_of" + 2592000000 <= last_at AND "customer_value_until"."as_of" + 2592000000 <= last_of_contact AS counts_0,
    "customer_value_until"."as_of" + 2592000000 <= last_at AND "customer_value_until"."as_of" + 2592000000 <= last_of_contact AS counts_1
  FROM "customer_value_until"
  CROSS JOIN "extent"
  CROSS JOIN "extent_of_contact"
  WHERE CASE WHEN "customer_value_until"."as_of" >= 1772323200000 THEN "customer_value_until"."as_of" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) AS a2,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mysql

WITH
`customer_value` AS (
  SELECT
    NULLIF(CAST(CONVERT(`customer_id` USING utf8mb4) AS BINARY), _binary'') AS `customer_id`,
    CAST(ROUND(CASE WHEN `as_of` IS NOT NULL THEN COALESCE(CASE WHEN `as_of` >= '1970-01-02' AND `as_of` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`as_of`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`as_of`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `as_of`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `as_of`
  FROM `cx`.`customer_value`
  WHERE `as_of` >= '2026-02-28 00:00:00.000' AND `as_of` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`beside_contact_0` AS (
  SELECT
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`,
    NULLIF(CAST(CONVERT(`customer_id` USING utf8mb4) AS BINARY), _binary'') AS `customer_id`,
    CASE WHEN COERCIBILITY(COALESCE(`offered`, 0)) = 5 AND `offered` IN (0, 1) THEN `offered` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `offered` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`offered` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `offered`
  FROM `cx`.`contact`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-05-03 00:00:00.000'
  LIMIT 18446744073709551615
),
`beside_contact` AS (
  SELECT
    `started_at`,
    `customer_id`,
    `offered`
  FROM `beside_contact_0`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1777680000000
),
`customer_value_among` AS (
  SELECT `customer_id`, `as_of`, 0 AS is_other, `as_of` AS starts, `customer_id` AS key_0
  FROM `customer_value`
  UNION ALL
  SELECT CAST(NULL AS BINARY) AS `customer_id`, CAST(NULL AS DOUBLE) AS `as_of`, 1, `beside_contact`.`started_at`, `beside_contact`.`customer_id` AS key_0
  FROM `beside_contact`
  WHERE `beside_contact`.`customer_id` IS NOT NULL AND `beside_contact`.`offered`
),
`customer_value_first` AS (
  SELECT
    *,
    MIN(CASE WHEN is_other = 1 THEN starts END) OVER (PARTITION BY key_0 ORDER BY starts DESC, is_other DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS first_start
  FROM `customer_value_among`
),
`customer_value_until` AS (
  SELECT `customer_id`, `as_of`, first_start - `as_of` AS until_0
  FROM `customer_value_first`
  WHERE is_other = 0
),
`extent` AS (
  SELECT CAST(ROUND(CASE WHEN MIN(`as_of`) IS NOT NULL THEN COALESCE(CASE WHEN MIN(`as_of`) >= '1970-01-02' AND MIN(`as_of`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MIN(`as_of`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MIN(`as_of`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MIN(`as_of`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS first_at, CAST(ROUND(CASE WHEN MAX(`as_of`) IS NOT NULL THEN COALESCE(CASE WHEN MAX(`as_of`) >= '1970-01-02' AND MAX(`as_of`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MAX(`as_of`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MAX(`as_of`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MAX(`as_of`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS last_at
  FROM `cx`.`customer_value`
),
`extent_of_contact` AS (
  SELECT CAST(ROUND(CASE WHEN MIN(`started_at`) IS NOT NULL THEN COALESCE(CASE WHEN MIN(`started_at`) >= '1970-01-02' AND MIN(`started_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MIN(`started_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MIN(`started_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MIN(`started_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS first_of_contact, CAST(ROUND(CASE WHEN MAX(`started_at`) IS NOT NULL THEN COALESCE(CASE WHEN MAX(`started_at`) >= '1970-01-02' AND MAX(`started_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MAX(`started_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MAX(`started_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MAX(`started_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS last_of_contact
  FROM `cx`.`contact`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    CASE WHEN `customer_value_until`.`customer_id` IS NOT NULL THEN CASE WHEN `customer_value_until`.`until_0` <= 2592000000 THEN TRUE ELSE FALSE END END AND `customer_value_until`.`as_of` + 2592000000 <= last_at AND `customer_value_until`.`as_of` + 2592000000 <= last_of_contact AS counts_0,
    `customer_value_until`.`as_of` + 2592000000 <= last_at AND `customer_value_until`.`as_of` + 2592000000 <= last_of_contact AS counts_1
  FROM `customer_value_until`
  CROSS JOIN `extent`
  CROSS JOIN `extent_of_contact`
  WHERE `customer_value_until`.`as_of` >= 1772323200000 AND `customer_value_until`.`as_of` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(*) AS a2,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- sqlite

WITH
`customer_value_0` AS (
  SELECT
    NULLIF((IIF(typeof(`customer_id`) = 'real' AND `customer_id` = CAST(`customer_id` AS INTEGER), CAST(`customer_id` AS INTEGER), `customer_id`) || ''), '') AS `customer_id`,
    CASE WHEN typeof(`as_of`) = 'text' AND julianday(`as_of`) IS NOT NULL AND date(SUBSTRING(`as_of`, 1, 10)) = SUBSTRING(`as_of`, 1, 10) THEN ROUND((julianday(`as_of`) - 2440587.5) * 86400000.0) WHEN `as_of` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `as_of`) END AS `as_of`
  FROM `cx`.`customer_value`
  LIMIT -1
),
`customer_value` AS (
  SELECT
    `customer_id`,
    `as_of`
  FROM `customer_value_0`
  WHERE `as_of` >= 1772323200000 AND `as_of` < 1775001600000
),
`beside_contact_0` AS (
  SELECT
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`,
    NULLIF((IIF(typeof(`customer_id`) = 'real' AND `customer_id` = CAST(`customer_id` AS INTEGER), CAST(`customer_id` AS INTEGER), `customer_id`) || ''), '') AS `customer_id`,
    CASE WHEN typeof(`offered`) = 'integer' AND `offered` IN (0, 1) THEN `offered` ELSE CASE WHEN LOWER(TRIM((`offered` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`offered` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `offered` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`offered` || '')) END END AS `offered`
  FROM `cx`.`contact`
  LIMIT -1
),
`beside_contact` AS (
  SELECT
    `started_at`,
    `customer_id`,
    `offered`
  FROM `beside_contact_0`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1777680000000
),
`customer_value_among` AS (
  SELECT `customer_id`, `as_of`, 0 AS is_other, `as_of` AS starts, `customer_id` AS key_0
  FROM `customer_value`
  UNION ALL
  SELECT CAST(NULL AS TEXT) AS `customer_id`, CAST(NULL AS REAL) AS `as_of`, 1, `beside_contact`.`started_at`, `beside_contact`.`customer_id` AS key_0
  FROM `beside_contact`
  WHERE `beside_contact`.`customer_id` IS NOT NULL AND `beside_contact`.`offered`
),
`customer_value_first` AS (
  SELECT
    *,
    MIN(CASE WHEN is_other = 1 THEN starts END) OVER (PARTITION BY key_0 ORDER BY starts DESC, is_other DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS first_start
  FROM `customer_value_among`
),
`customer_value_until` AS (
  SELECT `customer_id`, `as_of`, first_start - `as_of` AS until_0
  FROM `customer_value_first`
  WHERE is_other = 0
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
`every_contact` AS (
  SELECT
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`contact`
  LIMIT -1
),
`extent_of_contact` AS (
  SELECT MIN(`started_at`) AS first_of_contact, MAX(`started_at`) AS last_of_contact
  FROM `every_contact`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    CASE WHEN `customer_value_until`.`customer_id` IS NOT NULL THEN CASE WHEN `customer_value_until`.`until_0` <= 2592000000 THEN TRUE ELSE FALSE END END AND `customer_value_until`.`as_of` + 2592000000 <= last_at AND `customer_value_until`.`as_of` + 2592000000 <= last_of_contact AS counts_0,
    `customer_value_until`.`as_of` + 2592000000 <= last_at AND `customer_value_until`.`as_of` + 2592000000 <= last_of_contact AS counts_1
  FROM `customer_value_until`
  CROSS JOIN `extent`
  CROSS JOIN `extent_of_contact`
  WHERE `customer_value_until`.`as_of` >= 1772323200000 AND `customer_value_until`.`as_of` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) AS a2,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- duckdb

WITH
"customer_value" AS (
  SELECT
    NULLIF(CASE WHEN typeof("customer_id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("customer_id" AS VARCHAR), '\.0\z', '') ELSE CAST("customer_id" AS VARCHAR) END, '') AS "customer_id",
    CAST(epoch_ms(CAST("as_of" AS TIMESTAMPTZ)) AS DOUBLE) AS "as_of"
  FROM "cx"."customer_value"
  WHERE "as_of" >= '2026-02-28 00:00:00.000+00' AND "as_of" < '2026-04-02 00:00:00.000+00'
),
"beside_contact_0" AS (
  SELECT
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at",
    NULLIF(CASE WHEN typeof("customer_id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("customer_id" AS VARCHAR), '\.0\z', '') ELSE CAST("customer_id" AS VARCHAR) END, '') AS "customer_id",
    CAST("offered" AS BOOLEAN) AS "offered"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-05-03 00:00:00.000+00'
),
"beside_contact" AS (
  SELECT
    "started_at",
    "customer_id",
    "offered"
  FROM "beside_contact_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1777680000000
),
"customer_value_among" AS (
  SELECT "customer_id", "as_of", 0 AS is_other, "as_of" AS starts, "customer_id" AS key_0
  FROM "customer_value"
  UNION ALL
  SELECT CAST(NULL AS VARCHAR) AS "customer_id", CAST(NULL AS DOUBLE) AS "as_of", 1, "beside_contact"."started_at", "beside_contact"."customer_id" AS key_0
  FROM "beside_contact"
  WHERE "beside_contact"."customer_id" IS NOT NULL AND "beside_contact"."offered"
),
"customer_value_first" AS (
  SELECT
    *,
    MIN(CASE WHEN is_other = 1 THEN starts END) OVER (PARTITION BY key_0 ORDER BY starts DESC, is_other DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS first_start
  FROM "customer_value_among"
),
"customer_value_until" AS (
  SELECT "customer_id", "as_of", first_start - "as_of" AS until_0
  FROM "customer_value_first"
  WHERE is_other = 0
),
"extent" AS (
  SELECT CAST(epoch_ms(CAST(MIN("as_of") AS TIMESTAMPTZ)) AS DOUBLE) AS first_at, CAST(epoch_ms(CAST(MAX("as_of") AS TIMESTAMPTZ)) AS DOUBLE) AS last_at
  FROM "cx"."customer_value"
),
"extent_of_contact" AS (
  SELECT CAST(epoch_ms(CAST(MIN("started_at") AS TIMESTAMPTZ)) AS DOUBLE) AS first_of_contact, CAST(epoch_ms(CAST(MAX("started_at") AS TIMESTAMPTZ)) AS DOUBLE) AS last_of_contact
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN "customer_value_until"."customer_id" IS NOT NULL THEN CASE WHEN "customer_value_until"."until_0" <= 2592000000 THEN TRUE ELSE FALSE END END AND "customer_value_until"."as_of" + 2592000000 <= last_at AND "customer_value_until"."as_of" + 2592000000 <= last_of_contact AS counts_0,
    "customer_value_until"."as_of" + 2592000000 <= last_at AND "customer_value_until"."as_of" + 2592000000 <= last_of_contact AS counts_1
  FROM "customer_value_until"
  CROSS JOIN "extent"
  CROSS JOIN "extent_of_contact"
  WHERE "customer_value_until"."as_of" >= 1772323200000 AND "customer_value_until"."as_of" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) AS a2,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- clickhouse

WITH
"customer_value" AS (
  SELECT
    NULLIF(CAST("source"."customer_id" AS Nullable(String)), '') AS "customer_id",
    toNullable(CASE WHEN "source"."as_of" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."as_of"), 3))) END) AS "as_of"
  FROM "cx"."customer_value" AS "source"
  WHERE "source"."as_of" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."as_of" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"beside_contact_0" AS (
  SELECT
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at",
    NULLIF(CAST("source"."customer_id" AS Nullable(String)), '') AS "customer_id",
    CAST("source"."offered" AS Nullable(Bool)) AS "offered"
  FROM "cx"."contact" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-05-03 00:00:00.000', 3, 'UTC')
),
"beside_contact" AS (
  SELECT
    "started_at",
    "customer_id",
    "offered"
  FROM "beside_contact_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1777680000000
),
"customer_value_among" AS (
  SELECT "customer_id", "as_of", 0 AS is_other, "as_of" AS starts, "customer_id" AS key_0
  FROM "customer_value"
  UNION ALL
  SELECT CAST(NULL AS Nullable(String)) AS "customer_id", CAST(NULL AS Nullable(Float64)) AS "as_of", 1, "beside_contact"."started_at", "beside_contact"."customer_id" AS key_0
  FROM "beside_contact"
  WHERE "beside_contact"."customer_id" IS NOT NULL AND "beside_contact"."offered"
),
"customer_value_first" AS (
  SELECT
    *,
    MIN(CASE WHEN is_other = 1 THEN starts END) OVER (PARTITION BY key_0 ORDER BY starts DESC, is_other DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS first_start
  FROM "customer_value_among"
),
"customer_value_until" AS (
  SELECT "customer_id", "as_of", first_start - "as_of" AS until_0
  FROM "customer_value_first"
  WHERE is_other = 0
),
"extent" AS (
  SELECT toNullable(CASE WHEN MIN(toNullable("source"."as_of")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MIN(toNullable("source"."as_of"))), 3))) END) AS first_at, toNullable(CASE WHEN MAX(toNullable("source"."as_of")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MAX(toNullable("source"."as_of"))), 3))) END) AS last_at
  FROM "cx"."customer_value" AS "source"
),
"extent_of_contact" AS (
  SELECT toNullable(CASE WHEN MIN(toNullable("source"."started_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MIN(toNullable("source"."started_at"))), 3))) END) AS first_of_contact, toNullable(CASE WHEN MAX(toNullable("source"."started_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MAX(toNullable("source"."started_at"))), 3))) END) AS last_of_contact
  FROM "cx"."contact" AS "source"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN "customer_value_until"."customer_id" IS NOT NULL THEN CASE WHEN "customer_value_until"."until_0" <= 2592000000 THEN TRUE ELSE FALSE END END AND "customer_value_until"."as_of" + 2592000000 <= last_at AND "customer_value_until"."as_of" + 2592000000 <= last_of_contact AS counts_0,
    "customer_value_until"."as_of" + 2592000000 <= last_at AND "customer_value_until"."as_of" + 2592000000 <= last_of_contact AS counts_1
  FROM "customer_value_until"
  CROSS JOIN "extent"
  CROSS JOIN "extent_of_contact"
  WHERE "customer_value_until"."as_of" >= 1772323200000 AND "customer_value_until"."as_of" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(*) AS a2,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mssql

WITH
"customer_value" AS (
  SELECT
    NULLIF(CAST("customer_id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "customer_id",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("as_of" AS datetimeoffset(3))) AS float) AS "as_of"
  FROM "cx"."customer_value"
  WHERE "as_of" >= '2026-02-28T00:00:00.000' AND "as_of" < '2026-04-02T00:00:00.000'
),
"beside_contact_0" AS (
  SELECT
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at",
    NULLIF(CAST("customer_id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "customer_id",
    CASE WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "offered" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "offered"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-05-03T00:00:00.000'
),
"beside_contact" AS (
  SELECT
    "started_at",
    "customer_id",
    "offered"
  FROM "beside_contact_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1777680000000
),
"customer_value_among" AS (
  SELECT "customer_id", "as_of", 0 AS is_other, "as_of" AS starts, "customer_id" AS key_0
  FROM "customer_value"
  UNION ALL
  SELECT CAST(NULL AS nvarchar(4000)) AS "customer_id", CAST(NULL AS float) AS "as_of", 1, "beside_contact"."started_at", "beside_contact"."customer_id" AS key_0
  FROM "beside_contact"
  WHERE "beside_contact"."customer_id" IS NOT NULL AND "beside_contact"."offered" = 1
),
"customer_value_first" AS (
  SELECT
    *,
    MIN(CASE WHEN is_other = 1 THEN starts END) OVER (PARTITION BY key_0 ORDER BY starts DESC, is_other DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS first_start
  FROM "customer_value_among"
),
"customer_value_until" AS (
  SELECT "customer_id", "as_of", first_start - "as_of" AS until_0
  FROM "customer_value_first"
  WHERE is_other = 0
),
"extent" AS (
  SELECT CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MIN("as_of") AS datetimeoffset(3))) AS float) AS first_at, CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MAX("as_of") AS datetimeoffset(3))) AS float) AS last_at
  FROM "cx"."customer_value"
),
"extent_of_contact" AS (
  SELECT CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MIN("started_at") AS datetimeoffset(3))) AS float) AS first_of_contact, CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MAX("started_at") AS datetimeoffset(3))) AS float) AS last_of_contact
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN CASE WHEN "customer_value_until"."customer_id" IS NOT NULL THEN CASE WHEN "customer_value_until"."until_0" <= 2592000000 THEN CAST(1 AS bit) ELSE CAST(0 AS bit) END END = 1 AND "customer_value_until"."as_of" + 2592000000 <= last_at AND "customer_value_until"."as_of" + 2592000000 <= last_of_contact THEN CAST(1 AS bit) WHEN NOT (CASE WHEN "customer_value_until"."customer_id" IS NOT NULL THEN CASE WHEN "customer_value_until"."until_0" <= 2592000000 THEN CAST(1 AS bit) ELSE CAST(0 AS bit) END END = 1 AND "customer_value_until"."as_of" + 2592000000 <= last_at AND "customer_value_until"."as_of" + 2592000000 <= last_of_contact) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN "customer_value_until"."as_of" + 2592000000 <= last_at AND "customer_value_until"."as_of" + 2592000000 <= last_of_contact THEN CAST(1 AS bit) WHEN NOT ("customer_value_until"."as_of" + 2592000000 <= last_at AND "customer_value_until"."as_of" + 2592000000 <= last_of_contact) THEN CAST(0 AS bit) END AS counts_1
  FROM "customer_value_until"
  CROSS JOIN "extent"
  CROSS JOIN "extent_of_contact"
  WHERE "customer_value_until"."as_of" >= 1772323200000 AND "customer_value_until"."as_of" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1,
  COUNT(*) AS a2,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- trino

WITH
"customer_value_0" AS (
  SELECT
    NULLIF(CAST("customer_id" AS VARCHAR), '') AS "customer_id",
    ROUND(to_unixtime(CAST("as_of" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "as_of"
  FROM "cx"."customer_value"
),
"customer_value" AS (
  SELECT
    "customer_id",
    "as_of"
  FROM "customer_value_0"
  WHERE "as_of" >= 1772323200000 AND "as_of" < 1775001600000
),
"beside_contact_0" AS (
  SELECT
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at",
    NULLIF(CAST("customer_id" AS VARCHAR), '') AS "customer_id",
    CAST("offered" AS BOOLEAN) AS "offered"
  FROM "cx"."contact"
),
"beside_contact" AS (
  SELECT
    "started_at",
    "customer_id",
    "offered"
  FROM "beside_contact_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1777680000000
),
"customer_value_among" AS (
  SELECT "customer_id", "as_of", 0 AS is_other, "as_of" AS starts, "customer_id" AS key_0
  FROM "customer_value"
  UNION ALL
  SELECT CAST(NULL AS VARCHAR) AS "customer_id", CAST(NULL AS DOUBLE) AS "as_of", 1, "beside_contact"."started_at", "beside_contact"."customer_id" AS key_0
  FROM "beside_contact"
  WHERE "beside_contact"."customer_id" IS NOT NULL AND "beside_contact"."offered"
),
"customer_value_first" AS (
  SELECT
    *,
    MIN(CASE WHEN is_other = 1 THEN starts END) OVER (PARTITION BY key_0 ORDER BY starts DESC, is_other DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS first_start
  FROM "customer_value_among"
),
"customer_value_until" AS (
  SELECT "customer_id", "as_of", first_start - "as_of" AS until_0
  FROM "customer_value_first"
  WHERE is_other = 0
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
"every_contact" AS (
  SELECT
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."contact"
),
"extent_of_contact" AS (
  SELECT MIN("started_at") AS first_of_contact, MAX("started_at") AS last_of_contact
  FROM "every_contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN "customer_value_until"."customer_id" IS NOT NULL THEN CASE WHEN "customer_value_until"."until_0" <= 2592000000 THEN TRUE ELSE FALSE END END AND "customer_value_until"."as_of" + 2592000000 <= last_at AND "customer_value_until"."as_of" + 2592000000 <= last_of_contact AS counts_0,
    "customer_value_until"."as_of" + 2592000000 <= last_at AND "customer_value_until"."as_of" + 2592000000 <= last_of_contact AS counts_1
  FROM "customer_value_until"
  CROSS JOIN "extent"
  CROSS JOIN "extent_of_contact"
  WHERE "customer_value_until"."as_of" >= 1772323200000 AND "customer_value_until"."as_of" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(*) AS a2,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;
