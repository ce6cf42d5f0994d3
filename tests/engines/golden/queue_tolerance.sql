-- postgres

WITH
"contact_0" AS (
  SELECT
    CAST("wait_s" AS double precision) AS "wait_s__raw",
    CAST("offered" AS boolean) AS "offered",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "wait_s__raw",
    "offered",
    "started_at",
    CASE WHEN "wait_s__raw" BETWEEN 0 AND 86400 THEN "wait_s__raw" END AS "wait_s",
    NOT ("wait_s__raw" BETWEEN 0 AND 86400) AS "doubt_wait_s"
  FROM "contact_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("contact"."offered" AND ("contact"."wait_s" IS NOT NULL)) AS counts_0,
    CASE WHEN ("contact"."wait_s" > 60) THEN ("contact"."wait_s" - 60) ELSE 0 END AS value_0,
    "contact"."offered" AS counts_1,
    "contact"."wait_s" AS value_1,
    "contact"."doubt_wait_s"
  FROM "contact"
  WHERE CASE WHEN "contact"."started_at" >= 1772323200000 THEN "contact"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_1) FILTER (WHERE counts_1) AS a1,
  COUNT(value_1) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE "doubt_wait_s") AS "doubt_wait_s"
FROM "picked" cells;

-- mysql

WITH
`contact_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`wait_s`, 0)) = 5 THEN CAST(`wait_s` AS DOUBLE) WHEN CONVERT(`wait_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`wait_s` USING utf8mb4) AS DOUBLE) WHEN `wait_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `wait_s`) USING utf8mb4), 300, ' ')) END AS `wait_s__raw`,
    CASE WHEN COERCIBILITY(COALESCE(`offered`, 0)) = 5 AND `offered` IN (0, 1) THEN `offered` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `offered` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`offered` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `offered`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`contact`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`contact` AS (
  SELECT
    `wait_s__raw`,
    `offered`,
    `started_at`,
    CASE WHEN `wait_s__raw` BETWEEN 0 AND 86400 THEN `wait_s__raw` END AS `wait_s`,
    NOT (`wait_s__raw` BETWEEN 0 AND 86400) AS `doubt_wait_s`
  FROM `contact_0`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`contact`.`offered` AND (`contact`.`wait_s` IS NOT NULL)) AS counts_0,
    CASE WHEN (`contact`.`wait_s` > 60) THEN (`contact`.`wait_s` - 60) ELSE 0 END AS value_0,
    `contact`.`offered` AS counts_1,
    `contact`.`wait_s` AS value_1,
    `contact`.`doubt_wait_s`
  FROM `contact`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) + 0e0 AS a0,
  SUM(CASE WHEN counts_1 THEN value_1 END) + 0e0 AS a1,
  COUNT(CASE WHEN counts_1 THEN value_1 END) AS a2,
  COUNT(CASE WHEN `doubt_wait_s` THEN 1 END) AS `doubt_wait_s`
FROM `picked` cells;

-- sqlite

WITH
`contact_0` AS (
  SELECT
    CASE WHEN typeof(`wait_s`) IN ('integer', 'real') OR CAST(`wait_s` AS REAL) = `wait_s` OR (`wait_s` GLOB '[0-9]*' AND NOT (`wait_s` GLOB '*[^0-9]*')) THEN CAST(`wait_s` AS REAL) WHEN `wait_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `wait_s`) END AS `wait_s__raw`,
    CASE WHEN typeof(`offered`) = 'integer' AND `offered` IN (0, 1) THEN `offered` ELSE CASE WHEN LOWER(TRIM((`offered` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`offered` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `offered` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`offered` || '')) END END AS `offered`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`contact`
  LIMIT -1
),
`contact_1` AS (
  SELECT
    `wait_s__raw`,
    `offered`,
    `started_at`,
    CASE WHEN `wait_s__raw` BETWEEN 0 AND 86400 THEN `wait_s__raw` END AS `wait_s`,
    NOT (`wait_s__raw` BETWEEN 0 AND 86400) AS `doubt_wait_s`
  FROM `contact_0`
),
`contact` AS (
  SELECT
    `wait_s`,
    `offered`,
    `started_at`,
    `doubt_wait_s`
  FROM `contact_1`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`contact`.`offered` AND (`contact`.`wait_s` IS NOT NULL)) AS counts_0,
    CASE WHEN (`contact`.`wait_s` > 60) THEN (`contact`.`wait_s` - 60) ELSE 0 END AS value_0,
    `contact`.`offered` AS counts_1,
    `contact`.`wait_s` AS value_1,
    `contact`.`doubt_wait_s`
  FROM `contact`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_1) FILTER (WHERE counts_1) AS a1,
  COUNT(value_1) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE `doubt_wait_s`) AS `doubt_wait_s`
FROM `picked` cells;

-- duckdb

