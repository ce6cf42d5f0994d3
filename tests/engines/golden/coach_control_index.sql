-- postgres

WITH
"coaching_0" AS (
  SELECT
    CAST("duration_s" AS double precision) AS "duration_s__raw",
    ROUND(date_part('epoch', CAST("held_at" AS timestamptz)) * 1000) AS "held_at",
    NULLIF(CAST("kind" AS text), '') AS "kind",
    ROUND(date_part('epoch', CAST("planned_at" AS timestamptz)) * 1000) AS "planned_at"
  FROM "cx"."coaching"
  WHERE "planned_at" >= '2026-02-28 00:00:00.000+00' AND "planned_at" < '2026-04-02 00:00:00.000+00'
),
"coaching" AS (
  SELECT
    "duration_s__raw",
    "held_at",
    "kind",
    "planned_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    NOT ("duration_s__raw" BETWEEN 0 AND 86400) AS "doubt_duration_s"
  FROM "coaching_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("coaching"."held_at" IS NOT NULL) AND ("coaching"."kind" IN ('coaching', 'huddle', 'review'))) AS counts_0,
    "coaching"."duration_s" AS value_0,
    (("coaching"."held_at" IS NOT NULL) AND ("coaching"."kind" IN ('coaching', 'huddle', 'review', 'monitoring', 'corrective'))) AS counts_1,
    "coaching"."doubt_duration_s"
  FROM "coaching"
  WHERE CASE WHEN "coaching"."planned_at" >= 1772323200000 THEN "coaching"."planned_at" < 1775001600000 END
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
`coaching_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`duration_s`, 0)) = 5 THEN CAST(`duration_s` AS DOUBLE) WHEN CONVERT(`duration_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`duration_s` USING utf8mb4) AS DOUBLE) WHEN `duration_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `duration_s`) USING utf8mb4), 300, ' ')) END AS `duration_s__raw`,
    CAST(ROUND(CASE WHEN `held_at` IS NOT NULL THEN COALESCE(CASE WHEN `held_at` >= '1970-01-02' AND `held_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`held_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`held_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `held_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `held_at`,
    NULLIF(CAST(CONVERT(`kind` USING utf8mb4) AS BINARY), _binary'') AS `kind`,
    CAST(ROUND(CASE WHEN `planned_at` IS NOT NULL THEN COALESCE(CASE WHEN `planned_at` >= '1970-01-02' AND `planned_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`planned_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`planned_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `planned_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `planned_at`
  FROM `cx`.`coaching`
  WHERE `planned_at` >= '2026-02-28 00:00:00.000' AND `planned_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`coaching` AS (
  SELECT
    `duration_s__raw`,
    `held_at`,
    `kind`,
    `planned_at`,
    CASE WHEN `duration_s__raw` BETWEEN 0 AND 86400 THEN `duration_s__raw` END AS `duration_s`,
    NOT (`duration_s__raw` BETWEEN 0 AND 86400) AS `doubt_duration_s`
  FROM `coaching_0`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((`coaching`.`held_at` IS NOT NULL) AND (`coaching`.`kind` IN (_binary'coaching', _binary'huddle', _binary'review'))) AS counts_0,
    `coaching`.`duration_s` AS value_0,
    ((`coaching`.`held_at` IS NOT NULL) AND (`coaching`.`kind` IN (_binary'coaching', _binary'huddle', _binary'review', _binary'monitoring', _binary'corrective'))) AS counts_1,
    `coaching`.`doubt_duration_s`
  FROM `coaching`
  WHERE `coaching`.`planned_at` >= 1772323200000 AND `coaching`.`planned_at` < 1775001600000
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
`coaching_0` AS (
  SELECT
    CASE WHEN typeof(`duration_s`) IN ('integer', 'real') OR CAST(`duration_s` AS REAL) = `duration_s` OR (`duration_s` GLOB '[0-9]*' AND NOT (`duration_s` GLOB '*[^0-9]*')) THEN CAST(`duration_s` AS REAL) WHEN `duration_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `duration_s`) END AS `duration_s__raw`,
    CASE WHEN typeof(`held_at`) = 'text' AND julianday(`held_at`) IS NOT NULL AND date(SUBSTRING(`held_at`, 1, 10)) = SUBSTRING(`held_at`, 1, 10) THEN ROUND((julianday(`held_at`) - 2440587.5) * 86400000.0) WHEN `held_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `held_at`) END AS `held_at`,
    NULLIF((IIF(typeof(`kind`) = 'real' AND `kind` = CAST(`kind` AS INTEGER), CAST(`kind` AS INTEGER), `kind`) || ''), '') AS `kind`,
    CASE WHEN typeof(`planned_at`) = 'text' AND julianday(`planned_at`) IS NOT NULL AND date(SUBSTRING(`planned_at`, 1, 10)) = SUBSTRING(`planned_at`, 1, 10) THEN ROUND((julianday(`planned_at`) - 2440587.5) * 86400000.0) WHEN `planned_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `planned_at`) END AS `planned_at`
  FROM `cx`.`coaching`
  LIMIT -1
),
`coaching_1` AS (
  SELECT
    `duration_s__raw`,
    `held_at`,
    `kind`,
    `planned_at`,
    CASE WHEN `duration_s__raw` BETWEEN 0 AND 86400 THEN `duration_s__raw` END AS `duration_s`,
    NOT (`duration_s__raw` BETWEEN 0 AND 86400) AS `doubt_duration_s`
  FROM `coaching_0`
),
`coaching` AS (
  SELECT
    `duration_s`,
    `held_at`,
    `kind`,
    `planned_at`,
    `doubt_duration_s`
  FROM `coaching_1`
  WHERE `planned_at` >= 1772323200000 AND `planned_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((`coaching`.`held_at` IS NOT NULL) AND (`coaching`.`kind` IN ('coaching', 'huddle', 'review'))) AS counts_0,
    `coaching`.`duration_s` AS value_0,
    ((`coaching`.`held_at` IS NOT NULL) AND (`coaching`.`kind` IN ('coaching', 'huddle', 'review', 'monitoring', 'corrective'))) AS counts_1,
    `coaching`.`doubt_duration_s`
  FROM `coaching`
  WHERE `coaching`.`planned_at` >= 1772323200000 AND `coaching`.`planned_at` < 1775001600000
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
"coaching_0" AS (
  SELECT
    CAST("duration_s" AS DOUBLE) AS "duration_s__raw",
    CAST(epoch_ms(CAST("held_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "held_at",
    NULLIF(CASE WHEN typeof("kind") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("kind" AS VARCHAR), '\.0\z', '') ELSE CAST("kind" AS VARCHAR) END, '') AS "kind",
    CAST(epoch_ms(CAST("planned_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "planned_at"
  FROM "cx"."coaching"
  WHERE "planned_at" >= '2026-02-28 00:00:00.000+00' AND "planned_at" < '2026-04-02 00:00:00.000+00'
),
"coaching" AS (
  SELECT
    "duration_s__raw",
    "held_at",
    "kind",
    "planned_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    NOT ("duration_s__raw" BETWEEN 0 AND 86400) AS "doubt_duration_s"
  FROM "coaching_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("coaching"."held_at" IS NOT NULL) AND ("coaching"."kind" IN ('coaching', 'huddle', 'review'))) AS counts_0,
    "coaching"."duration_s" AS value_0,
    (("coaching"."held_at" IS NOT NULL) AND ("coaching"."kind" IN ('coaching', 'huddle', 'review', 'monitoring', 'corrective'))) AS counts_1,
    "coaching"."doubt_duration_s"
  FROM "coaching"
  WHERE "coaching"."planned_at" >= 1772323200000 AND "coaching"."planned_at" < 1775001600000
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
"coaching_0" AS (
  SELECT
    toNullable(CASE WHEN "source"."duration_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."duration_s")) END) AS "duration_s__raw",
    toNullable(CASE WHEN "source"."held_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."held_at"), 3))) END) AS "held_at",
    NULLIF(CAST("source"."kind" AS Nullable(String)), '') AS "kind",
    toNullable(CASE WHEN "source"."planned_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."planned_at"), 3))) END) AS "planned_at"
  FROM "cx"."coaching" AS "source"
  WHERE "source"."planned_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."planned_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"coaching" AS (
  SELECT
    "duration_s__raw",
    "held_at",
    "kind",
    "planned_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    NOT ("duration_s__raw" BETWEEN 0 AND 86400) AS "doubt_duration_s"
  FROM "coaching_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("coaching"."held_at" IS NOT NULL) AND ("coaching"."kind" IN ('coaching', 'huddle', 'review'))) AS counts_0,
    toNullable("coaching"."duration_s") AS value_0,
    (("coaching"."held_at" IS NOT NULL) AND ("coaching"."kind" IN ('coaching', 'huddle', 'review', 'monitoring', 'corrective'))) AS counts_1,
    "coaching"."doubt_duration_s"
  FROM "coaching"
  WHERE "coaching"."planned_at" >= 1772323200000 AND "coaching"."planned_at" < 1775001600000
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
"coaching_0" AS (
  SELECT
    CAST("duration_s" AS float) AS "duration_s__raw",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("held_at" AS datetimeoffset(3))) AS float) AS "held_at",
    NULLIF(CAST("kind" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "kind",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("planned_at" AS datetimeoffset(3))) AS float) AS "planned_at"
  FROM "cx"."coaching"
  WHERE "planned_at" >= '2026-02-28T00:00:00.000' AND "planned_at" < '2026-04-02T00:00:00.000'
),
"coaching" AS (
  SELECT
    "duration_s__raw",
    "held_at",
    "kind",
    "planned_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    CASE WHEN NOT ("duration_s__raw" BETWEEN 0 AND 86400) THEN CAST(1 AS bit) WHEN NOT (NOT ("duration_s__raw" BETWEEN 0 AND 86400)) THEN CAST(0 AS bit) END AS "doubt_duration_s"
  FROM "coaching_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN (("coaching"."held_at" IS NOT NULL) AND ("coaching"."kind" IN (N'coaching', N'huddle', N'review'))) THEN CAST(1 AS bit) WHEN NOT ((("coaching"."held_at" IS NOT NULL) AND ("coaching"."kind" IN (N'coaching', N'huddle', N'review')))) THEN CAST(0 AS bit) END AS counts_0,
    "coaching"."duration_s" AS value_0,
    CASE WHEN (("coaching"."held_at" IS NOT NULL) AND ("coaching"."kind" IN (N'coaching', N'huddle', N'review', N'monitoring', N'corrective'))) THEN CAST(1 AS bit) WHEN NOT ((("coaching"."held_at" IS NOT NULL) AND ("coaching"."kind" IN (N'coaching', N'huddle', N'review', N'monitoring', N'corrective')))) THEN CAST(0 AS bit) END AS counts_1,
    "coaching"."doubt_duration_s"
  FROM "coaching"
  WHERE "coaching"."planned_at" >= 1772323200000 AND "coaching"."planned_at" < 1775001600000
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
"coaching_0" AS (
  SELECT
    CAST("duration_s" AS DOUBLE) AS "duration_s__raw",
    ROUND(to_unixtime(CAST("held_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "held_at",
    NULLIF(CAST("kind" AS VARCHAR), '') AS "kind",
    ROUND(to_unixtime(CAST("planned_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "planned_at"
  FROM "cx"."coaching"
),
"coaching_1" AS (
  SELECT
    "duration_s__raw",
    "held_at",
    "kind",
    "planned_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    NOT ("duration_s__raw" BETWEEN 0 AND 86400) AS "doubt_duration_s"
  FROM "coaching_0"
),
"coaching" AS (
  SELECT
    "duration_s",
    "held_at",
    "kind",
    "planned_at",
    "doubt_duration_s"
  FROM "coaching_1"
  WHERE "planned_at" >= 1772323200000 AND "planned_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("coaching"."held_at" IS NOT NULL) AND ("coaching"."kind" IN ('coaching', 'huddle', 'review'))) AS counts_0,
    "coaching"."duration_s" AS value_0,
    (("coaching"."held_at" IS NOT NULL) AND ("coaching"."kind" IN ('coaching', 'huddle', 'review', 'monitoring', 'corrective'))) AS counts_1,
    "coaching"."doubt_duration_s"
  FROM "coaching"
  WHERE "coaching"."planned_at" >= 1772323200000 AND "coaching"."planned_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN "doubt_duration_s" THEN 1 END) AS "doubt_duration_s"
FROM "picked" cells;
