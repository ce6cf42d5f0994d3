-- postgres

WITH
"coaching" AS (
  SELECT
    NULLIF(CAST("kind" AS text), '') AS "kind",
    ROUND(date_part('epoch', CAST("held_at" AS timestamptz)) * 1000) AS "held_at",
    ROUND(date_part('epoch', CAST("planned_at" AS timestamptz)) * 1000) AS "planned_at"
  FROM "cx"."coaching"
  WHERE "planned_at" >= '2026-02-28 00:00:00.000+00' AND "planned_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("coaching"."kind" IN ('coaching', 'huddle', 'review')) AND ("coaching"."held_at" <= ("coaching"."planned_at" + 604800 * 1000.0))) AS counts_0,
    ("coaching"."kind" IN ('coaching', 'huddle', 'review')) AS counts_1
  FROM "coaching"
  WHERE CASE WHEN "coaching"."planned_at" >= 1772323200000 THEN "coaching"."planned_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM "picked" cells;

-- mysql

WITH
`coaching` AS (
  SELECT
    NULLIF(CAST(CONVERT(`kind` USING utf8mb4) AS BINARY), _binary'') AS `kind`,
    CAST(ROUND(CASE WHEN `held_at` IS NOT NULL THEN COALESCE(CASE WHEN `held_at` >= '1970-01-02' AND `held_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`held_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`held_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `held_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `held_at`,
    CAST(ROUND(CASE WHEN `planned_at` IS NOT NULL THEN COALESCE(CASE WHEN `planned_at` >= '1970-01-02' AND `planned_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`planned_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`planned_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `planned_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `planned_at`
  FROM `cx`.`coaching`
  WHERE `planned_at` >= '2026-02-28 00:00:00.000' AND `planned_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((`coaching`.`kind` IN (_binary'coaching', _binary'huddle', _binary'review')) AND (`coaching`.`held_at` <= (`coaching`.`planned_at` + 604800 * 1000.0))) AS counts_0,
    (`coaching`.`kind` IN (_binary'coaching', _binary'huddle', _binary'review')) AS counts_1
  FROM `coaching`
  WHERE `coaching`.`planned_at` >= 1772323200000 AND `coaching`.`planned_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM `picked` cells;

-- sqlite

WITH
`coaching_0` AS (
  SELECT
    NULLIF((IIF(typeof(`kind`) = 'real' AND `kind` = CAST(`kind` AS INTEGER), CAST(`kind` AS INTEGER), `kind`) || ''), '') AS `kind`,
    CASE WHEN typeof(`held_at`) = 'text' AND julianday(`held_at`) IS NOT NULL AND date(SUBSTRING(`held_at`, 1, 10)) = SUBSTRING(`held_at`, 1, 10) THEN ROUND((julianday(`held_at`) - 2440587.5) * 86400000.0) WHEN `held_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `held_at`) END AS `held_at`,
    CASE WHEN typeof(`planned_at`) = 'text' AND julianday(`planned_at`) IS NOT NULL AND date(SUBSTRING(`planned_at`, 1, 10)) = SUBSTRING(`planned_at`, 1, 10) THEN ROUND((julianday(`planned_at`) - 2440587.5) * 86400000.0) WHEN `planned_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `planned_at`) END AS `planned_at`
  FROM `cx`.`coaching`
  LIMIT -1
),
`coaching` AS (
  SELECT
    `kind`,
    `held_at`,
    `planned_at`
  FROM `coaching_0`
  WHERE `planned_at` >= 1772323200000 AND `planned_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((`coaching`.`kind` IN ('coaching', 'huddle', 'review')) AND (`coaching`.`held_at` <= (`coaching`.`planned_at` + 604800 * 1000.0))) AS counts_0,
    (`coaching`.`kind` IN ('coaching', 'huddle', 'review')) AS counts_1
  FROM `coaching`
  WHERE `coaching`.`planned_at` >= 1772323200000 AND `coaching`.`planned_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM `picked` cells;

-- duckdb

WITH
"coaching" AS (
  SELECT
    NULLIF(CASE WHEN typeof("kind") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("kind" AS VARCHAR), '\.0\z', '') ELSE CAST("kind" AS VARCHAR) END, '') AS "kind",
    CAST(epoch_ms(CAST("held_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "held_at",
    CAST(epoch_ms(CAST("planned_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "planned_at"
  FROM "cx"."coaching"
  WHERE "planned_at" >= '2026-02-28 00:00:00.000+00' AND "planned_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("coaching"."kind" IN ('coaching', 'huddle', 'review')) AND ("coaching"."held_at" <= ("coaching"."planned_at" + 604800 * 1000.0))) AS counts_0,
    ("coaching"."kind" IN ('coaching', 'huddle', 'review')) AS counts_1
  FROM "coaching"
  WHERE "coaching"."planned_at" >= 1772323200000 AND "coaching"."planned_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM "picked" cells;

-- clickhouse

WITH
"coaching" AS (
  SELECT
    NULLIF(CAST("source"."kind" AS Nullable(String)), '') AS "kind",
    toNullable(CASE WHEN "source"."held_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."held_at"), 3))) END) AS "held_at",
    toNullable(CASE WHEN "source"."planned_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."planned_at"), 3))) END) AS "planned_at"
  FROM "cx"."coaching" AS "source"
  WHERE "source"."planned_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."planned_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("coaching"."kind" IN ('coaching', 'huddle', 'review')) AND ("coaching"."held_at" <= ("coaching"."planned_at" + 604800.0 * 1000.0))) AS counts_0,
    ("coaching"."kind" IN ('coaching', 'huddle', 'review')) AS counts_1
  FROM "coaching"
  WHERE "coaching"."planned_at" >= 1772323200000 AND "coaching"."planned_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM "picked" cells;

-- mssql

WITH
"coaching" AS (
  SELECT
    NULLIF(CAST("kind" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "kind",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("held_at" AS datetimeoffset(3))) AS float) AS "held_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("planned_at" AS datetimeoffset(3))) AS float) AS "planned_at"
  FROM "cx"."coaching"
  WHERE "planned_at" >= '2026-02-28T00:00:00.000' AND "planned_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN (("coaching"."kind" IN (N'coaching', N'huddle', N'review')) AND ("coaching"."held_at" <= ("coaching"."planned_at" + 604800 * 1000.0))) THEN CAST(1 AS bit) WHEN NOT ((("coaching"."kind" IN (N'coaching', N'huddle', N'review')) AND ("coaching"."held_at" <= ("coaching"."planned_at" + 604800 * 1000.0)))) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ("coaching"."kind" IN (N'coaching', N'huddle', N'review')) THEN CAST(1 AS bit) WHEN NOT (("coaching"."kind" IN (N'coaching', N'huddle', N'review'))) THEN CAST(0 AS bit) END AS counts_1
  FROM "coaching"
  WHERE "coaching"."planned_at" >= 1772323200000 AND "coaching"."planned_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1
FROM "picked" cells;

-- trino

WITH
"coaching_0" AS (
  SELECT
    NULLIF(CAST("kind" AS VARCHAR), '') AS "kind",
    ROUND(to_unixtime(CAST("held_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "held_at",
    ROUND(to_unixtime(CAST("planned_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "planned_at"
  FROM "cx"."coaching"
),
"coaching" AS (
  SELECT
    "kind",
    "held_at",
    "planned_at"
  FROM "coaching_0"
  WHERE "planned_at" >= 1772323200000 AND "planned_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("coaching"."kind" IN ('coaching', 'huddle', 'review')) AND ("coaching"."held_at" <= ("coaching"."planned_at" + 604800 * 1000.0))) AS counts_0,
    ("coaching"."kind" IN ('coaching', 'huddle', 'review')) AS counts_1
  FROM "coaching"
  WHERE "coaching"."planned_at" >= 1772323200000 AND "coaching"."planned_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM "picked" cells;