WITH
"contact_0" AS (
  SELECT
    CAST("wait_s" AS DOUBLE) AS "wait_s__raw",
    CAST("offered" AS BOOLEAN) AS "offered",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "wait_s__raw",
    "offered",
    "started_at",
    CASE WHEN "wait_s__raw" BETWEEN 0 AND 86400 THEN "wait_s__raw" END AS "wait_s",
    NOT ("wait_s__raw" BETWEEN 0 AND 86400) AS "doubt_wait_s"
  FROM "contact_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("contact"."offered" AND ("contact"."wait_s" IS NOT NULL)) AS counts_0,
    CASE WHEN ("contact"."wait_s" > 60) THEN ("contact"."wait_s" - 60) ELSE 0 END AS value_0,
    "contact"."offered" AS counts_1,
    "contact"."wait_s" AS value_1,
    "contact"."doubt_wait_s"
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_1) FILTER (WHERE counts_1) AS a1,
  COUNT(value_1) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE "doubt_wait_s") AS "doubt_wait_s"
FROM "picked" cells;

-- clickhouse

WITH
"contact_0" AS (
  SELECT
    toNullable(CASE WHEN "source"."wait_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."wait_s")) END) AS "wait_s__raw",
    CAST("source"."offered" AS Nullable(Bool)) AS "offered",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."contact" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"contact" AS (
  SELECT
    "wait_s__raw",
    "offered",
    "started_at",
    CASE WHEN "wait_s__raw" BETWEEN 0 AND 86400 THEN "wait_s__raw" END AS "wait_s",
    NOT ("wait_s__raw" BETWEEN 0 AND 86400) AS "doubt_wait_s"
  FROM "contact_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("contact"."offered" AND ("contact"."wait_s" IS NOT NULL)) AS counts_0,
    toNullable(CASE WHEN ("contact"."wait_s" > 60.0) THEN ("contact"."wait_s" - 60.0) ELSE 0.0 END) AS value_0,
    "contact"."offered" AS counts_1,
    toNullable("contact"."wait_s") AS value_1,
    "contact"."doubt_wait_s"
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_1 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN value_1 END) AS a2,
  COUNT(CASE WHEN "doubt_wait_s" THEN 1 END) AS "doubt_wait_s"
FROM "picked" cells;

-- mssql

WITH
"contact_0" AS (
  SELECT
    CAST("wait_s" AS float) AS "wait_s__raw",
    CASE WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "offered" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "offered",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"contact" AS (
  SELECT
    "wait_s__raw",
    "offered",
    "started_at",
    CASE WHEN "wait_s__raw" BETWEEN 0 AND 86400 THEN "wait_s__raw" END AS "wait_s",
    CASE WHEN NOT ("wait_s__raw" BETWEEN 0 AND 86400) THEN CAST(1 AS bit) WHEN NOT (NOT ("wait_s__raw" BETWEEN 0 AND 86400)) THEN CAST(0 AS bit) END AS "doubt_wait_s"
  FROM "contact_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("contact"."offered" = 1 AND ("contact"."wait_s" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT (("contact"."offered" = 1 AND ("contact"."wait_s" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ("contact"."wait_s" > 60) THEN ("contact"."wait_s" - 60) ELSE 0 END AS value_0,
    CASE WHEN "contact"."offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("contact"."offered" = 1) THEN CAST(0 AS bit) END AS counts_1,
    "contact"."wait_s" AS value_1,
    "contact"."doubt_wait_s"
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 = 1 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 = 1 THEN value_1 END) AS a1,
  COUNT(CASE WHEN counts_1 = 1 THEN value_1 END) AS a2,
  COUNT(CASE WHEN "doubt_wait_s" = 1 THEN 1 END) AS "doubt_wait_s"
FROM "picked" cells;

-- trino

WITH
"contact_0" AS (
  SELECT
    CAST("wait_s" AS DOUBLE) AS "wait_s__raw",
    CAST("offered" AS BOOLEAN) AS "offered",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."contact"
),
"contact_1" AS (
  SELECT
    "wait_s__raw",
    "offered",
    "started_at",
    CASE WHEN "wait_s__raw" BETWEEN 0 AND 86400 THEN "wait_s__raw" END AS "wait_s",
    NOT ("wait_s__raw" BETWEEN 0 AND 86400) AS "doubt_wait_s"
  FROM "contact_0"
),
"contact" AS (
  SELECT
    "wait_s",
    "offered",
    "started_at",
    "doubt_wait_s"
  FROM "contact_1"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("contact"."offered" AND ("contact"."wait_s" IS NOT NULL)) AS counts_0,
    CASE WHEN ("contact"."wait_s" > 60) THEN ("contact"."wait_s" - 60) ELSE 0 END AS value_0,
    "contact"."offered" AS counts_1,
    "contact"."wait_s" AS value_1,
    "contact"."doubt_wait_s"
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_1 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN value_1 END) AS a2,
  COUNT(CASE WHEN "doubt_wait_s" THEN 1 END) AS "doubt_wait_s"
FROM "picked" cells;
