-- postgres

WITH
"agenda_item_0" AS (
  SELECT
    CAST("duration_s" AS double precision) AS "duration_s__raw",
    CAST("customer" AS boolean) AS "customer",
    ROUND(date_part('epoch', CAST("held_at" AS timestamptz)) * 1000) AS "held_at"
  FROM "cx"."agenda_item"
  WHERE "held_at" >= '2026-02-28 00:00:00.000+00' AND "held_at" < '2026-04-02 00:00:00.000+00'
),
"agenda_item" AS (
  SELECT
    "duration_s__raw",
    "customer",
    "held_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    NOT ("duration_s__raw" BETWEEN 0 AND 86400) AS "doubt_duration_s"
  FROM "agenda_item_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "agenda_item"."customer" AS counts_0,
    "agenda_item"."duration_s" AS value_0,
    ("agenda_item"."customer" IS NOT NULL) AS counts_1,
    "agenda_item"."doubt_duration_s"
  FROM "agenda_item"
  WHERE CASE WHEN "agenda_item"."held_at" >= 1772323200000 THEN "agenda_item"."held_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(value_0) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE "doubt_duration_s") AS "doubt_duration_s"
FROM "picked" cells;

-- mysql

WITH
`agenda_item_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`duration_s`, 0)) = 5 THEN CAST(`duration_s` AS DOUBLE) WHEN CONVERT(`duration_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`duration_s` USING utf8mb4) AS DOUBLE) WHEN `duration_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `duration_s`) USING utf8mb4), 300, ' ')) END AS `duration_s__raw`,
    CASE WHEN COERCIBILITY(COALESCE(`customer`, 0)) = 5 AND `customer` IN (0, 1) THEN `customer` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`customer` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`customer` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `customer` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`customer` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `customer`,
    CAST(ROUND(CASE WHEN `held_at` IS NOT NULL THEN COALESCE(CASE WHEN `held_at` >= '1970-01-02' AND `held_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`held_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`held_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `held_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `held_at`
  FROM `cx`.`agenda_item`
  WHERE `held_at` >= '2026-02-28 00:00:00.000' AND `held_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`agenda_item` AS (
  SELECT
    `duration_s__raw`,
    `customer`,
    `held_at`,
    CASE WHEN `duration_s__raw` BETWEEN 0 AND 86400 THEN `duration_s__raw` END AS `duration_s`,
    NOT (`duration_s__raw` BETWEEN 0 AND 86400) AS `doubt_duration_s`
  FROM `agenda_item_0`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `agenda_item`.`customer` AS counts_0,
    `agenda_item`.`duration_s` AS value_0,
    (`agenda_item`.`customer` IS NOT NULL) AS counts_1,
    `agenda_item`.`doubt_duration_s`
  FROM `agenda_item`
  WHERE `agenda_item`.`held_at` >= 1772323200000 AND `agenda_item`.`held_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) + 0e0 AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) + 0e0 AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN `doubt_duration_s` THEN 1 END) AS `doubt_duration_s`
FROM `picked` cells;

-- sqlite

WITH
`agenda_item_0` AS (
  SELECT
    CASE WHEN typeof(`duration_s`) IN ('integer', 'real') OR CAST(`duration_s` AS REAL) = `duration_s` OR (`duration_s` GLOB '[0-9]*' AND NOT (`duration_s` GLOB '*[^0-9]*')) THEN CAST(`duration_s` AS REAL) WHEN `duration_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `duration_s`) END AS `duration_s__raw`,
    CASE WHEN typeof(`customer`) = 'integer' AND `customer` IN (0, 1) THEN `customer` ELSE CASE WHEN LOWER(TRIM((`customer` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`customer` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `customer` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`customer` || '')) END END AS `customer`,
    CASE WHEN typeof(`held_at`) = 'text' AND julianday(`held_at`) IS NOT NULL AND date(SUBSTRING(`held_at`, 1, 10)) = SUBSTRING(`held_at`, 1, 10) THEN ROUND((julianday(`held_at`) - 2440587.5) * 86400000.0) WHEN `held_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `held_at`) END AS `held_at`
  FROM `cx`.`agenda_item`
  LIMIT -1
),
`agenda_item_1` AS (
  SELECT
    `duration_s__raw`,
    `customer`,
    `held_at`,
    CASE WHEN `duration_s__raw` BETWEEN 0 AND 86400 THEN `duration_s__raw` END AS `duration_s`,
    NOT (`duration_s__raw` BETWEEN 0 AND 86400) AS `doubt_duration_s`
  FROM `agenda_item_0`
),
`agenda_item` AS (
  SELECT
    `duration_s`,
    `customer`,
    `held_at`,
    `doubt_duration_s`
  FROM `agenda_item_1`
  WHERE `held_at` >= 1772323200000 AND `held_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `agenda_item`.`customer` AS counts_0,
    `agenda_item`.`duration_s` AS value_0,
    (`agenda_item`.`customer` IS NOT NULL) AS counts_1,
    `agenda_item`.`doubt_duration_s`
  FROM `agenda_item`
  WHERE `agenda_item`.`held_at` >= 1772323200000 AND `agenda_item`.`held_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(value_0) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE `doubt_duration_s`) AS `doubt_duration_s`
FROM `picked` cells;

-- duckdb

WITH
"agenda_item_0" AS (
  SELECT
    CAST("duration_s" AS DOUBLE) AS "duration_s__raw",
    CAST("customer" AS BOOLEAN) AS "customer",
    CAST(epoch_ms(CAST("held_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "held_at"
  FROM "cx"."agenda_item"
  WHERE "held_at" >= '2026-02-28 00:00:00.000+00' AND "held_at" < '2026-04-02 00:00:00.000+00'
),
"agenda_item" AS (
  SELECT
    "duration_s__raw",
    "customer",
    "held_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    NOT ("duration_s__raw" BETWEEN 0 AND 86400) AS "doubt_duration_s"
  FROM "agenda_item_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "agenda_item"."customer" AS counts_0,
    "agenda_item"."duration_s" AS value_0,
    ("agenda_item"."customer" IS NOT NULL) AS counts_1,
    "agenda_item"."doubt_duration_s"
  FROM "agenda_item"
  WHERE "agenda_item"."held_at" >= 1772323200000 AND "agenda_item"."held_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(value_0) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE "doubt_duration_s") AS "doubt_duration_s"
FROM "picked" cells;

-- clickhouse

WITH
"agenda_item_0" AS (
  SELECT
    toNullable(CASE WHEN "source"."duration_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."duration_s")) END) AS "duration_s__raw",
    CAST("source"."customer" AS Nullable(Bool)) AS "customer",
    toNullable(CASE WHEN "source"."held_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."held_at"), 3))) END) AS "held_at"
  FROM "cx"."agenda_item" AS "source"
  WHERE "source"."held_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."held_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"agenda_item" AS (
  SELECT
    "duration_s__raw",
    "customer",
    "held_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    NOT ("duration_s__raw" BETWEEN 0 AND 86400) AS "doubt_duration_s"
  FROM "agenda_item_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "agenda_item"."customer" AS counts_0,
    toNullable("agenda_item"."duration_s") AS value_0,
    ("agenda_item"."customer" IS NOT NULL) AS counts_1,
    "agenda_item"."doubt_duration_s"
  FROM "agenda_item"
  WHERE "agenda_item"."held_at" >= 1772323200000 AND "agenda_item"."held_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN "doubt_duration_s" THEN 1 END) AS "doubt_duration_s"
FROM "picked" cells;

-- mssql

WITH
"agenda_item_0" AS (
  SELECT
    CAST("duration_s" AS float) AS "duration_s__raw",
    CASE WHEN LOWER(TRIM(CAST("customer" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("customer" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "customer" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("customer" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "customer",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("held_at" AS datetimeoffset(3))) AS float) AS "held_at"
  FROM "cx"."agenda_item"
  WHERE "held_at" >= '2026-02-28T00:00:00.000' AND "held_at" < '2026-04-02T00:00:00.000'
),
"agenda_item" AS (
  SELECT
    "duration_s__raw",
    "customer",
    "held_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    CASE WHEN NOT ("duration_s__raw" BETWEEN 0 AND 86400) THEN CAST(1 AS bit) WHEN NOT (NOT ("duration_s__raw" BETWEEN 0 AND 86400)) THEN CAST(0 AS bit) END AS "doubt_duration_s"
  FROM "agenda_item_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN "agenda_item"."customer" = 1 THEN CAST(1 AS bit) WHEN NOT ("agenda_item"."customer" = 1) THEN CAST(0 AS bit) END AS counts_0,
    "agenda_item"."duration_s" AS value_0,
    CASE WHEN ("agenda_item"."customer" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("agenda_item"."customer" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_1,
    "agenda_item"."doubt_duration_s"
  FROM "agenda_item"
  WHERE "agenda_item"."held_at" >= 1772323200000 AND "agenda_item"."held_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 = 1 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 = 1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 = 1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN "doubt_duration_s" = 1 THEN 1 END) AS "doubt_duration_s"
FROM "picked" cells;

-- trino

WITH
"agenda_item_0" AS (
  SELECT
    CAST("duration_s" AS DOUBLE) AS "duration_s__raw",
    CAST("customer" AS BOOLEAN) AS "customer",
    ROUND(to_unixtime(CAST("held_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "held_at"
  FROM "cx"."agenda_item"
),
"agenda_item_1" AS (
  SELECT
    "duration_s__raw",
    "customer",
    "held_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    NOT ("duration_s__raw" BETWEEN 0 AND 86400) AS "doubt_duration_s"
  FROM "agenda_item_0"
),
"agenda_item" AS (
  SELECT
    "duration_s",
    "customer",
    "held_at",
    "doubt_duration_s"
  FROM "agenda_item_1"
  WHERE "held_at" >= 1772323200000 AND "held_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "agenda_item"."customer" AS counts_0,
    "agenda_item"."duration_s" AS value_0,
    ("agenda_item"."customer" IS NOT NULL) AS counts_1,
    "agenda_item"."doubt_duration_s"
  FROM "agenda_item"
  WHERE "agenda_item"."held_at" >= 1772323200000 AND "agenda_item"."held_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN "doubt_duration_s" THEN 1 END) AS "doubt_duration_s"
FROM "picked" cells;
