-- postgres

WITH
"contact_0" AS (
  SELECT
    CAST("cost" AS double precision) AS "cost",
    CAST("offered" AS boolean) AS "offered",
    NULLIF(CAST("chain_id" AS text), '') AS "chain_id",
    CAST("handled" AS boolean) AS "handled",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at",
    NULLIF(CAST("id" AS text), '') AS "id",
    ROUND(date_part('epoch', CAST("ended_at" AS timestamptz)) * 1000) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-26 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "cost",
    "offered",
    "chain_id",
    "handled",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id" COLLATE "C") AS "end_0"
  FROM "contact"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000) END AS gap_0
  FROM "contact_seen"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "contact_looked"."cost" AS value_0,
    ("contact_looked"."offered" AND (NOT "contact_looked"."gap_0" <= 86400)) AS counts_0,
    ("contact_looked"."handled" AND ("contact_looked"."cost" IS NOT NULL)) AS counts_1,
    "contact_looked"."handled" AS counts_2,
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  WHERE CASE WHEN "contact_looked"."started_at" >= 1772323200000 THEN "contact_looked"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1,
  COUNT(*) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE counts_2) AS a3,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at"
FROM "picked" cells;

-- mysql

WITH
`contact_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`cost`, 0)) = 5 THEN CAST(`cost` AS DOUBLE) WHEN CONVERT(`cost` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`cost` USING utf8mb4) AS DOUBLE) WHEN `cost` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `cost`) USING utf8mb4), 300, ' ')) END AS `cost`,
    CASE WHEN COERCIBILITY(COALESCE(`offered`, 0)) = 5 AND `offered` IN (0, 1) THEN `offered` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `offered` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`offered` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `offered`,
    NULLIF(CAST(CONVERT(`chain_id` USING utf8mb4) AS BINARY), _binary'') AS `chain_id`,
    CASE WHEN COERCIBILITY(COALESCE(`handled`, 0)) = 5 AND `handled` IN (0, 1) THEN `handled` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`handled` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`handled` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `handled` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`handled` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `handled`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`,
    NULLIF(CAST(CONVERT(`id` USING utf8mb4) AS BINARY), _binary'') AS `id`,
    CAST(ROUND(CASE WHEN `ended_at` IS NOT NULL THEN COALESCE(CASE WHEN `ended_at` >= '1970-01-02' AND `ended_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`ended_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`ended_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `ended_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `ended_at__raw`
  FROM `cx`.`contact`
  WHERE `started_at` >= '2026-02-26 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`contact` AS (
  SELECT
    `cost`,
    `offered`,
    `chain_id`,
    `handled`,
    `started_at`,
    `id`,
    `ended_at__raw`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `contact_0`
),
`contact_seen` AS (
  SELECT
    *,
    LAG(COALESCE(`ended_at`, `started_at`)) OVER (PARTITION BY `chain_id`, `offered` ORDER BY `started_at`, `id`) AS `end_0`
  FROM `contact`
),
`contact_looked` AS (
  SELECT
    *,
    CASE WHEN `chain_id` IS NOT NULL THEN COALESCE((`started_at` - `end_0`) / 1000, 1000000000000) END AS gap_0
  FROM `contact_seen`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `contact_looked`.`cost` AS value_0,
    (`contact_looked`.`offered` AND (NOT `contact_looked`.`gap_0` <= 86400)) AS counts_0,
    (`contact_looked`.`handled` AND (`contact_looked`.`cost` IS NOT NULL)) AS counts_1,
    `contact_looked`.`handled` AS counts_2,
    `contact_looked`.`doubt_ended_at`
  FROM `contact_looked`
  WHERE `contact_looked`.`started_at` >= 1772323200000 AND `contact_looked`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) + 0e0 AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a3,
  COUNT(CASE WHEN `doubt_ended_at` THEN 1 END) AS `doubt_ended_at`
FROM `picked` cells;

-- sqlite

WITH
`contact_0` AS (
  SELECT
    CASE WHEN typeof(`cost`) IN ('integer', 'real') OR CAST(`cost` AS REAL) = `cost` OR (`cost` GLOB '[0-9]*' AND NOT (`cost` GLOB '*[^0-9]*')) THEN CAST(`cost` AS REAL) WHEN `cost` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `cost`) END AS `cost`,
    CASE WHEN typeof(`offered`) = 'integer' AND `offered` IN (0, 1) THEN `offered` ELSE CASE WHEN LOWER(TRIM((`offered` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`offered` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `offered` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`offered` || '')) END END AS `offered`,
    NULLIF((IIF(typeof(`chain_id`) = 'real' AND `chain_id` = CAST(`chain_id` AS INTEGER), CAST(`chain_id` AS INTEGER), `chain_id`) || ''), '') AS `chain_id`,
    CASE WHEN typeof(`handled`) = 'integer' AND `handled` IN (0, 1) THEN `handled` ELSE CASE WHEN LOWER(TRIM((`handled` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`handled` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `handled` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`handled` || '')) END END AS `handled`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`,
    NULLIF((IIF(typeof(`id`) = 'real' AND `id` = CAST(`id` AS INTEGER), CAST(`id` AS INTEGER), `id`) || ''), '') AS `id`,
    CASE WHEN typeof(`ended_at`) = 'text' AND julianday(`ended_at`) IS NOT NULL AND date(SUBSTRING(`ended_at`, 1, 10)) = SUBSTRING(`ended_at`, 1, 10) THEN ROUND((julianday(`ended_at`) - 2440587.5) * 86400000.0) WHEN `ended_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `ended_at`) END AS `ended_at__raw`
  FROM `cx`.`contact`
  LIMIT -1
),
`contact_1` AS (
  SELECT
    `cost`,
    `offered`,
    `chain_id`,
    `handled`,
    `started_at`,
    `id`,
    `ended_at__raw`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `contact_0`
),
`contact` AS (
  SELECT
    `cost`,
    `offered`,
    `chain_id`,
    `handled`,
    `started_at`,
    `id`,
    `ended_at`,
    `doubt_ended_at`
  FROM `contact_1`
  WHERE `started_at` >= 1772150400000 AND `started_at` < 1775001600000
),
`contact_seen` AS (
  SELECT
    *,
    LAG(COALESCE(`ended_at`, `started_at`)) OVER (PARTITION BY `chain_id`, `offered` ORDER BY `started_at`, `id`) AS `end_0`
  FROM `contact`
),
`contact_looked` AS (
  SELECT
    *,
    CASE WHEN `chain_id` IS NOT NULL THEN COALESCE((`started_at` - `end_0`) / 1000, 1000000000000) END AS gap_0
  FROM `contact_seen`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `contact_looked`.`cost` AS value_0,
    (`contact_looked`.`offered` AND (NOT `contact_looked`.`gap_0` <= 86400)) AS counts_0,
    (`contact_looked`.`handled` AND (`contact_looked`.`cost` IS NOT NULL)) AS counts_1,
    `contact_looked`.`handled` AS counts_2,
    `contact_looked`.`doubt_ended_at`
  FROM `contact_looked`
  WHERE `contact_looked`.`started_at` >= 1772323200000 AND `contact_looked`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1,
  COUNT(*) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE counts_2) AS a3,
  COUNT(*) FILTER (WHERE `doubt_ended_at`) AS `doubt_ended_at`
FROM `picked` cells;

-- duckdb

WITH
"contact_0" AS (
  SELECT
    CAST("cost" AS DOUBLE) AS "cost",
    CAST("offered" AS BOOLEAN) AS "offered",
    NULLIF(CASE WHEN typeof("chain_id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("chain_id" AS VARCHAR), '\.0\z', '') ELSE CAST("chain_id" AS VARCHAR) END, '') AS "chain_id",
    CAST("handled" AS BOOLEAN) AS "handled",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at",
    NULLIF(CASE WHEN typeof("id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("id" AS VARCHAR), '\.0\z', '') ELSE CAST("id" AS VARCHAR) END, '') AS "id",
    CAST(epoch_ms(CAST("ended_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-26 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "cost",
    "offered",
    "chain_id",
    "handled",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id") AS "end_0"
  FROM "contact"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000) END AS gap_0
  FROM "contact_seen"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "contact_looked"."cost" AS value_0,
    ("contact_looked"."offered" AND (NOT "contact_looked"."gap_0" <= 86400)) AS counts_0,
    ("contact_looked"."handled" AND ("contact_looked"."cost" IS NOT NULL)) AS counts_1,
    "contact_looked"."handled" AS counts_2,
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  WHERE "contact_looked"."started_at" >= 1772323200000 AND "contact_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1,
  COUNT(*) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE counts_2) AS a3,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at"
FROM "picked" cells;

-- clickhouse

WITH
"contact_0" AS (
  SELECT
    toNullable(CASE WHEN "source"."cost" IS NOT NULL THEN toFloat64(assumeNotNull("source"."cost")) END) AS "cost",
    CAST("source"."offered" AS Nullable(Bool)) AS "offered",
    NULLIF(CAST("source"."chain_id" AS Nullable(String)), '') AS "chain_id",
    CAST("source"."handled" AS Nullable(Bool)) AS "handled",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at",
    NULLIF(CAST("source"."id" AS Nullable(String)), '') AS "id",
    toNullable(CASE WHEN "source"."ended_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."ended_at"), 3))) END) AS "ended_at__raw"
  FROM "cx"."contact" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-26 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"contact" AS (
  SELECT
    "cost",
    "offered",
    "chain_id",
    "handled",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id") AS "end_0"
  FROM "contact"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000.0) END AS gap_0
  FROM "contact_seen"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable("contact_looked"."cost") AS value_0,
    ("contact_looked"."offered" AND (NOT "contact_looked"."gap_0" <= 86400)) AS counts_0,
    ("contact_looked"."handled" AND ("contact_looked"."cost" IS NOT NULL)) AS counts_1,
    "contact_looked"."handled" AS counts_2,
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  WHERE "contact_looked"."started_at" >= 1772323200000 AND "contact_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a3,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at"
FROM "picked" cells;

-- mssql

WITH
"contact_0" AS (
  SELECT
    CAST("cost" AS float) AS "cost",
    CASE WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "offered" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "offered",
    NULLIF(CAST("chain_id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "chain_id",
    CASE WHEN LOWER(TRIM(CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "handled" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "handled",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at",
    NULLIF(CAST("id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "id",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("ended_at" AS datetimeoffset(3))) AS float) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-26T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"contact" AS (
  SELECT
    "cost",
    "offered",
    "chain_id",
    "handled",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    CASE WHEN NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) THEN CAST(1 AS bit) WHEN NOT (NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000)) THEN CAST(0 AS bit) END AS "doubt_ended_at"
  FROM "contact_0"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "chain_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") AS "end_0"
  FROM "contact"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000) END AS gap_0
  FROM "contact_seen"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "contact_looked"."cost" AS value_0,
    CASE WHEN ("contact_looked"."offered" = 1 AND (NOT CASE WHEN "contact_looked"."gap_0" <= 86400 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_0" <= 86400) THEN CAST(0 AS bit) END = 1)) THEN CAST(1 AS bit) WHEN NOT (("contact_looked"."offered" = 1 AND (NOT CASE WHEN "contact_looked"."gap_0" <= 86400 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_0" <= 86400) THEN CAST(0 AS bit) END = 1))) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ("contact_looked"."handled" = 1 AND ("contact_looked"."cost" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT (("contact_looked"."handled" = 1 AND ("contact_looked"."cost" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_1,
    CASE WHEN "contact_looked"."handled" = 1 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."handled" = 1) THEN CAST(0 AS bit) END AS counts_2,
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  WHERE "contact_looked"."started_at" >= 1772323200000 AND "contact_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_2 = 1 THEN 1 END) AS a3,
  COUNT(CASE WHEN "doubt_ended_at" = 1 THEN 1 END) AS "doubt_ended_at"
FROM "picked" cells;

-- trino

WITH
"contact_0" AS (
  SELECT
    CAST("cost" AS DOUBLE) AS "cost",
    CAST("offered" AS BOOLEAN) AS "offered",
    NULLIF(CAST("chain_id" AS VARCHAR), '') AS "chain_id",
    CAST("handled" AS BOOLEAN) AS "handled",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at",
    NULLIF(CAST("id" AS VARCHAR), '') AS "id",
    ROUND(to_unixtime(CAST("ended_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "ended_at__raw"
  FROM "cx"."contact"
),
"contact_1" AS (
  SELECT
    "cost",
    "offered",
    "chain_id",
    "handled",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact" AS (
  SELECT
    "cost",
    "offered",
    "chain_id",
    "handled",
    "started_at",
    "id",
    "ended_at",
    "doubt_ended_at"
  FROM "contact_1"
  WHERE "started_at" >= 1772150400000 AND "started_at" < 1775001600000
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id") AS "end_0"
  FROM "contact"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000) END AS gap_0
  FROM "contact_seen"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "contact_looked"."cost" AS value_0,
    ("contact_looked"."offered" AND (NOT "contact_looked"."gap_0" <= 86400)) AS counts_0,
    ("contact_looked"."handled" AND ("contact_looked"."cost" IS NOT NULL)) AS counts_1,
    "contact_looked"."handled" AS counts_2,
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  WHERE "contact_looked"."started_at" >= 1772323200000 AND "contact_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a3,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at"
FROM "picked" cells;
