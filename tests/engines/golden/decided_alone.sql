-- postgres

WITH
"contact" AS (
  SELECT
    CAST("asked_leave" AS boolean) AS "asked_leave",
    CAST("handled" AS boolean) AS "handled",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("contact"."asked_leave" = FALSE) AS counts_0,
    ("contact"."asked_leave" IS NOT NULL) AS counts_1,
    "contact"."handled" AS counts_2
  FROM "contact"
  WHERE CASE WHEN "contact"."started_at" >= 1772323200000 THEN "contact"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2
FROM "picked" cells;

-- mysql

WITH
`contact` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`asked_leave`, 0)) = 5 AND `asked_leave` IN (0, 1) THEN `asked_leave` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`asked_leave` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`asked_leave` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `asked_leave` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`asked_leave` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `asked_leave`,
    CASE WHEN COERCIBILITY(COALESCE(`handled`, 0)) = 5 AND `handled` IN (0, 1) THEN `handled` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`handled` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`handled` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `handled` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`handled` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `handled`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`contact`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`contact`.`asked_leave` = FALSE) AS counts_0,
    (`contact`.`asked_leave` IS NOT NULL) AS counts_1,
    `contact`.`handled` AS counts_2
  FROM `contact`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2
FROM `picked` cells;

-- sqlite

WITH
`contact_0` AS (
  SELECT
    CASE WHEN typeof(`asked_leave`) = 'integer' AND `asked_leave` IN (0, 1) THEN `asked_leave` ELSE CASE WHEN LOWER(TRIM((`asked_leave` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`asked_leave` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `asked_leave` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`asked_leave` || '')) END END AS `asked_leave`,
    CASE WHEN typeof(`handled`) = 'integer' AND `handled` IN (0, 1) THEN `handled` ELSE CASE WHEN LOWER(TRIM((`handled` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`handled` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `handled` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`handled` || '')) END END AS `handled`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`contact`
  LIMIT -1
),
`contact` AS (
  SELECT
    `asked_leave`,
    `handled`,
    `started_at`
  FROM `contact_0`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`contact`.`asked_leave` = FALSE) AS counts_0,
    (`contact`.`asked_leave` IS NOT NULL) AS counts_1,
    `contact`.`handled` AS counts_2
  FROM `contact`
  WHERE `contact`.`started_at` >= 1772323200000 AND `contact`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2
FROM `picked` cells;

-- duckdb

WITH
"contact" AS (
  SELECT
    CAST("asked_leave" AS BOOLEAN) AS "asked_leave",
    CAST("handled" AS BOOLEAN) AS "handled",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("contact"."asked_leave" = FALSE) AS counts_0,
    ("contact"."asked_leave" IS NOT NULL) AS counts_1,
    "contact"."handled" AS counts_2
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2
FROM "picked" cells;

-- clickhouse

WITH
"contact" AS (
  SELECT
    CAST("source"."asked_leave" AS Nullable(Bool)) AS "asked_leave",
    CAST("source"."handled" AS Nullable(Bool)) AS "handled",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."contact" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("contact"."asked_leave" = FALSE) AS counts_0,
    ("contact"."asked_leave" IS NOT NULL) AS counts_1,
    "contact"."handled" AS counts_2
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2
FROM "picked" cells;

-- mssql

WITH
"contact" AS (
  SELECT
    CASE WHEN LOWER(TRIM(CAST("asked_leave" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("asked_leave" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "asked_leave" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("asked_leave" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "asked_leave",
    CASE WHEN LOWER(TRIM(CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "handled" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "handled",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("contact"."asked_leave" = CAST(0 AS bit)) THEN CAST(1 AS bit) WHEN NOT (("contact"."asked_leave" = CAST(0 AS bit))) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ("contact"."asked_leave" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("contact"."asked_leave" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_1,
    CASE WHEN "contact"."handled" = 1 THEN CAST(1 AS bit) WHEN NOT ("contact"."handled" = 1) THEN CAST(0 AS bit) END AS counts_2
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 = 1 THEN 1 END) AS a2
FROM "picked" cells;

-- trino

WITH
"contact_0" AS (
  SELECT
    CAST("asked_leave" AS BOOLEAN) AS "asked_leave",
    CAST("handled" AS BOOLEAN) AS "handled",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."contact"
),
"contact" AS (
  SELECT
    "asked_leave",
    "handled",
    "started_at"
  FROM "contact_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("contact"."asked_leave" = FALSE) AS counts_0,
    ("contact"."asked_leave" IS NOT NULL) AS counts_1,
    "contact"."handled" AS counts_2
  FROM "contact"
  WHERE "contact"."started_at" >= 1772323200000 AND "contact"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2
FROM "picked" cells;
