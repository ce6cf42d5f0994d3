-- postgres

WITH
"staff" AS (
  SELECT
    CAST("left" AS boolean) AS "left",
    CAST("competent" AS boolean) AS "competent",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."staff"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("staff"."left" AND "staff"."competent") AS counts_0,
    ("staff"."left" AND ("staff"."competent" IS NOT NULL)) AS counts_1
  FROM "staff"
  WHERE CASE WHEN "staff"."started_at" >= 1772323200000 THEN "staff"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM "picked" cells;

-- mysql

WITH
`staff` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`left`, 0)) = 5 AND `left` IN (0, 1) THEN `left` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`left` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`left` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `left` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`left` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `left`,
    CASE WHEN COERCIBILITY(COALESCE(`competent`, 0)) = 5 AND `competent` IN (0, 1) THEN `competent` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`competent` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`competent` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `competent` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`competent` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `competent`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`staff`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`staff`.`left` AND `staff`.`competent`) AS counts_0,
    (`staff`.`left` AND (`staff`.`competent` IS NOT NULL)) AS counts_1
  FROM `staff`
  WHERE `staff`.`started_at` >= 1772323200000 AND `staff`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM `picked` cells;

-- sqlite

WITH
`staff_0` AS (
  SELECT
    CASE WHEN typeof(`left`) = 'integer' AND `left` IN (0, 1) THEN `left` ELSE CASE WHEN LOWER(TRIM((`left` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`left` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `left` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`left` || '')) END END AS `left`,
    CASE WHEN typeof(`competent`) = 'integer' AND `competent` IN (0, 1) THEN `competent` ELSE CASE WHEN LOWER(TRIM((`competent` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`competent` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `competent` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`competent` || '')) END END AS `competent`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`staff`
  LIMIT -1
),
`staff` AS (
  SELECT
    `left`,
    `competent`,
    `started_at`
  FROM `staff_0`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`staff`.`left` AND `staff`.`competent`) AS counts_0,
    (`staff`.`left` AND (`staff`.`competent` IS NOT NULL)) AS counts_1
  FROM `staff`
  WHERE `staff`.`started_at` >= 1772323200000 AND `staff`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM `picked` cells;

-- duckdb

WITH
"staff" AS (
  SELECT
    CAST("left" AS BOOLEAN) AS "left",
    CAST("competent" AS BOOLEAN) AS "competent",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."staff"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("staff"."left" AND "staff"."competent") AS counts_0,
    ("staff"."left" AND ("staff"."competent" IS NOT NULL)) AS counts_1
  FROM "staff"
  WHERE "staff"."started_at" >= 1772323200000 AND "staff"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM "picked" cells;

-- clickhouse

WITH
"staff" AS (
  SELECT
    CAST("source"."left" AS Nullable(Bool)) AS "left",
    CAST("source"."competent" AS Nullable(Bool)) AS "competent",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."staff" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("staff"."left" AND "staff"."competent") AS counts_0,
    ("staff"."left" AND ("staff"."competent" IS NOT NULL)) AS counts_1
  FROM "staff"
  WHERE "staff"."started_at" >= 1772323200000 AND "staff"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM "picked" cells;

-- mssql

WITH
"staff" AS (
  SELECT
    CASE WHEN LOWER(TRIM(CAST("left" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("left" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "left" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("left" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "left",
    CASE WHEN LOWER(TRIM(CAST("competent" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("competent" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "competent" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("competent" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "competent",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."staff"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("staff"."left" = 1 AND "staff"."competent" = 1) THEN CAST(1 AS bit) WHEN NOT (("staff"."left" = 1 AND "staff"."competent" = 1)) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ("staff"."left" = 1 AND ("staff"."competent" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT (("staff"."left" = 1 AND ("staff"."competent" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_1
  FROM "staff"
  WHERE "staff"."started_at" >= 1772323200000 AND "staff"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1
FROM "picked" cells;

-- trino

WITH
"staff_0" AS (
  SELECT
    CAST("left" AS BOOLEAN) AS "left",
    CAST("competent" AS BOOLEAN) AS "competent",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."staff"
),
"staff" AS (
  SELECT
    "left",
    "competent",
    "started_at"
  FROM "staff_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("staff"."left" AND "staff"."competent") AS counts_0,
    ("staff"."left" AND ("staff"."competent" IS NOT NULL)) AS counts_1
  FROM "staff"
  WHERE "staff"."started_at" >= 1772323200000 AND "staff"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM "picked" cells;
