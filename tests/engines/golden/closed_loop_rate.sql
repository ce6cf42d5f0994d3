-- postgres

WITH
"feedback" AS (
  SELECT
    CAST("unhappy" AS boolean) AS "unhappy",
    ROUND(date_part('epoch', CAST("acted_at" AS timestamptz)) * 1000) AS "acted_at",
    ROUND(date_part('epoch', CAST("submitted_at" AS timestamptz)) * 1000) AS "submitted_at",
    ROUND(date_part('epoch', CAST("asked_at" AS timestamptz)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"extent" AS (
  SELECT ROUND(date_part('epoch', CAST(MIN("asked_at") AS timestamptz)) * 1000) AS first_at, ROUND(date_part('epoch', CAST(MAX("asked_at") AS timestamptz)) * 1000) AS last_at
  FROM "cx"."feedback"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("feedback"."unhappy" AND ((("feedback"."acted_at" - "feedback"."submitted_at") / 1000) <= 172800)) AND "feedback"."asked_at" + 172800000 <= last_at AS counts_0,
    ("feedback"."unhappy" AND ("feedback"."submitted_at" IS NOT NULL)) AND "feedback"."asked_at" + 172800000 <= last_at AS counts_1,
    ("feedback"."unhappy" AND ("feedback"."submitted_at" IS NOT NULL)) AS counts_2
  FROM "feedback"
  CROSS JOIN "extent"
  WHERE CASE WHEN "feedback"."asked_at" >= 1772323200000 THEN "feedback"."asked_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mysql

WITH
`feedback` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`unhappy`, 0)) = 5 AND `unhappy` IN (0, 1) THEN `unhappy` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`unhappy` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`unhappy` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `unhappy` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`unhappy` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `unhappy`,
    CAST(ROUND(CASE WHEN `acted_at` IS NOT NULL THEN COALESCE(CASE WHEN `acted_at` >= '1970-01-02' AND `acted_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`acted_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`acted_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `acted_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `acted_at`,
    CAST(ROUND(CASE WHEN `submitted_at` IS NOT NULL THEN COALESCE(CASE WHEN `submitted_at` >= '1970-01-02' AND `submitted_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`submitted_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`submitted_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `submitted_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `submitted_at`,
    CAST(ROUND(CASE WHEN `asked_at` IS NOT NULL THEN COALESCE(CASE WHEN `asked_at` >= '1970-01-02' AND `asked_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`asked_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`asked_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `asked_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `asked_at`
  FROM `cx`.`feedback`
  WHERE `asked_at` >= '2026-02-28 00:00:00.000' AND `asked_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`extent` AS (
  SELECT CAST(ROUND(CASE WHEN MIN(`asked_at`) IS NOT NULL THEN COALESCE(CASE WHEN MIN(`asked_at`) >= '1970-01-02' AND MIN(`asked_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MIN(`asked_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MIN(`asked_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MIN(`asked_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS first_at, CAST(ROUND(CASE WHEN MAX(`asked_at`) IS NOT NULL THEN COALESCE(CASE WHEN MAX(`asked_at`) >= '1970-01-02' AND MAX(`asked_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MAX(`asked_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MAX(`asked_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MAX(`asked_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS last_at
  FROM `cx`.`feedback`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`feedback`.`unhappy` AND (((`feedback`.`acted_at` - `feedback`.`submitted_at`) / 1000) <= 172800)) AND `feedback`.`asked_at` + 172800000 <= last_at AS counts_0,
    (`feedback`.`unhappy` AND (`feedback`.`submitted_at` IS NOT NULL)) AND `feedback`.`asked_at` + 172800000 <= last_at AS counts_1,
    (`feedback`.`unhappy` AND (`feedback`.`submitted_at` IS NOT NULL)) AS counts_2
  FROM `feedback`
  CROSS JOIN `extent`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- sqlite

WITH
`feedback_0` AS (
  SELECT
    CASE WHEN typeof(`unhappy`) = 'integer' AND `unhappy` IN (0, 1) THEN `unhappy` ELSE CASE WHEN LOWER(TRIM((`unhappy` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`unhappy` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `unhappy` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`unhappy` || '')) END END AS `unhappy`,
    CASE WHEN typeof(`acted_at`) = 'text' AND julianday(`acted_at`) IS NOT NULL AND date(SUBSTRING(`acted_at`, 1, 10)) = SUBSTRING(`acted_at`, 1, 10) THEN ROUND((julianday(`acted_at`) - 2440587.5) * 86400000.0) WHEN `acted_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `acted_at`) END AS `acted_at`,
    CASE WHEN typeof(`submitted_at`) = 'text' AND julianday(`submitted_at`) IS NOT NULL AND date(SUBSTRING(`submitted_at`, 1, 10)) = SUBSTRING(`submitted_at`, 1, 10) THEN ROUND((julianday(`submitted_at`) - 2440587.5) * 86400000.0) WHEN `submitted_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `submitted_at`) END AS `submitted_at`,
    CASE WHEN typeof(`asked_at`) = 'text' AND julianday(`asked_at`) IS NOT NULL AND date(SUBSTRING(`asked_at`, 1, 10)) = SUBSTRING(`asked_at`, 1, 10) THEN ROUND((julianday(`asked_at`) - 2440587.5) * 86400000.0) WHEN `asked_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `asked_at`) END AS `asked_at`
  FROM `cx`.`feedback`
  LIMIT -1
),
`feedback` AS (
  SELECT
    `unhappy`,
    `acted_at`,
    `submitted_at`,
    `asked_at`
  FROM `feedback_0`
  WHERE `asked_at` >= 1772323200000 AND `asked_at` < 1775001600000
),
`every` AS (
  SELECT
    CASE WHEN typeof(`asked_at`) = 'text' AND julianday(`asked_at`) IS NOT NULL AND date(SUBSTRING(`asked_at`, 1, 10)) = SUBSTRING(`asked_at`, 1, 10) THEN ROUND((julianday(`asked_at`) - 2440587.5) * 86400000.0) WHEN `asked_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `asked_at`) END AS `asked_at`
  FROM `cx`.`feedback`
  LIMIT -1
),
`extent` AS (
  SELECT MIN(`asked_at`) AS first_at, MAX(`asked_at`) AS last_at
  FROM `every`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`feedback`.`unhappy` AND (((`feedback`.`acted_at` - `feedback`.`submitted_at`) / 1000) <= 172800)) AND `feedback`.`asked_at` + 172800000 <= last_at AS counts_0,
    (`feedback`.`unhappy` AND (`feedback`.`submitted_at` IS NOT NULL)) AND `feedback`.`asked_at` + 172800000 <= last_at AS counts_1,
    (`feedback`.`unhappy` AND (`feedback`.`submitted_at` IS NOT NULL)) AS counts_2
  FROM `feedback`
  CROSS JOIN `extent`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- duckdb

WITH
"feedback" AS (
  SELECT
    CAST("unhappy" AS BOOLEAN) AS "unhappy",
    CAST(epoch_ms(CAST("acted_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "acted_at",
    CAST(epoch_ms(CAST("submitted_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "submitted_at",
    CAST(epoch_ms(CAST("asked_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"extent" AS (
  SELECT CAST(epoch_ms(CAST(MIN("asked_at") AS TIMESTAMPTZ)) AS DOUBLE) AS first_at, CAST(epoch_ms(CAST(MAX("asked_at") AS TIMESTAMPTZ)) AS DOUBLE) AS last_at
  FROM "cx"."feedback"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("feedback"."unhappy" AND ((("feedback"."acted_at" - "feedback"."submitted_at") / 1000) <= 172800)) AND "feedback"."asked_at" + 172800000 <= last_at AS counts_0,
    ("feedback"."unhappy" AND ("feedback"."submitted_at" IS NOT NULL)) AND "feedback"."asked_at" + 172800000 <= last_at AS counts_1,
    ("feedback"."unhappy" AND ("feedback"."submitted_at" IS NOT NULL)) AS counts_2
  FROM "feedback"
  CROSS JOIN "extent"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- clickhouse

WITH
"feedback" AS (
  SELECT
    CAST("source"."unhappy" AS Nullable(Bool)) AS "unhappy",
    toNullable(CASE WHEN "source"."acted_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."acted_at"), 3))) END) AS "acted_at",
    toNullable(CASE WHEN "source"."submitted_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."submitted_at"), 3))) END) AS "submitted_at",
    toNullable(CASE WHEN "source"."asked_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."asked_at"), 3))) END) AS "asked_at"
  FROM "cx"."feedback" AS "source"
  WHERE "source"."asked_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."asked_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"extent" AS (
  SELECT toNullable(CASE WHEN MIN(toNullable("source"."asked_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MIN(toNullable("source"."asked_at"))), 3))) END) AS first_at, toNullable(CASE WHEN MAX(toNullable("source"."asked_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MAX(toNullable("source"."asked_at"))), 3))) END) AS last_at
  FROM "cx"."feedback" AS "source"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("feedback"."unhappy" AND ((("feedback"."acted_at" - "feedback"."submitted_at") / 1000) <= 172800.0)) AND "feedback"."asked_at" + 172800000 <= last_at AS counts_0,
    ("feedback"."unhappy" AND ("feedback"."submitted_at" IS NOT NULL)) AND "feedback"."asked_at" + 172800000 <= last_at AS counts_1,
    ("feedback"."unhappy" AND ("feedback"."submitted_at" IS NOT NULL)) AS counts_2
  FROM "feedback"
  CROSS JOIN "extent"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mssql

WITH
"feedback" AS (
  SELECT
    CASE WHEN LOWER(TRIM(CAST("unhappy" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("unhappy" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "unhappy" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("unhappy" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "unhappy",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("acted_at" AS datetimeoffset(3))) AS float) AS "acted_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("submitted_at" AS datetimeoffset(3))) AS float) AS "submitted_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("asked_at" AS datetimeoffset(3))) AS float) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28T00:00:00.000' AND "asked_at" < '2026-04-02T00:00:00.000'
),
"extent" AS (
  SELECT CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MIN("asked_at") AS datetimeoffset(3))) AS float) AS first_at, CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MAX("asked_at") AS datetimeoffset(3))) AS float) AS last_at
  FROM "cx"."feedback"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("feedback"."unhappy" = 1 AND ((("feedback"."acted_at" - "feedback"."submitted_at") / 1000) <= 172800)) AND "feedback"."asked_at" + 172800000 <= last_at THEN CAST(1 AS bit) WHEN NOT (("feedback"."unhappy" = 1 AND ((("feedback"."acted_at" - "feedback"."submitted_at") / 1000) <= 172800)) AND "feedback"."asked_at" + 172800000 <= last_at) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ("feedback"."unhappy" = 1 AND ("feedback"."submitted_at" IS NOT NULL)) AND "feedback"."asked_at" + 172800000 <= last_at THEN CAST(1 AS bit) WHEN NOT (("feedback"."unhappy" = 1 AND ("feedback"."submitted_at" IS NOT NULL)) AND "feedback"."asked_at" + 172800000 <= last_at) THEN CAST(0 AS bit) END AS counts_1,
    CASE WHEN ("feedback"."unhappy" = 1 AND ("feedback"."submitted_at" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT (("feedback"."unhappy" = 1 AND ("feedback"."submitted_at" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_2
  FROM "feedback"
  CROSS JOIN "extent"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 = 1 THEN 1 END) AS a2,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- trino

WITH
"feedback_0" AS (
  SELECT
    CAST("unhappy" AS BOOLEAN) AS "unhappy",
    ROUND(to_unixtime(CAST("acted_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "acted_at",
    ROUND(to_unixtime(CAST("submitted_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "submitted_at",
    ROUND(to_unixtime(CAST("asked_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
),
"feedback" AS (
  SELECT
    "unhappy",
    "acted_at",
    "submitted_at",
    "asked_at"
  FROM "feedback_0"
  WHERE "asked_at" >= 1772323200000 AND "asked_at" < 1775001600000
),
"every" AS (
  SELECT
    ROUND(to_unixtime(CAST("asked_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
),
"extent" AS (
  SELECT MIN("asked_at") AS first_at, MAX("asked_at") AS last_at
  FROM "every"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("feedback"."unhappy" AND ((("feedback"."acted_at" - "feedback"."submitted_at") / 1000) <= 172800)) AND "feedback"."asked_at" + 172800000 <= last_at AS counts_0,
    ("feedback"."unhappy" AND ("feedback"."submitted_at" IS NOT NULL)) AND "feedback"."asked_at" + 172800000 <= last_at AS counts_1,
    ("feedback"."unhappy" AND ("feedback"."submitted_at" IS NOT NULL)) AS counts_2
  FROM "feedback"
  CROSS JOIN "extent"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;
