-- postgres

WITH
"promise" AS (
  SELECT
    NULLIF(CAST("kind" AS text), '') AS "kind",
    CAST("accepted" AS boolean) AS "accepted",
    ROUND(date_part('epoch', CAST("predicted_at" AS timestamptz)) * 1000) AS "predicted_at",
    ROUND(date_part('epoch', CAST("kept_at" AS timestamptz)) * 1000) AS "kept_at",
    ROUND(date_part('epoch', CAST("due_at" AS timestamptz)) * 1000) AS "due_at"
  FROM "cx"."promise"
  WHERE "due_at" >= '2026-02-28 00:00:00.000+00' AND "due_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((((("promise"."kind" = 'call-back') AND "promise"."accepted") AND ("promise"."predicted_at" IS NOT NULL)) AND ((NOT ("promise"."kept_at" IS NOT NULL)) OR ("promise"."kept_at" > 1775001600000))) AND (((1775001600000 - "promise"."predicted_at") / 1000) > 300)) AS counts_0
  FROM "promise"
  WHERE CASE WHEN "promise"."due_at" >= 1772323200000 THEN "promise"."due_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0
FROM "picked" cells;

-- mysql

WITH
`promise` AS (
  SELECT
    NULLIF(CAST(CONVERT(`kind` USING utf8mb4) AS BINARY), _binary'') AS `kind`,
    CASE WHEN COERCIBILITY(COALESCE(`accepted`, 0)) = 5 AND `accepted` IN (0, 1) THEN `accepted` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`accepted` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`accepted` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `accepted` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`accepted` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `accepted`,
    CAST(ROUND(CASE WHEN `predicted_at` IS NOT NULL THEN COALESCE(CASE WHEN `predicted_at` >= '1970-01-02' AND `predicted_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`predicted_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`predicted_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `predicted_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `predicted_at`,
    CAST(ROUND(CASE WHEN `kept_at` IS NOT NULL THEN COALESCE(CASE WHEN `kept_at` >= '1970-01-02' AND `kept_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`kept_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`kept_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `kept_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `kept_at`,
    CAST(ROUND(CASE WHEN `due_at` IS NOT NULL THEN COALESCE(CASE WHEN `due_at` >= '1970-01-02' AND `due_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`due_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`due_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `due_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `due_at`
  FROM `cx`.`promise`
  WHERE `due_at` >= '2026-02-28 00:00:00.000' AND `due_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (((((`promise`.`kind` = _binary'call-back') AND `promise`.`accepted`) AND (`promise`.`predicted_at` IS NOT NULL)) AND ((NOT (`promise`.`kept_at` IS NOT NULL)) OR (`promise`.`kept_at` > 1775001600000))) AND (((1775001600000 - `promise`.`predicted_at`) / 1000) > 300)) AS counts_0
  FROM `promise`
  WHERE `promise`.`due_at` >= 1772323200000 AND `promise`.`due_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0
FROM `picked` cells;

-- sqlite

WITH
`promise_0` AS (
  SELECT
    NULLIF((IIF(typeof(`kind`) = 'real' AND `kind` = CAST(`kind` AS INTEGER), CAST(`kind` AS INTEGER), `kind`) || ''), '') AS `kind`,
    CASE WHEN typeof(`accepted`) = 'integer' AND `accepted` IN (0, 1) THEN `accepted` ELSE CASE WHEN LOWER(TRIM((`accepted` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`accepted` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `accepted` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`accepted` || '')) END END AS `accepted`,
    CASE WHEN typeof(`predicted_at`) = 'text' AND julianday(`predicted_at`) IS NOT NULL AND date(SUBSTRING(`predicted_at`, 1, 10)) = SUBSTRING(`predicted_at`, 1, 10) THEN ROUND((julianday(`predicted_at`) - 2440587.5) * 86400000.0) WHEN `predicted_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `predicted_at`) END AS `predicted_at`,
    CASE WHEN typeof(`kept_at`) = 'text' AND julianday(`kept_at`) IS NOT NULL AND date(SUBSTRING(`kept_at`, 1, 10)) = SUBSTRING(`kept_at`, 1, 10) THEN ROUND((julianday(`kept_at`) - 2440587.5) * 86400000.0) WHEN `kept_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `kept_at`) END AS `kept_at`,
    CASE WHEN typeof(`due_at`) = 'text' AND julianday(`due_at`) IS NOT NULL AND date(SUBSTRING(`due_at`, 1, 10)) = SUBSTRING(`due_at`, 1, 10) THEN ROUND((julianday(`due_at`) - 2440587.5) * 86400000.0) WHEN `due_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `due_at`) END AS `due_at`
  FROM `cx`.`promise`
  LIMIT -1
),
`promise` AS (
  SELECT
    `kind`,
    `accepted`,
    `predicted_at`,
    `kept_at`,
    `due_at`
  FROM `promise_0`
  WHERE `due_at` >= 1772323200000 AND `due_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (((((`promise`.`kind` = 'call-back') AND `promise`.`accepted`) AND (`promise`.`predicted_at` IS NOT NULL)) AND ((NOT (`promise`.`kept_at` IS NOT NULL)) OR (`promise`.`kept_at` > 1775001600000))) AND (((1775001600000 - `promise`.`predicted_at`) / 1000) > 300)) AS counts_0
  FROM `promise`
  WHERE `promise`.`due_at` >= 1772323200000 AND `promise`.`due_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0
FROM `picked` cells;

-- duckdb

WITH
"promise" AS (
  SELECT
    NULLIF(CASE WHEN typeof("kind") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("kind" AS VARCHAR), '\.0\z', '') ELSE CAST("kind" AS VARCHAR) END, '') AS "kind",
    CAST("accepted" AS BOOLEAN) AS "accepted",
    CAST(epoch_ms(CAST("predicted_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "predicted_at",
    CAST(epoch_ms(CAST("kept_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "kept_at",
    CAST(epoch_ms(CAST("due_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "due_at"
  FROM "cx"."promise"
  WHERE "due_at" >= '2026-02-28 00:00:00.000+00' AND "due_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((((("promise"."kind" = 'call-back') AND "promise"."accepted") AND ("promise"."predicted_at" IS NOT NULL)) AND ((NOT ("promise"."kept_at" IS NOT NULL)) OR ("promise"."kept_at" > 1775001600000))) AND (((1775001600000 - "promise"."predicted_at") / 1000) > 300)) AS counts_0
  FROM "promise"
  WHERE "promise"."due_at" >= 1772323200000 AND "promise"."due_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0
FROM "picked" cells;

-- clickhouse

WITH
"promise" AS (
  SELECT
    NULLIF(CAST("source"."kind" AS Nullable(String)), '') AS "kind",
    CAST("source"."accepted" AS Nullable(Bool)) AS "accepted",
    toNullable(CASE WHEN "source"."predicted_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."predicted_at"), 3))) END) AS "predicted_at",
    toNullable(CASE WHEN "source"."kept_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."kept_at"), 3))) END) AS "kept_at",
    toNullable(CASE WHEN "source"."due_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."due_at"), 3))) END) AS "due_at"
  FROM "cx"."promise" AS "source"
  WHERE "source"."due_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."due_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((((("promise"."kind" = 'call-back') AND "promise"."accepted") AND ("promise"."predicted_at" IS NOT NULL)) AND ((NOT ("promise"."kept_at" IS NOT NULL)) OR ("promise"."kept_at" > 1775001600000.0))) AND (((1775001600000.0 - "promise"."predicted_at") / 1000) > 300.0)) AS counts_0
  FROM "promise"
  WHERE "promise"."due_at" >= 1772323200000 AND "promise"."due_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0
FROM "picked" cells;

-- mssql

WITH
"promise" AS (
  SELECT
    NULLIF(CAST("kind" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "kind",
    CASE WHEN LOWER(TRIM(CAST("accepted" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("accepted" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "accepted" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("accepted" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "accepted",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("predicted_at" AS datetimeoffset(3))) AS float) AS "predicted_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("kept_at" AS datetimeoffset(3))) AS float) AS "kept_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("due_at" AS datetimeoffset(3))) AS float) AS "due_at"
  FROM "cx"."promise"
  WHERE "due_at" >= '2026-02-28T00:00:00.000' AND "due_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ((((("promise"."kind" = N'call-back') AND "promise"."accepted" = 1) AND ("promise"."predicted_at" IS NOT NULL)) AND ((NOT ("promise"."kept_at" IS NOT NULL)) OR ("promise"."kept_at" > 1775001600000))) AND (((1775001600000 - "promise"."predicted_at") / 1000) > 300)) THEN CAST(1 AS bit) WHEN NOT (((((("promise"."kind" = N'call-back') AND "promise"."accepted" = 1) AND ("promise"."predicted_at" IS NOT NULL)) AND ((NOT ("promise"."kept_at" IS NOT NULL)) OR ("promise"."kept_at" > 1775001600000))) AND (((1775001600000 - "promise"."predicted_at") / 1000) > 300))) THEN CAST(0 AS bit) END AS counts_0
  FROM "promise"
  WHERE "promise"."due_at" >= 1772323200000 AND "promise"."due_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0
FROM "picked" cells;

-- trino

WITH
"promise_0" AS (
  SELECT
    NULLIF(CAST("kind" AS VARCHAR), '') AS "kind",
    CAST("accepted" AS BOOLEAN) AS "accepted",
    ROUND(to_unixtime(CAST("predicted_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "predicted_at",
    ROUND(to_unixtime(CAST("kept_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "kept_at",
    ROUND(to_unixtime(CAST("due_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "due_at"
  FROM "cx"."promise"
),
"promise" AS (
  SELECT
    "kind",
    "accepted",
    "predicted_at",
    "kept_at",
    "due_at"
  FROM "promise_0"
  WHERE "due_at" >= 1772323200000 AND "due_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((((("promise"."kind" = 'call-back') AND "promise"."accepted") AND ("promise"."predicted_at" IS NOT NULL)) AND ((NOT ("promise"."kept_at" IS NOT NULL)) OR ("promise"."kept_at" > 1775001600000))) AND (((1775001600000 - "promise"."predicted_at") / 1000) > 300)) AS counts_0
  FROM "promise"
  WHERE "promise"."due_at" >= 1772323200000 AND "promise"."due_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0
FROM "picked" cells;
