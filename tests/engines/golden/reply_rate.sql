-- postgres

WITH
"contact_0" AS (
  SELECT
    CAST("offered" AS boolean) AS "offered",
    CAST("written" AS boolean) AS "written",
    CAST("first_reply_s" AS double precision) AS "first_reply_s",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at",
    ROUND(date_part('epoch', CAST("ended_at" AS timestamptz)) * 1000) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "offered",
    "written",
    "first_reply_s",
    "started_at",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"extent" AS (
  SELECT ROUND(date_part('epoch', CAST(MIN("started_at") AS timestamptz)) * 1000) AS first_at, ROUND(date_part('epoch', CAST(MAX("started_at") AS timestamptz)) * 1000) AS last_at
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("contact"."offered" AND "contact"."written") AND ("contact"."first_reply_s" <= 86400)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 86400000 <= last_at AS counts_0,
    ("contact"."offered" AND "contact"."written") AND COALESCE("contact"."ended_at", "contact"."started_at") + 86400000 <= last_at AS counts_1,
    ("contact"."offered" AND "contact"."written") AS counts_2,
    "contact"."doubt_ended_at"
  FROM "contact"
  CROSS JOIN "extent"
  WHERE CASE WHEN "contact"."started_at" >= 1772323200000 THEN "contact"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mysql

WITH
`contact_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`offered`, 0)) = 5 AND `offered` IN (0, 1) THEN `offered` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `offered` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`offered` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `offered`,
    CASE WHEN COERCIBILITY(COALESCE(`written`, 0)) = 5 AND `written` IN (0, 1) THEN `written` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`written` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`written` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `written` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`written` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `written`,
    CASE WHEN COERCIBILITY(COALESCE(`first_reply_s`, 0)) = 5 THEN CAST(`first_reply_s` AS DOUBLE) WHEN CONVERT(`first_reply_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`first_reply_s` USING utf8mb4) AS DOUBLE) WHEN `first_reply_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `first_reply_s`) USING utf8mb4), 300, ' ')) END AS `first_reply_s`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`,
    CAST(ROUND(CASE WHEN `ended_at` IS NOT NULL THEN COALESCE(CASE WHEN `ended_at` >= '1970-01-02' AND `ended_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`ended_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`ended_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `ended_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `ended_at__raw`
  FROM `cx`.`contact`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`contact` AS (
  SELECT
    `offered`,
    `written`,
    `first_reply_s`,
    `started_at`,
    `ended_at__raw`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `contact_0`
),
`extent` AS (
  SELECT CAST(ROUND(CASE WHEN MIN(`started_at`) IS NOT NULL THEN COALESCE(CASE WHEN MIN(`started_at`) >= '1970-01-02' AND MIN(`started_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MIN(`started_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MIN(`started_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MIN(`started_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS first_at, CAST(ROUND(CASE WHEN MAX(`started_at`) IS NOT NULL THEN COALESCE(CASE WHEN MAX(`started_at`) >= '1970-01-02' AND MAX(`started_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MAX(`started_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MAX(`started_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MAX(`started_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS last_at
  FROM `cx`.`contact`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((`contact`.`offered` AND `contact`.`written`) AND (`contact`.`first_reply_s` <= 86400)) AND COALESCE(`contact`.`ended_at`, `contact`.`started_at`) + 86400000 <= last_at AS counts_0,
    (`contact`.`offered` AND `contact`.`written`) AND COALESCE(`contact`.`ended_at`, `contact`.`started_at`) + 86400000 <= last_at AS counts_1,
    (`contact`.`offered` AND `contact`.`written`) AS counts_2,
    `contact`.`doubt_ended_at`
  FROM `contact`
  CROSS JOIN `extent`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN `doubt_ended_at` THEN 1 END) AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- sqlite

WITH
`contact_0` AS (
  SELECT
    CASE WHEN typeof(`offered`) = 'integer' AND `offered` IN (0, 1) THEN `offered` ELSE CASE WHEN LOWER(TRIM((`offered` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`offered` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `offered` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`offered` || '')) END END AS `offered`,
    CASE WHEN typeof(`written`) = 'integer' AND `written` IN (0, 1) THEN `written` ELSE CASE WHEN LOWER(TRIM((`written` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`written` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `written` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`written` || '')) END END AS `written`,
    CASE WHEN typeof(`first_reply_s`) IN ('integer', 'real') OR CAST(`first_reply_s` AS REAL) = `first_reply_s` OR (`first_reply_s` GLOB '[0-9]*' AND NOT (`first_reply_s` GLOB '*[^0-9]*')) THEN CAST(`first_reply_s` AS REAL) WHEN `first_reply_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `first_reply_s`) END AS `first_reply_s`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`,
    CASE WHEN typeof(`ended_at`) = 'text' AND julianday(`ended_at`) IS NOT NULL AND date(SUBSTRING(`ended_at`, 1, 10)) = SUBSTRING(`ended_at`, 1, 10) THEN ROUND((julianday(`ended_at`) - 2440587.5) * 86400000.0) WHEN `ended_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `ended_at`) END AS `ended_at__raw`
  FROM `cx`.`contact`
  LIMIT -1
),
`contact_1` AS (
  SELECT
    `offered`,
    `written`,
    `first_reply_s`,
    `started_at`,
    `ended_at__raw`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `contact_0`
),
`contact` AS (
  SELECT
    `offered`,
    `written`,
    `first_reply_s`,
    `started_at`,
    `ended_at`,
    `doubt_ended_at`
  FROM `contact_1`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
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
    ((`contact`.`offered` AND `contact`.`written`) AND (`contact`.`first_reply_s` <= 86400)) AND COALESCE(`contact`.`ended_at`, `contact`.`started_at`) + 86400000 <= last_at AS counts_0,
    (`contact`.`offered` AND `contact`.`written`) AND COALESCE(`contact`.`ended_at`, `contact`.`started_at`) + 86400000 <= last_at AS counts_1,
    (`contact`.`offered` AND `contact`.`written`) AS counts_2,
    `contact`.`doubt_ended_at`
  FROM `contact`
  CROSS JOIN `extent`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE `doubt_ended_at`) AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- duckdb

WITH
"contact_0" AS (
  SELECT
    CAST("offered" AS BOOLEAN) AS "offered",
    CAST("written" AS BOOLEAN) AS "written",
    CAST("first_reply_s" AS DOUBLE) AS "first_reply_s",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at",
    CAST(epoch_ms(CAST("ended_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "offered",
    "written",
    "first_reply_s",
    "started_at",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"extent" AS (
  SELECT CAST(epoch_ms(CAST(MIN("started_at") AS TIMESTAMPTZ)) AS DOUBLE) AS first_at, CAST(epoch_ms(CAST(MAX("started_at") AS TIMESTAMPTZ)) AS DOUBLE) AS last_at
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("contact"."offered" AND "contact"."written") AND ("contact"."first_reply_s" <= 86400)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 86400000 <= last_at AS counts_0,
    ("contact"."offered" AND "contact"."written") AND COALESCE("contact"."ended_at", "contact"."started_at") + 86400000 <= last_at AS counts_1,
    ("contact"."offered" AND "contact"."written") AS counts_2,
    "contact"."doubt_ended_at"
  FROM "contact"
  CROSS JOIN "extent"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- clickhouse

WITH
"contact_0" AS (
  SELECT
    CAST("source"."offered" AS Nullable(Bool)) AS "offered",
    CAST("source"."written" AS Nullable(Bool)) AS "written",
    toNullable(CASE WHEN "source"."first_reply_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."first_reply_s")) END) AS "first_reply_s",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at",
    toNullable(CASE WHEN "source"."ended_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."ended_at"), 3))) END) AS "ended_at__raw"
  FROM "cx"."contact" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"contact" AS (
  SELECT
    "offered",
    "written",
    "first_reply_s",
    "started_at",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"extent" AS (
  SELECT toNullable(CASE WHEN MIN(toNullable("source"."started_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MIN(toNullable("source"."started_at"))), 3))) END) AS first_at, toNullable(CASE WHEN MAX(toNullable("source"."started_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MAX(toNullable("source"."started_at"))), 3))) END) AS last_at
  FROM "cx"."contact" AS "source"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("contact"."offered" AND "contact"."written") AND ("contact"."first_reply_s" <= 86400.0)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 86400000 <= last_at AS counts_0,
    ("contact"."offered" AND "contact"."written") AND COALESCE("contact"."ended_at", "contact"."started_at") + 86400000 <= last_at AS counts_1,
    ("contact"."offered" AND "contact"."written") AS counts_2,
    "contact"."doubt_ended_at"
  FROM "contact"
  CROSS JOIN "extent"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mssql

WITH
"contact_0" AS (
  SELECT
    CASE WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "offered" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "offered",
    CASE WHEN LOWER(TRIM(CAST("written" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("written" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "written" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("written" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "written",
    CAST("first_reply_s" AS float) AS "first_reply_s",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("ended_at" AS datetimeoffset(3))) AS float) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"contact" AS (
  SELECT
    "offered",
    "written",
    "first_reply_s",
    "started_at",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    CASE WHEN NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) THEN CAST(1 AS bit) WHEN NOT (NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000)) THEN CAST(0 AS bit) END AS "doubt_ended_at"
  FROM "contact_0"
),
"extent" AS (
  SELECT CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MIN("started_at") AS datetimeoffset(3))) AS float) AS first_at, CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MAX("started_at") AS datetimeoffset(3))) AS float) AS last_at
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN (("contact"."offered" = 1 AND "contact"."written" = 1) AND ("contact"."first_reply_s" <= 86400)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 86400000 <= last_at THEN CAST(1 AS bit) WHEN NOT ((("contact"."offered" = 1 AND "contact"."written" = 1) AND ("contact"."first_reply_s" <= 86400)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 86400000 <= last_at) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ("contact"."offered" = 1 AND "contact"."written" = 1) AND COALESCE("contact"."ended_at", "contact"."started_at") + 86400000 <= last_at THEN CAST(1 AS bit) WHEN NOT (("contact"."offered" = 1 AND "contact"."written" = 1) AND COALESCE("contact"."ended_at", "contact"."started_at") + 86400000 <= last_at) THEN CAST(0 AS bit) END AS counts_1,
    CASE WHEN ("contact"."offered" = 1 AND "contact"."written" = 1) THEN CAST(1 AS bit) WHEN NOT (("contact"."offered" = 1 AND "contact"."written" = 1)) THEN CAST(0 AS bit) END AS counts_2,
    "contact"."doubt_ended_at"
  FROM "contact"
  CROSS JOIN "extent"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 = 1 THEN 1 END) AS a2,
  COUNT(CASE WHEN "doubt_ended_at" = 1 THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- trino

WITH
"contact_0" AS (
  SELECT
    CAST("offered" AS BOOLEAN) AS "offered",
    CAST("written" AS BOOLEAN) AS "written",
    CAST("first_reply_s" AS DOUBLE) AS "first_reply_s",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at",
    ROUND(to_unixtime(CAST("ended_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "ended_at__raw"
  FROM "cx"."contact"
),
"contact_1" AS (
  SELECT
    "offered",
    "written",
    "first_reply_s",
    "started_at",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact" AS (
  SELECT
    "offered",
    "written",
    "first_reply_s",
    "started_at",
    "ended_at",
    "doubt_ended_at"
  FROM "contact_1"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
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
    (("contact"."offered" AND "contact"."written") AND ("contact"."first_reply_s" <= 86400)) AND COALESCE("contact"."ended_at", "contact"."started_at") + 86400000 <= last_at AS counts_0,
    ("contact"."offered" AND "contact"."written") AND COALESCE("contact"."ended_at", "contact"."started_at") + 86400000 <= last_at AS counts_1,
    ("contact"."offered" AND "contact"."written") AS counts_2,
    "contact"."doubt_ended_at"
  FROM "contact"
  CROSS JOIN "extent"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;
