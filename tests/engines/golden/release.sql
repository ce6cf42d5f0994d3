-- postgres

WITH
"pulse_answers" AS (
  SELECT
    NULLIF(CAST("wave" AS text), '') AS "wave",
    ROUND(date_part('epoch', CAST("closed_at" AS timestamptz)) * 1000) AS "closed_at",
    NULLIF(CAST("person" AS text), '') AS "person",
    NULLIF(CAST("item" AS text), '') AS "item",
    CAST("score" AS double precision) AS "score",
    CAST("worst" AS double precision) AS "worst",
    CAST("best" AS double precision) AS "best",
    NULLIF(CAST("site" AS text), '') AS "site",
    NULLIF(CAST("team" AS text), '') AS "team",
    NULLIF(CAST("tenure_band" AS text), '') AS "tenure"
  FROM "hr"."answers"
),
"pulse_marked" AS (
  SELECT
    "wave" AS wave,
    "item" AS item,
    "person" AS person,
    ("score" - "worst") / NULLIF("best" - "worst", 0) AS given,
    CASE WHEN "site" IS NULL THEN '' ELSE '=' || "site" END AS at_place_1,
    CASE WHEN "team" IS NULL THEN '' ELSE '=' || "team" END AS at_place_2,
    CASE WHEN "tenure" IS NULL THEN '' ELSE '=' || "tenure" END AS at_part
  FROM "pulse_answers"
  WHERE "wave" IS NOT NULL AND "item" IS NOT NULL AND "person" IS NOT NULL AND "item" <> 'engagement'
),
"pulse_waves" AS (
  SELECT
    "wave" AS of_wave,
    MAX("closed_at") AS closed
  FROM "pulse_answers"
  WHERE "wave" IS NOT NULL
  GROUP BY "wave"
  HAVING MAX("closed_at") <= 1775001600000
),
"pulse_answered" AS (
  SELECT
    wave,
    item,
    person,
    MAX(at_place_1 COLLATE "C") AS place_1,
    MAX(at_place_2 COLLATE "C") AS place_2,
    MAX(at_part COLLATE "C") AS part,
    MAX(given) AS rating
  FROM "pulse_marked"
  WHERE given BETWEEN 0 AND 1
  GROUP BY wave, item, person
),
"pulse_given" AS (
  SELECT
    *
  FROM "pulse_answered"
  JOIN "pulse_waves" AS over_waves ON wave = of_wave
),
"pulse_said" AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    CASE WHEN item = 'recommend' THEN CASE WHEN rating <= 0.6 THEN 1 ELSE 0 END ELSE CASE WHEN rating <= 0.25 THEN 1 ELSE 0 END END AS low,
    CASE WHEN item = 'recommend' THEN CASE WHEN rating >= 0.9 THEN 1 ELSE 0 END ELSE CASE WHEN rating >= 1 THEN 1 ELSE 0 END END AS high
  FROM "pulse_given"
  UNION ALL
  SELECT
    wave,
    'engagement' AS asked,
    MAX(closed) AS closing,
    MAX(place_1 COLLATE "C") AS of_place_1,
    MAX(place_2 COLLATE "C") AS of_place_2,
    MAX(part COLLATE "C") AS of_part,
    AVG(rating) AS average,
    CASE WHEN AVG(rating) < 0.375 THEN 1 ELSE 0 END AS low,
    CASE WHEN AVG(rating) >= 0.8 AND MIN(rating) > 0.25 THEN 1 ELSE 0 END AS high
  FROM "pulse_given"
  WHERE item IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')
  GROUP BY wave, person
  HAVING COUNT(*) >= 8
),
"pulse_tallied" AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    low,
    high,
    CAST(COUNT(*) AS double precision) AS people
  FROM "pulse_said"
  GROUP BY wave, item, closed, place_1, place_2, part, rating, low, high
),
"pulse_sized" AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item) AS people_0,
    SUM(people) OVER (PARTITION BY wave, item, rating) AS alike_0,
    SUM(low * people) OVER (PARTITION BY wave, item) AS low_0,
    SUM(high * people) OVER (PARTITION BY wave, item) AS high_0,
    SUM(rating * people) OVER (PARTITION BY wave, item) AS sum_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1) AS people_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, rating) AS alike_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1) AS low_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1) AS high_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1) AS sum_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2) AS people_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, rating) AS alike_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2) AS low_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2) AS high_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2) AS sum_2,
    SUM(people) OVER (PARTITION BY wave, item, part) AS people_part_0,
    SUM(people) OVER (PARTITION BY wave, item, part, rating) AS alike_part_0,
    SUM(low * people) OVER (PARTITION BY wave, item, part) AS low_part_0,
    SUM(high * people) OVER (PARTITION BY wave, item, part) AS high_part_0,
    SUM(rating * people) OVER (PARTITION BY wave, item, part) AS sum_part_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part) AS people_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part, rating) AS alike_part_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, part) AS low_part_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, part) AS high_part_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, part) AS sum_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS people_part_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part, rating) AS alike_part_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS low_part_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS high_part_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS sum_part_2
  FROM "pulse_tallied"
),
"pulse_judged" AS (
  SELECT
    *,
    CASE WHEN people_0 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_0) OVER (PARTITION BY wave, item) >= people_0 - 1 OR low_0 >= people_0 - 1 OR high_0 >= people_0 - 1 THEN 1 ELSE 0 END AS exposed_0,
    CASE WHEN people_1 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_1) OVER (PARTITION BY wave, item, place_1) >= people_1 - 1 OR low_1 >= people_1 - 1 OR high_1 >= people_1 - 1 THEN 1 ELSE 0 END AS exposed_1,
    CASE WHEN people_2 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_2) OVER (PARTITION BY wave, item, place_1, place_2) >= people_2 - 1 OR low_2 >= people_2 - 1 OR high_2 >= people_2 - 1 THEN 1 ELSE 0 END AS exposed_2,
    CASE WHEN people_part_0 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_0) OVER (PARTITION BY wave, item, part) >= people_part_0 - 1 OR low_part_0 >= people_part_0 - 1 OR high_part_0 >= people_part_0 - 1 THEN 1 ELSE 0 END AS exposed_part_0,
    CASE WHEN people_part_1 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_1) OVER (PARTITION BY wave, item, place_1, part) >= people_part_1 - 1 OR low_part_1 >= people_part_1 - 1 OR high_part_1 >= people_part_1 - 1 THEN 1 ELSE 0 END AS exposed_part_1,
    CASE WHEN people_part_2 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_2) OVER (PARTITION BY wave, item, place_1, place_2, part) >= people_part_2 - 1 OR low_part_2 >= people_part_2 - 1 OR high_part_2 >= people_part_2 - 1 THEN 1 ELSE 0 END AS exposed_part_2
  FROM "pulse_sized"
),
"pulse_beside" AS (
  SELECT
    *,
    MAX(exposed_1) OVER (PARTITION BY wave, item) AS any_1,
    MIN(CASE WHEN exposed_1 = 0 THEN people_1 END) OVER (PARTITION BY wave, item) AS fewest_1,
    MAX(exposed_2) OVER (PARTITION BY wave, item, place_1) AS any_2,
    MIN(CASE WHEN exposed_2 = 0 THEN people_2 END) OVER (PARTITION BY wave, item, place_1) AS fewest_2
  FROM "pulse_judged"
),
"pulse_chosen" AS (
  SELECT
    *,
    MIN(CASE WHEN exposed_1 = 0 AND people_1 = fewest_1 THEN place_1 END COLLATE "C") OVER (PARTITION BY wave, item) AS hides_1,
    MIN(CASE WHEN exposed_2 = 0 AND people_2 = fewest_2 THEN place_2 END COLLATE "C") OVER (PARTITION BY wave, item, place_1) AS hides_2
  FROM "pulse_beside"
),
"pulse_shown" AS (
  SELECT
    *,
    CASE WHEN exposed_0 = 0 THEN 1 ELSE 0 END AS shown_0,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) THEN 1 ELSE 0 END AS shown_1,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) AND exposed_2 = 0 AND (any_2 = 0 OR place_2 <> hides_2) THEN 1 ELSE 0 END AS shown_2
  FROM "pulse_chosen"
),
"pulse_reached" AS (
  SELECT
    *,
    CASE WHEN shown_1 = 1 THEN place_1 ELSE '-' END AS reach_1,
    CASE WHEN shown_2 = 1 THEN place_2 ELSE '-' END AS reach_2
  FROM "pulse_shown"
),
"pulse_varied" AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part) - SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part, rating) AS others
  FROM "pulse_reached"
),
"pulse_atoms" AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(people) AS people
  FROM "pulse_varied"
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
"pulse_pairs" AS (
  SELECT
    here.wave AS wave,
    here.item AS item,
    here.reach_1 AS reach_1,
    here.reach_2 AS reach_2,
    here.part AS part,
    there.part AS other_part,
    here.rating AS rating,
    CASE WHEN here.rating < there.rating THEN here.rating ELSE there.rating END AS lower,
    CASE WHEN here.rating > there.rating THEN here.rating ELSE there.rating END AS higher,
    CASE WHEN here.rating > there.rating THEN 1 ELSE 0 END AS downward,
    CASE WHEN here.rating < there.rating THEN 1 ELSE 0 END AS upward,
    there.people AS people
  FROM "pulse_atoms" AS here
  JOIN "pulse_atoms" AS there ON here.wave = there.wave AND here.item = there.item AND here.reach_1 = there.reach_1 AND here.reach_2 = there.reach_2
  WHERE here.part <> there.part AND here.rating <> there.rating
),
"pulse_crossed" AS (
  SELECT
    *,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) END AS crossed_0,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) END AS crossed_1
  FROM "pulse_pairs"
),
"pulse_covered" AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(CASE WHEN crossed_0 >= 2 THEN people ELSE 0 END) AS covered_0,
    SUM(CASE WHEN crossed_1 >= 2 THEN people ELSE 0 END) AS covered_1
  FROM "pulse_crossed"
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
"pulse_open" AS (
  SELECT
    answered.*,
    CASE WHEN answered.others + COALESCE(covered.covered_0, 0) < 2 THEN 1 ELSE 0 END AS open_0,
    CASE WHEN answered.others + COALESCE(covered.covered_1, 0) < 2 THEN 1 ELSE 0 END AS open_1,
    CASE WHEN answered.others < 2 THEN 1 ELSE 0 END AS open_2
  FROM "pulse_varied" AS answered
  LEFT JOIN "pulse_covered" AS covered ON answered.wave = covered.wave AND answered.item = covered.item AND answered.reach_1 = covered.reach_1 AND answered.reach_2 = covered.reach_2 AND answered.part = covered.part AND answered.rating = covered.rating
),
"pulse_barred" AS (
  SELECT
    *,
    SUM(CASE WHEN open_0 = 1 OR exposed_part_0 = 1 OR shown_0 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item) AS barred_0,
    SUM(CASE WHEN open_1 = 1 OR exposed_part_1 = 1 OR shown_1 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1) AS barred_1,
    SUM(CASE WHEN open_2 = 1 OR exposed_part_2 = 1 OR shown_2 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1, place_2) AS barred_2
  FROM "pulse_open"
),
"pulse_kin" AS (
  SELECT
    *,
    SUM(barred_1) OVER (PARTITION BY wave, item) AS kin_1,
    SUM(barred_2) OVER (PARTITION BY wave, item, place_1) AS kin_2
  FROM "pulse_barred"
),
"pulse_split" AS (
  SELECT
    *,
    CASE WHEN barred_0 = 0 THEN 1 ELSE 0 END AS split_0,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 THEN 1 ELSE 0 END AS split_1,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 AND kin_2 = 0 THEN 1 ELSE 0 END AS split_2
  FROM "pulse_kin"
),
"pulse_spread" AS (
  SELECT
    wave,
    item,
    closed,
    kind,
    CASE WHEN kind IN (1, 2, 4, 5) THEN place_1 ELSE '' END AS node_place_1,
    CASE WHEN kind IN (2, 5) THEN place_2 ELSE '' END AS node_place_2,
    CASE WHEN kind IN (3, 4, 5) THEN part ELSE '' END AS node_part,
    CASE WHEN kind = 0 THEN shown_0 WHEN kind = 1 THEN shown_1 WHEN kind = 2 THEN shown_2 WHEN kind = 3 THEN split_0 WHEN kind = 4 THEN split_1 WHEN kind = 5 THEN split_2 END AS is_shown,
    CASE WHEN kind = 0 THEN people_0 WHEN kind = 1 THEN people_1 WHEN kind = 2 THEN people_2 WHEN kind = 3 THEN people_part_0 WHEN kind = 4 THEN people_part_1 WHEN kind = 5 THEN people_part_2 END AS all_people,
    CASE WHEN kind = 0 THEN low_0 WHEN kind = 1 THEN low_1 WHEN kind = 2 THEN low_2 WHEN kind = 3 THEN low_part_0 WHEN kind = 4 THEN low_part_1 WHEN kind = 5 THEN low_part_2 END AS all_low,
    CASE WHEN kind = 0 THEN high_0 WHEN kind = 1 THEN high_1 WHEN kind = 2 THEN high_2 WHEN kind = 3 THEN high_part_0 WHEN kind = 4 THEN high_part_1 WHEN kind = 5 THEN high_part_2 END AS all_high,
    CASE WHEN kind = 0 THEN sum_0 WHEN kind = 1 THEN sum_1 WHEN kind = 2 THEN sum_2 WHEN kind = 3 THEN sum_part_0 WHEN kind = 4 THEN sum_part_1 WHEN kind = 5 THEN sum_part_2 END AS all_sum
  FROM "pulse_split"
  CROSS JOIN (SELECT 0 AS kind UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) AS kinds
),
"pulse_source" AS (
  SELECT
    wave AS "wave",
    item AS "item",
    MAX(closed) AS "closed_at",
    CASE WHEN kind = 0 THEN 'whole' WHEN kind = 1 THEN 'site' WHEN kind = 2 THEN 'team' WHEN kind = 3 THEN 'whole' WHEN kind = 4 THEN 'site' WHEN kind = 5 THEN 'team' END AS "level",
    CASE WHEN node_place_1 <> '' THEN SUBSTRING(node_place_1, 2, 4000) END AS "site",
    CASE WHEN node_place_2 <> '' THEN SUBSTRING(node_place_2, 2, 4000) END AS "team",
    CASE WHEN node_part <> '' THEN SUBSTRING(node_part, 2, 4000) END AS "tenure",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR(MAX(all_people) / 5) * 5 END AS "answers",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((1 + 4 * MAX(all_sum) / MAX(all_people)) * 10 + 0.500000001) / 10.0 END AS "mean",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((MAX(all_high) / MAX(all_people)) * 20 + 0.500000001) / 20.0 END AS "high_share",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((MAX(all_low) / MAX(all_people)) * 20 + 0.500000001) / 20.0 END AS "low_share"
  FROM "pulse_spread"
  WHERE kind < 3 OR is_shown = 1
  GROUP BY wave, item, kind, node_place_1, node_place_2, node_part
),
"pulse_0" AS (
  SELECT
    NULLIF(CAST("tenure" AS text), '') AS "tenure",
    NULLIF(CAST("level" AS text), '') AS "level",
    CAST("mean" AS double precision) AS "mean",
    NULLIF(CAST("item" AS text), '') AS "item",
    ROUND(CAST("closed_at" AS double precision)) AS "closed_at"
  FROM "pulse_source"
),
"pulse" AS (
  SELECT
    "tenure",
    "level",
    "mean",
    "item",
    "closed_at"
  FROM "pulse_0"
  WHERE CASE WHEN "closed_at" >= 1772323200000 THEN "closed_at" < 1775001600000 END
),
"picked" AS (
  SELECT
    "pulse"."tenure" AS g0,
    -1 AS bucket,
    ("pulse"."item" = 'day') AS counts_0,
    "pulse"."mean" AS value_0,
    (("pulse"."item" = 'day') AND ("pulse"."mean" IS NOT NULL)) AS counts_1
  FROM "pulse"
  WHERE CASE WHEN "pulse"."closed_at" >= 1772323200000 THEN "pulse"."closed_at" < 1775001600000 END
    AND (("pulse"."level" IN ('whole')) AND ("pulse"."tenure" IS NOT NULL))
  OFFSET 0
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  COUNT(value_0) FILTER (WHERE counts_0) AS a1,
  COUNT(*) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE counts_0) AS a3
FROM "picked" cells
GROUP BY cells.g0
LIMIT 250001;

-- mysql

WITH
`pulse_answers` AS (
  SELECT
    NULLIF(CAST(CONVERT(`wave` USING utf8mb4) AS BINARY), _binary'') AS `wave`,
    CAST(ROUND(CASE WHEN `closed_at` IS NOT NULL THEN COALESCE(CASE WHEN `closed_at` >= '1970-01-02' AND `closed_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`closed_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`closed_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `closed_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `closed_at`,
    NULLIF(CAST(CONVERT(`person` USING utf8mb4) AS BINARY), _binary'') AS `person`,
    NULLIF(CAST(CONVERT(`item` USING utf8mb4) AS BINARY), _binary'') AS `item`,
    CASE WHEN COERCIBILITY(COALESCE(`score`, 0)) = 5 THEN CAST(`score` AS DOUBLE) WHEN CONVERT(`score` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`score` USING utf8mb4) AS DOUBLE) WHEN `score` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `score`) USING utf8mb4), 300, ' ')) END AS `score`,
    CASE WHEN COERCIBILITY(COALESCE(`worst`, 0)) = 5 THEN CAST(`worst` AS DOUBLE) WHEN CONVERT(`worst` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`worst` USING utf8mb4) AS DOUBLE) WHEN `worst` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `worst`) USING utf8mb4), 300, ' ')) END AS `worst`,
    CASE WHEN COERCIBILITY(COALESCE(`best`, 0)) = 5 THEN CAST(`best` AS DOUBLE) WHEN CONVERT(`best` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`best` USING utf8mb4) AS DOUBLE) WHEN `best` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `best`) USING utf8mb4), 300, ' ')) END AS `best`,
    NULLIF(CAST(CONVERT(`site` USING utf8mb4) AS BINARY), _binary'') AS `site`,
    NULLIF(CAST(CONVERT(`team` USING utf8mb4) AS BINARY), _binary'') AS `team`,
    NULLIF(CAST(CONVERT(`tenure_band` USING utf8mb4) AS BINARY), _binary'') AS `tenure`
  FROM `hr`.`answers`
  LIMIT 18446744073709551615
),
`pulse_marked` AS (
  SELECT
    `wave` AS wave,
    `item` AS item,
    `person` AS person,
    (`score` - `worst`) / NULLIF(`best` - `worst`, 0) AS given,
    CASE WHEN `site` IS NULL THEN _binary'' ELSE CONCAT(_binary'=', `site`) END AS at_place_1,
    CASE WHEN `team` IS NULL THEN _binary'' ELSE CONCAT(_binary'=', `team`) END AS at_place_2,
    CASE WHEN `tenure` IS NULL THEN _binary'' ELSE CONCAT(_binary'=', `tenure`) END AS at_part
  FROM `pulse_answers`
  WHERE `wave` IS NOT NULL AND `item` IS NOT NULL AND `person` IS NOT NULL AND `item` <> _binary'engagement'
),
`pulse_waves` AS (
  SELECT
    `wave` AS of_wave,
    MAX(`closed_at`) AS closed
  FROM `pulse_answers`
  WHERE `wave` IS NOT NULL
  GROUP BY `wave`
  HAVING MAX(`closed_at`) <= 1775001600000
),
`pulse_answered` AS (
  SELECT
    wave,
    item,
    person,
    MAX(at_place_1) AS place_1,
    MAX(at_place_2) AS place_2,
    MAX(at_part) AS part,
    MAX(given) AS rating
  FROM `pulse_marked`
  WHERE given BETWEEN 0 AND 1
  GROUP BY wave, item, person
),
`pulse_given` AS (
  SELECT
    *
  FROM `pulse_answered`
  JOIN `pulse_waves` AS over_waves ON wave = of_wave
),
`pulse_said` AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    CASE WHEN item = _binary'recommend' THEN CASE WHEN rating <= 0.6 THEN 1 ELSE 0 END ELSE CASE WHEN rating <= 0.25 THEN 1 ELSE 0 END END AS low,
    CASE WHEN item = _binary'recommend' THEN CASE WHEN rating >= 0.9 THEN 1 ELSE 0 END ELSE CASE WHEN rating >= 1 THEN 1 ELSE 0 END END AS high
  FROM `pulse_given`
  UNION ALL
  SELECT
    wave,
    _binary'engagement' AS asked,
    MAX(closed) AS closing,
    MAX(place_1) AS of_place_1,
    MAX(place_2) AS of_place_2,
    MAX(part) AS of_part,
    AVG(rating) AS average,
    CASE WHEN AVG(rating) < 0.375 THEN 1 ELSE 0 END AS low,
    CASE WHEN AVG(rating) >= 0.8 AND MIN(rating) > 0.25 THEN 1 ELSE 0 END AS high
  FROM `pulse_given`
  WHERE item IN (_binary'expectations', _binary'materials', _binary'strengths', _binary'recognition', _binary'care', _binary'growth', _binary'voice', _binary'purpose', _binary'quality', _binary'friendship', _binary'progress', _binary'learning')
  GROUP BY wave, person
  HAVING COUNT(*) >= 8
),
`pulse_tallied` AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    low,
    high,
    CAST(COUNT(*) AS DOUBLE) AS people
  FROM `pulse_said`
  GROUP BY wave, item, closed, place_1, place_2, part, rating, low, high
),
`pulse_sized` AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item) AS people_0,
    SUM(people) OVER (PARTITION BY wave, item, rating) AS alike_0,
    SUM(low * people) OVER (PARTITION BY wave, item) AS low_0,
    SUM(high * people) OVER (PARTITION BY wave, item) AS high_0,
    SUM(rating * people) OVER (PARTITION BY wave, item) AS sum_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1) AS people_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, rating) AS alike_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1) AS low_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1) AS high_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1) AS sum_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2) AS people_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, rating) AS alike_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2) AS low_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2) AS high_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2) AS sum_2,
    SUM(people) OVER (PARTITION BY wave, item, part) AS people_part_0,
    SUM(people) OVER (PARTITION BY wave, item, part, rating) AS alike_part_0,
    SUM(low * people) OVER (PARTITION BY wave, item, part) AS low_part_0,
    SUM(high * people) OVER (PARTITION BY wave, item, part) AS high_part_0,
    SUM(rating * people) OVER (PARTITION BY wave, item, part) AS sum_part_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part) AS people_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part, rating) AS alike_part_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, part) AS low_part_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, part) AS high_part_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, part) AS sum_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS people_part_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part, rating) AS alike_part_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS low_part_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS high_part_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS sum_part_2
  FROM `pulse_tallied`
),
`pulse_judged` AS (
  SELECT
    *,
    CASE WHEN people_0 < CASE WHEN item = _binary'engagement' THEN 30 ELSE 5 END OR MAX(alike_0) OVER (PARTITION BY wave, item) >= people_0 - 1 OR low_0 >= people_0 - 1 OR high_0 >= people_0 - 1 THEN 1 ELSE 0 END AS exposed_0,
    CASE WHEN people_1 < CASE WHEN item = _binary'engagement' THEN 30 ELSE 5 END OR MAX(alike_1) OVER (PARTITION BY wave, item, place_1) >= people_1 - 1 OR low_1 >= people_1 - 1 OR high_1 >= people_1 - 1 THEN 1 ELSE 0 END AS exposed_1,
    CASE WHEN people_2 < CASE WHEN item = _binary'engagement' THEN 30 ELSE 5 END OR MAX(alike_2) OVER (PARTITION BY wave, item, place_1, place_2) >= people_2 - 1 OR low_2 >= people_2 - 1 OR high_2 >= people_2 - 1 THEN 1 ELSE 0 END AS exposed_2,
    CASE WHEN people_part_0 < CASE WHEN item = _binary'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_0) OVER (PARTITION BY wave, item, part) >= people_part_0 - 1 OR low_part_0 >= people_part_0 - 1 OR high_part_0 >= people_part_0 - 1 THEN 1 ELSE 0 END AS exposed_part_0,
    CASE WHEN people_part_1 < CASE WHEN item = _binary'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_1) OVER (PARTITION BY wave, item, place_1, part) >= people_part_1 - 1 OR low_part_1 >= people_part_1 - 1 OR high_part_1 >= people_part_1 - 1 THEN 1 ELSE 0 END AS exposed_part_1,
    CASE WHEN people_part_2 < CASE WHEN item = _binary'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_2) OVER (PARTITION BY wave, item, place_1, place_2, part) >= people_part_2 - 1 OR low_part_2 >= people_part_2 - 1 OR high_part_2 >= people_part_2 - 1 THEN 1 ELSE 0 END AS exposed_part_2
  FROM `pulse_sized`
),
`pulse_beside` AS (
  SELECT
    *,
    MAX(exposed_1) OVER (PARTITION BY wave, item) AS any_1,
    MIN(CASE WHEN exposed_1 = 0 THEN people_1 END) OVER (PARTITION BY wave, item) AS fewest_1,
    MAX(exposed_2) OVER (PARTITION BY wave, item, place_1) AS any_2,
    MIN(CASE WHEN exposed_2 = 0 THEN people_2 END) OVER (PARTITION BY wave, item, place_1) AS fewest_2
  FROM `pulse_judged`
),
`pulse_chosen` AS (
  SELECT
    *,
    MIN(CASE WHEN exposed_1 = 0 AND people_1 = fewest_1 THEN place_1 END) OVER (PARTITION BY wave, item) AS hides_1,
    MIN(CASE WHEN exposed_2 = 0 AND people_2 = fewest_2 THEN place_2 END) OVER (PARTITION BY wave, item, place_1) AS hides_2
  FROM `pulse_beside`
),
`pulse_shown` AS (
  SELECT
    *,
    CASE WHEN exposed_0 = 0 THEN 1 ELSE 0 END AS shown_0,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) THEN 1 ELSE 0 END AS shown_1,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) AND exposed_2 = 0 AND (any_2 = 0 OR place_2 <> hides_2) THEN 1 ELSE 0 END AS shown_2
  FROM `pulse_chosen`
),
`pulse_reached` AS (
  SELECT
    *,
    CASE WHEN shown_1 = 1 THEN place_1 ELSE _binary'-' END AS reach_1,
    CASE WHEN shown_2 = 1 THEN place_2 ELSE _binary'-' END AS reach_2
  FROM `pulse_shown`
),
`pulse_varied` AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part) - SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part, rating) AS others
  FROM `pulse_reached`
),
`pulse_atoms` AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(people) AS people
  FROM `pulse_varied`
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
`pulse_pairs` AS (
  SELECT
    here.wave AS wave,
    here.item AS item,
    here.reach_1 AS reach_1,
    here.reach_2 AS reach_2,
    here.part AS part,
    there.part AS other_part,
    here.rating AS rating,
    CASE WHEN here.rating < there.rating THEN here.rating ELSE there.rating END AS lower,
    CASE WHEN here.rating > there.rating THEN here.rating ELSE there.rating END AS higher,
    CASE WHEN here.rating > there.rating THEN 1 ELSE 0 END AS downward,
    CASE WHEN here.rating < there.rating THEN 1 ELSE 0 END AS upward,
    there.people AS people
  FROM `pulse_atoms` AS here
  JOIN `pulse_atoms` AS there ON here.wave = there.wave AND here.item = there.item AND here.reach_1 = there.reach_1 AND here.reach_2 = there.reach_2
  WHERE here.part <> there.part AND here.rating <> there.rating
),
`pulse_crossed` AS (
  SELECT
    *,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) END AS crossed_0,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) END AS crossed_1
  FROM `pulse_pairs`
),
`pulse_covered` AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(CASE WHEN crossed_0 >= 2 THEN people ELSE 0 END) AS covered_0,
    SUM(CASE WHEN crossed_1 >= 2 THEN people ELSE 0 END) AS covered_1
  FROM `pulse_crossed`
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
`pulse_open` AS (
  SELECT
    answered.*,
    CASE WHEN answered.others + COALESCE(covered.covered_0, 0) < 2 THEN 1 ELSE 0 END AS open_0,
    CASE WHEN answered.others + COALESCE(covered.covered_1, 0) < 2 THEN 1 ELSE 0 END AS open_1,
    CASE WHEN answered.others < 2 THEN 1 ELSE 0 END AS open_2
  FROM `pulse_varied` AS answered
  LEFT JOIN `pulse_covered` AS covered ON answered.wave = covered.wave AND answered.item = covered.item AND answered.reach_1 = covered.reach_1 AND answered.reach_2 = covered.reach_2 AND answered.part = covered.part AND answered.rating = covered.rating
),
`pulse_barred` AS (
  SELECT
    *,
    SUM(CASE WHEN open_0 = 1 OR exposed_part_0 = 1 OR shown_0 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item) AS barred_0,
    SUM(CASE WHEN open_1 = 1 OR exposed_part_1 = 1 OR shown_1 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1) AS barred_1,
    SUM(CASE WHEN open_2 = 1 OR exposed_part_2 = 1 OR shown_2 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1, place_2) AS barred_2
  FROM `pulse_open`
),
`pulse_kin` AS (
  SELECT
    *,
    SUM(barred_1) OVER (PARTITION BY wave, item) AS kin_1,
    SUM(barred_2) OVER (PARTITION BY wave, item, place_1) AS kin_2
  FROM `pulse_barred`
),
`pulse_split` AS (
  SELECT
    *,
    CASE WHEN barred_0 = 0 THEN 1 ELSE 0 END AS split_0,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 THEN 1 ELSE 0 END AS split_1,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 AND kin_2 = 0 THEN 1 ELSE 0 END AS split_2
  FROM `pulse_kin`
),
`pulse_spread` AS (
  SELECT
    wave,
    item,
    closed,
    kind,
    CASE WHEN kind IN (1, 2, 4, 5) THEN place_1 ELSE _binary'' END AS node_place_1,
    CASE WHEN kind IN (2, 5) THEN place_2 ELSE _binary'' END AS node_place_2,
    CASE WHEN kind IN (3, 4, 5) THEN part ELSE _binary'' END AS node_part,
    CASE WHEN kind = 0 THEN shown_0 WHEN kind = 1 THEN shown_1 WHEN kind = 2 THEN shown_2 WHEN kind = 3 THEN split_0 WHEN kind = 4 THEN split_1 WHEN kind = 5 THEN split_2 END AS is_shown,
    CASE WHEN kind = 0 THEN people_0 WHEN kind = 1 THEN people_1 WHEN kind = 2 THEN people_2 WHEN kind = 3 THEN people_part_0 WHEN kind = 4 THEN people_part_1 WHEN kind = 5 THEN people_part_2 END AS all_people,
    CASE WHEN kind = 0 THEN low_0 WHEN kind = 1 THEN low_1 WHEN kind = 2 THEN low_2 WHEN kind = 3 THEN low_part_0 WHEN kind = 4 THEN low_part_1 WHEN kind = 5 THEN low_part_2 END AS all_low,
    CASE WHEN kind = 0 THEN high_0 WHEN kind = 1 THEN high_1 WHEN kind = 2 THEN high_2 WHEN kind = 3 THEN high_part_0 WHEN kind = 4 THEN high_part_1 WHEN kind = 5 THEN high_part_2 END AS all_high,
    CASE WHEN kind = 0 THEN sum_0 WHEN kind = 1 THEN sum_1 WHEN kind = 2 THEN sum_2 WHEN kind = 3 THEN sum_part_0 WHEN kind = 4 THEN sum_part_1 WHEN kind = 5 THEN sum_part_2 END AS all_sum
  FROM `pulse_split`
  CROSS JOIN (SELECT 0 AS kind UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) AS kinds
),
`pulse_source` AS (
  SELECT
    wave AS `wave`,
    item AS `item`,
    MAX(closed) AS `closed_at`,
    CASE WHEN kind = 0 THEN _binary'whole' WHEN kind = 1 THEN _binary'site' WHEN kind = 2 THEN _binary'team' WHEN kind = 3 THEN _binary'whole' WHEN kind = 4 THEN _binary'site' WHEN kind = 5 THEN _binary'team' END AS `level`,
    CASE WHEN node_place_1 <> _binary'' THEN SUBSTRING(node_place_1, 2, 4000) END AS `site`,
    CASE WHEN node_place_2 <> _binary'' THEN SUBSTRING(node_place_2, 2, 4000) END AS `team`,
    CASE WHEN node_part <> _binary'' THEN SUBSTRING(node_part, 2, 4000) END AS `tenure`,
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR(MAX(all_people) / 5) * 5 END AS `answers`,
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((1 + 4 * MAX(all_sum) / MAX(all_people)) * 10 + 0.500000001) / 10.0 END AS `mean`,
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((MAX(all_high) / MAX(all_people)) * 20 + 0.500000001) / 20.0 END AS `high_share`,
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((MAX(all_low) / MAX(all_people)) * 20 + 0.500000001) / 20.0 END AS `low_share`
  FROM `pulse_spread`
  WHERE kind < 3 OR is_shown = 1
  GROUP BY wave, item, kind, node_place_1, node_place_2, node_part
),
`pulse_0` AS (
  SELECT
    NULLIF(CAST(CONVERT(`tenure` USING utf8mb4) AS BINARY), _binary'') AS `tenure`,
    NULLIF(CAST(CONVERT(`level` USING utf8mb4) AS BINARY), _binary'') AS `level`,
    CASE WHEN COERCIBILITY(COALESCE(`mean`, 0)) = 5 THEN CAST(`mean` AS DOUBLE) WHEN CONVERT(`mean` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`mean` USING utf8mb4) AS DOUBLE) WHEN `mean` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `mean`) USING utf8mb4), 300, ' ')) END AS `mean`,
    NULLIF(CAST(CONVERT(`item` USING utf8mb4) AS BINARY), _binary'') AS `item`,
    ROUND(CASE WHEN COERCIBILITY(COALESCE(`closed_at`, 0)) = 5 THEN CAST(`closed_at` AS DOUBLE) WHEN CONVERT(`closed_at` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`closed_at` USING utf8mb4) AS DOUBLE) WHEN `closed_at` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `closed_at`) USING utf8mb4), 300, ' ')) END) AS `closed_at`
  FROM `pulse_source`
  LIMIT 18446744073709551615
),
`pulse` AS (
  SELECT
    `tenure`,
    `level`,
    `mean`,
    `item`,
    `closed_at`
  FROM `pulse_0`
  WHERE `closed_at` >= 1772323200000 AND `closed_at` < 1775001600000
),
`picked` AS (
  SELECT
    `pulse`.`tenure` AS g0,
    -1 AS bucket,
    (`pulse`.`item` = _binary'day') AS counts_0,
    `pulse`.`mean` AS value_0,
    ((`pulse`.`item` = _binary'day') AND (`pulse`.`mean` IS NOT NULL)) AS counts_1
  FROM `pulse`
  WHERE `pulse`.`closed_at` >= 1772323200000 AND `pulse`.`closed_at` < 1775001600000
    AND ((`pulse`.`level` IN (_binary'whole')) AND (`pulse`.`tenure` IS NOT NULL))
)
SELECT
  CONVERT(cells.g0 USING utf8mb4) AS g0,
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) + 0e0 AS a0,
  COUNT(CASE WHEN counts_0 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a3
FROM `picked` cells
GROUP BY cells.g0
LIMIT 250001;

-- sqlite

WITH
`pulse_answers` AS (
  SELECT
    NULLIF((IIF(typeof(`wave`) = 'real' AND `wave` = CAST(`wave` AS INTEGER), CAST(`wave` AS INTEGER), `wave`) || ''), '') AS `wave`,
    CASE WHEN typeof(`closed_at`) = 'text' AND julianday(`closed_at`) IS NOT NULL AND date(SUBSTRING(`closed_at`, 1, 10)) = SUBSTRING(`closed_at`, 1, 10) THEN ROUND((julianday(`closed_at`) - 2440587.5) * 86400000.0) WHEN `closed_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `closed_at`) END AS `closed_at`,
    NULLIF((IIF(typeof(`person`) = 'real' AND `person` = CAST(`person` AS INTEGER), CAST(`person` AS INTEGER), `person`) || ''), '') AS `person`,
    NULLIF((IIF(typeof(`item`) = 'real' AND `item` = CAST(`item` AS INTEGER), CAST(`item` AS INTEGER), `item`) || ''), '') AS `item`,
    CASE WHEN typeof(`score`) IN ('integer', 'real') OR CAST(`score` AS REAL) = `score` OR (`score` GLOB '[0-9]*' AND NOT (`score` GLOB '*[^0-9]*')) THEN CAST(`score` AS REAL) WHEN `score` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `score`) END AS `score`,
    CASE WHEN typeof(`worst`) IN ('integer', 'real') OR CAST(`worst` AS REAL) = `worst` OR (`worst` GLOB '[0-9]*' AND NOT (`worst` GLOB '*[^0-9]*')) THEN CAST(`worst` AS REAL) WHEN `worst` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `worst`) END AS `worst`,
    CASE WHEN typeof(`best`) IN ('integer', 'real') OR CAST(`best` AS REAL) = `best` OR (`best` GLOB '[0-9]*' AND NOT (`best` GLOB '*[^0-9]*')) THEN CAST(`best` AS REAL) WHEN `best` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `best`) END AS `best`,
    NULLIF((IIF(typeof(`site`) = 'real' AND `site` = CAST(`site` AS INTEGER), CAST(`site` AS INTEGER), `site`) || ''), '') AS `site`,
    NULLIF((IIF(typeof(`team`) = 'real' AND `team` = CAST(`team` AS INTEGER), CAST(`team` AS INTEGER), `team`) || ''), '') AS `team`,
    NULLIF((IIF(typeof(`tenure_band`) = 'real' AND `tenure_band` = CAST(`tenure_band` AS INTEGER), CAST(`tenure_band` AS INTEGER), `tenure_band`) || ''), '') AS `tenure`
  FROM `hr`.`answers`
  LIMIT -1
),
`pulse_marked` AS (
  SELECT
    `wave` AS wave,
    `item` AS item,
    `person` AS person,
    (`score` - `worst`) / NULLIF(`best` - `worst`, 0) AS given,
    CASE WHEN `site` IS NULL THEN '' ELSE '=' || `site` END AS at_place_1,
    CASE WHEN `team` IS NULL THEN '' ELSE '=' || `team` END AS at_place_2,
    CASE WHEN `tenure` IS NULL THEN '' ELSE '=' || `tenure` END AS at_part
  FROM `pulse_answers`
  WHERE `wave` IS NOT NULL AND `item` IS NOT NULL AND `person` IS NOT NULL AND `item` <> 'engagement'
),
`pulse_waves` AS (
  SELECT
    `wave` AS of_wave,
    MAX(`closed_at`) AS closed
  FROM `pulse_answers`
  WHERE `wave` IS NOT NULL
  GROUP BY `wave`
  HAVING MAX(`closed_at`) <= 1775001600000
),
`pulse_answered` AS (
  SELECT
    wave,
    item,
    person,
    MAX(at_place_1) AS place_1,
    MAX(at_place_2) AS place_2,
    MAX(at_part) AS part,
    MAX(given) AS rating
  FROM `pulse_marked`
  WHERE given BETWEEN 0 AND 1
  GROUP BY wave, item, person
),
`pulse_given` AS (
  SELECT
    *
  FROM `pulse_answered`
  JOIN `pulse_waves` AS over_waves ON wave = of_wave
),
`pulse_said` AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    CASE WHEN item = 'recommend' THEN CASE WHEN rating <= 0.6 THEN 1 ELSE 0 END ELSE CASE WHEN rating <= 0.25 THEN 1 ELSE 0 END END AS low,
    CASE WHEN item = 'recommend' THEN CASE WHEN rating >= 0.9 THEN 1 ELSE 0 END ELSE CASE WHEN rating >= 1 THEN 1 ELSE 0 END END AS high
  FROM `pulse_given`
  UNION ALL
  SELECT
    wave,
    'engagement' AS asked,
    MAX(closed) AS closing,
    MAX(place_1) AS of_place_1,
    MAX(place_2) AS of_place_2,
    MAX(part) AS of_part,
    AVG(rating) AS average,
    CASE WHEN AVG(rating) < 0.375 THEN 1 ELSE 0 END AS low,
    CASE WHEN AVG(rating) >= 0.8 AND MIN(rating) > 0.25 THEN 1 ELSE 0 END AS high
  FROM `pulse_given`
  WHERE item IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')
  GROUP BY wave, person
  HAVING COUNT(*) >= 8
),
`pulse_tallied` AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    low,
    high,
    CAST(COUNT(*) AS REAL) AS people
  FROM `pulse_said`
  GROUP BY wave, item, closed, place_1, place_2, part, rating, low, high
),
`pulse_sized` AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item) AS people_0,
    SUM(people) OVER (PARTITION BY wave, item, rating) AS alike_0,
    SUM(low * people) OVER (PARTITION BY wave, item) AS low_0,
    SUM(high * people) OVER (PARTITION BY wave, item) AS high_0,
    SUM(rating * people) OVER (PARTITION BY wave, item) AS sum_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1) AS people_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, rating) AS alike_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1) AS low_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1) AS high_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1) AS sum_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2) AS people_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, rating) AS alike_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2) AS low_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2) AS high_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2) AS sum_2,
    SUM(people) OVER (PARTITION BY wave, item, part) AS people_part_0,
    SUM(people) OVER (PARTITION BY wave, item, part, rating) AS alike_part_0,
    SUM(low * people) OVER (PARTITION BY wave, item, part) AS low_part_0,
    SUM(high * people) OVER (PARTITION BY wave, item, part) AS high_part_0,
    SUM(rating * people) OVER (PARTITION BY wave, item, part) AS sum_part_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part) AS people_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part, rating) AS alike_part_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, part) AS low_part_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, part) AS high_part_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, part) AS sum_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS people_part_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part, rating) AS alike_part_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS low_part_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS high_part_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS sum_part_2
  FROM `pulse_tallied`
),
`pulse_judged` AS (
  SELECT
    *,
    CASE WHEN people_0 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_0) OVER (PARTITION BY wave, item) >= people_0 - 1 OR low_0 >= people_0 - 1 OR high_0 >= people_0 - 1 THEN 1 ELSE 0 END AS exposed_0,
    CASE WHEN people_1 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_1) OVER (PARTITION BY wave, item, place_1) >= people_1 - 1 OR low_1 >= people_1 - 1 OR high_1 >= people_1 - 1 THEN 1 ELSE 0 END AS exposed_1,
    CASE WHEN people_2 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_2) OVER (PARTITION BY wave, item, place_1, place_2) >= people_2 - 1 OR low_2 >= people_2 - 1 OR high_2 >= people_2 - 1 THEN 1 ELSE 0 END AS exposed_2,
    CASE WHEN people_part_0 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_0) OVER (PARTITION BY wave, item, part) >= people_part_0 - 1 OR low_part_0 >= people_part_0 - 1 OR high_part_0 >= people_part_0 - 1 THEN 1 ELSE 0 END AS exposed_part_0,
    CASE WHEN people_part_1 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_1) OVER (PARTITION BY wave, item, place_1, part) >= people_part_1 - 1 OR low_part_1 >= people_part_1 - 1 OR high_part_1 >= people_part_1 - 1 THEN 1 ELSE 0 END AS exposed_part_1,
    CASE WHEN people_part_2 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_2) OVER (PARTITION BY wave, item, place_1, place_2, part) >= people_part_2 - 1 OR low_part_2 >= people_part_2 - 1 OR high_part_2 >= people_part_2 - 1 THEN 1 ELSE 0 END AS exposed_part_2
  FROM `pulse_sized`
),
`pulse_beside` AS (
  SELECT
    *,
    MAX(exposed_1) OVER (PARTITION BY wave, item) AS any_1,
    MIN(CASE WHEN exposed_1 = 0 THEN people_1 END) OVER (PARTITION BY wave, item) AS fewest_1,
    MAX(exposed_2) OVER (PARTITION BY wave, item, place_1) AS any_2,
    MIN(CASE WHEN exposed_2 = 0 THEN people_2 END) OVER (PARTITION BY wave, item, place_1) AS fewest_2
  FROM `pulse_judged`
),
`pulse_chosen` AS (
  SELECT
    *,
    MIN(CASE WHEN exposed_1 = 0 AND people_1 = fewest_1 THEN place_1 END) OVER (PARTITION BY wave, item) AS hides_1,
    MIN(CASE WHEN exposed_2 = 0 AND people_2 = fewest_2 THEN place_2 END) OVER (PARTITION BY wave, item, place_1) AS hides_2
  FROM `pulse_beside`
),
`pulse_shown` AS (
  SELECT
    *,
    CASE WHEN exposed_0 = 0 THEN 1 ELSE 0 END AS shown_0,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) THEN 1 ELSE 0 END AS shown_1,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) AND exposed_2 = 0 AND (any_2 = 0 OR place_2 <> hides_2) THEN 1 ELSE 0 END AS shown_2
  FROM `pulse_chosen`
),
`pulse_reached` AS (
  SELECT
    *,
    CASE WHEN shown_1 = 1 THEN place_1 ELSE '-' END AS reach_1,
    CASE WHEN shown_2 = 1 THEN place_2 ELSE '-' END AS reach_2
  FROM `pulse_shown`
),
`pulse_varied` AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part) - SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part, rating) AS others
  FROM `pulse_reached`
),
`pulse_atoms` AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(people) AS people
  FROM `pulse_varied`
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
`pulse_pairs` AS (
  SELECT
    here.wave AS wave,
    here.item AS item,
    here.reach_1 AS reach_1,
    here.reach_2 AS reach_2,
    here.part AS part,
    there.part AS other_part,
    here.rating AS rating,
    CASE WHEN here.rating < there.rating THEN here.rating ELSE there.rating END AS lower,
    CASE WHEN here.rating > there.rating THEN here.rating ELSE there.rating END AS higher,
    CASE WHEN here.rating > there.rating THEN 1 ELSE 0 END AS downward,
    CASE WHEN here.rating < there.rating THEN 1 ELSE 0 END AS upward,
    there.people AS people
  FROM `pulse_atoms` AS here
  JOIN `pulse_atoms` AS there ON here.wave = there.wave AND here.item = there.item AND here.reach_1 = there.reach_1 AND here.reach_2 = there.reach_2
  WHERE here.part <> there.part AND here.rating <> there.rating
),
`pulse_crossed` AS (
  SELECT
    *,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) END AS crossed_0,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) END AS crossed_1
  FROM `pulse_pairs`
),
`pulse_covered` AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(CASE WHEN crossed_0 >= 2 THEN people ELSE 0 END) AS covered_0,
    SUM(CASE WHEN crossed_1 >= 2 THEN people ELSE 0 END) AS covered_1
  FROM `pulse_crossed`
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
`pulse_open` AS (
  SELECT
    answered.*,
    CASE WHEN answered.others + COALESCE(covered.covered_0, 0) < 2 THEN 1 ELSE 0 END AS open_0,
    CASE WHEN answered.others + COALESCE(covered.covered_1, 0) < 2 THEN 1 ELSE 0 END AS open_1,
    CASE WHEN answered.others < 2 THEN 1 ELSE 0 END AS open_2
  FROM `pulse_varied` AS answered
  LEFT JOIN `pulse_covered` AS covered ON answered.wave = covered.wave AND answered.item = covered.item AND answered.reach_1 = covered.reach_1 AND answered.reach_2 = covered.reach_2 AND answered.part = covered.part AND answered.rating = covered.rating
),
`pulse_barred` AS (
  SELECT
    *,
    SUM(CASE WHEN open_0 = 1 OR exposed_part_0 = 1 OR shown_0 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item) AS barred_0,
    SUM(CASE WHEN open_1 = 1 OR exposed_part_1 = 1 OR shown_1 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1) AS barred_1,
    SUM(CASE WHEN open_2 = 1 OR exposed_part_2 = 1 OR shown_2 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1, place_2) AS barred_2
  FROM `pulse_open`
),
`pulse_kin` AS (
  SELECT
    *,
    SUM(barred_1) OVER (PARTITION BY wave, item) AS kin_1,
    SUM(barred_2) OVER (PARTITION BY wave, item, place_1) AS kin_2
  FROM `pulse_barred`
),
`pulse_split` AS (
  SELECT
    *,
    CASE WHEN barred_0 = 0 THEN 1 ELSE 0 END AS split_0,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 THEN 1 ELSE 0 END AS split_1,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 AND kin_2 = 0 THEN 1 ELSE 0 END AS split_2
  FROM `pulse_kin`
),
`pulse_spread` AS (
  SELECT
    wave,
    item,
    closed,
    kind,
    CASE WHEN kind IN (1, 2, 4, 5) THEN place_1 ELSE '' END AS node_place_1,
    CASE WHEN kind IN (2, 5) THEN place_2 ELSE '' END AS node_place_2,
    CASE WHEN kind IN (3, 4, 5) THEN part ELSE '' END AS node_part,
    CASE WHEN kind = 0 THEN shown_0 WHEN kind = 1 THEN shown_1 WHEN kind = 2 THEN shown_2 WHEN kind = 3 THEN split_0 WHEN kind = 4 THEN split_1 WHEN kind = 5 THEN split_2 END AS is_shown,
    CASE WHEN kind = 0 THEN people_0 WHEN kind = 1 THEN people_1 WHEN kind = 2 THEN people_2 WHEN kind = 3 THEN people_part_0 WHEN kind = 4 THEN people_part_1 WHEN kind = 5 THEN people_part_2 END AS all_people,
    CASE WHEN kind = 0 THEN low_0 WHEN kind = 1 THEN low_1 WHEN kind = 2 THEN low_2 WHEN kind = 3 THEN low_part_0 WHEN kind = 4 THEN low_part_1 WHEN kind = 5 THEN low_part_2 END AS all_low,
    CASE WHEN kind = 0 THEN high_0 WHEN kind = 1 THEN high_1 WHEN kind = 2 THEN high_2 WHEN kind = 3 THEN high_part_0 WHEN kind = 4 THEN high_part_1 WHEN kind = 5 THEN high_part_2 END AS all_high,
    CASE WHEN kind = 0 THEN sum_0 WHEN kind = 1 THEN sum_1 WHEN kind = 2 THEN sum_2 WHEN kind = 3 THEN sum_part_0 WHEN kind = 4 THEN sum_part_1 WHEN kind = 5 THEN sum_part_2 END AS all_sum
  FROM `pulse_split`
  CROSS JOIN (SELECT 0 AS kind UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) AS kinds
),
`pulse_source` AS (
  SELECT
    wave AS `wave`,
    item AS `item`,
    MAX(closed) AS `closed_at`,
    CASE WHEN kind = 0 THEN 'whole' WHEN kind = 1 THEN 'site' WHEN kind = 2 THEN 'team' WHEN kind = 3 THEN 'whole' WHEN kind = 4 THEN 'site' WHEN kind = 5 THEN 'team' END AS `level`,
    CASE WHEN node_place_1 <> '' THEN SUBSTRING(node_place_1, 2, 4000) END AS `site`,
    CASE WHEN node_place_2 <> '' THEN SUBSTRING(node_place_2, 2, 4000) END AS `team`,
    CASE WHEN node_part <> '' THEN SUBSTRING(node_part, 2, 4000) END AS `tenure`,
    CASE WHEN MAX(is_shown) = 1 THEN CAST(MAX(all_people) / 5 AS INTEGER) * 5 END AS `answers`,
    CASE WHEN MAX(is_shown) = 1 THEN CAST((1 + 4 * MAX(all_sum) / MAX(all_people)) * 10 + 0.500000001 AS INTEGER) / 10.0 END AS `mean`,
    CASE WHEN MAX(is_shown) = 1 THEN CAST((MAX(all_high) / MAX(all_people)) * 20 + 0.500000001 AS INTEGER) / 20.0 END AS `high_share`,
    CASE WHEN MAX(is_shown) = 1 THEN CAST((MAX(all_low) / MAX(all_people)) * 20 + 0.500000001 AS INTEGER) / 20.0 END AS `low_share`
  FROM `pulse_spread`
  WHERE kind < 3 OR is_shown = 1
  GROUP BY wave, item, kind, node_place_1, node_place_2, node_part
),
`pulse_0` AS (
  SELECT
    NULLIF((IIF(typeof(`tenure`) = 'real' AND `tenure` = CAST(`tenure` AS INTEGER), CAST(`tenure` AS INTEGER), `tenure`) || ''), '') AS `tenure`,
    NULLIF((IIF(typeof(`level`) = 'real' AND `level` = CAST(`level` AS INTEGER), CAST(`level` AS INTEGER), `level`) || ''), '') AS `level`,
    CASE WHEN typeof(`mean`) IN ('integer', 'real') OR CAST(`mean` AS REAL) = `mean` OR (`mean` GLOB '[0-9]*' AND NOT (`mean` GLOB '*[^0-9]*')) THEN CAST(`mean` AS REAL) WHEN `mean` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `mean`) END AS `mean`,
    NULLIF((IIF(typeof(`item`) = 'real' AND `item` = CAST(`item` AS INTEGER), CAST(`item` AS INTEGER), `item`) || ''), '') AS `item`,
    ROUND(CASE WHEN typeof(`closed_at`) IN ('integer', 'real') OR CAST(`closed_at` AS REAL) = `closed_at` OR (`closed_at` GLOB '[0-9]*' AND NOT (`closed_at` GLOB '*[^0-9]*')) THEN CAST(`closed_at` AS REAL) WHEN `closed_at` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `closed_at`) END) AS `closed_at`
  FROM `pulse_source`
  LIMIT -1
),
`pulse` AS (
  SELECT
    `tenure`,
    `level`,
    `mean`,
    `item`,
    `closed_at`
  FROM `pulse_0`
  WHERE `closed_at` >= 1772323200000 AND `closed_at` < 1775001600000
),
`picked` AS (
  SELECT
    `pulse`.`tenure` AS g0,
    -1 AS bucket,
    (`pulse`.`item` = 'day') AS counts_0,
    `pulse`.`mean` AS value_0,
    ((`pulse`.`item` = 'day') AND (`pulse`.`mean` IS NOT NULL)) AS counts_1
  FROM `pulse`
  WHERE `pulse`.`closed_at` >= 1772323200000 AND `pulse`.`closed_at` < 1775001600000
    AND ((`pulse`.`level` IN ('whole')) AND (`pulse`.`tenure` IS NOT NULL))
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  COUNT(value_0) FILTER (WHERE counts_0) AS a1,
  COUNT(*) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE counts_0) AS a3
FROM `picked` cells
GROUP BY cells.g0
LIMIT 250001;

-- duckdb

WITH
"pulse_answers" AS (
  SELECT
    NULLIF(CASE WHEN typeof("wave") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("wave" AS VARCHAR), '\.0\z', '') ELSE CAST("wave" AS VARCHAR) END, '') AS "wave",
    CAST(epoch_ms(CAST("closed_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "closed_at",
    NULLIF(CASE WHEN typeof("person") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("person" AS VARCHAR), '\.0\z', '') ELSE CAST("person" AS VARCHAR) END, '') AS "person",
    NULLIF(CASE WHEN typeof("item") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("item" AS VARCHAR), '\.0\z', '') ELSE CAST("item" AS VARCHAR) END, '') AS "item",
    CAST("score" AS DOUBLE) AS "score",
    CAST("worst" AS DOUBLE) AS "worst",
    CAST("best" AS DOUBLE) AS "best",
    NULLIF(CASE WHEN typeof("site") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("site" AS VARCHAR), '\.0\z', '') ELSE CAST("site" AS VARCHAR) END, '') AS "site",
    NULLIF(CASE WHEN typeof("team") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("team" AS VARCHAR), '\.0\z', '') ELSE CAST("team" AS VARCHAR) END, '') AS "team",
    NULLIF(CASE WHEN typeof("tenure_band") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("tenure_band" AS VARCHAR), '\.0\z', '') ELSE CAST("tenure_band" AS VARCHAR) END, '') AS "tenure"
  FROM "hr"."answers"
),
"pulse_marked" AS (
  SELECT
    "wave" AS wave,
    "item" AS item,
    "person" AS person,
    ("score" - "worst") / NULLIF("best" - "worst", 0) AS given,
    CASE WHEN "site" IS NULL THEN '' ELSE '=' || "site" END AS at_place_1,
    CASE WHEN "team" IS NULL THEN '' ELSE '=' || "team" END AS at_place_2,
    CASE WHEN "tenure" IS NULL THEN '' ELSE '=' || "tenure" END AS at_part
  FROM "pulse_answers"
  WHERE "wave" IS NOT NULL AND "item" IS NOT NULL AND "person" IS NOT NULL AND "item" <> 'engagement'
),
"pulse_waves" AS (
  SELECT
    "wave" AS of_wave,
    MAX("closed_at") AS closed
  FROM "pulse_answers"
  WHERE "wave" IS NOT NULL
  GROUP BY "wave"
  HAVING MAX("closed_at") <= 1775001600000
),
"pulse_answered" AS (
  SELECT
    wave,
    item,
    person,
    MAX(at_place_1) AS place_1,
    MAX(at_place_2) AS place_2,
    MAX(at_part) AS part,
    MAX(given) AS rating
  FROM "pulse_marked"
  WHERE given BETWEEN 0 AND 1
  GROUP BY wave, item, person
),
"pulse_given" AS (
  SELECT
    *
  FROM "pulse_answered"
  JOIN "pulse_waves" AS over_waves ON wave = of_wave
),
"pulse_said" AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    CASE WHEN item = 'recommend' THEN CASE WHEN rating <= 0.6 THEN 1 ELSE 0 END ELSE CASE WHEN rating <= 0.25 THEN 1 ELSE 0 END END AS low,
    CASE WHEN item = 'recommend' THEN CASE WHEN rating >= 0.9 THEN 1 ELSE 0 END ELSE CASE WHEN rating >= 1 THEN 1 ELSE 0 END END AS high
  FROM "pulse_given"
  UNION ALL
  SELECT
    wave,
    'engagement' AS asked,
    MAX(closed) AS closing,
    MAX(place_1) AS of_place_1,
    MAX(place_2) AS of_place_2,
    MAX(part) AS of_part,
    AVG(rating) AS average,
    CASE WHEN AVG(rating) < 0.375 THEN 1 ELSE 0 END AS low,
    CASE WHEN AVG(rating) >= 0.8 AND MIN(rating) > 0.25 THEN 1 ELSE 0 END AS high
  FROM "pulse_given"
  WHERE item IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')
  GROUP BY wave, person
  HAVING COUNT(*) >= 8
),
"pulse_tallied" AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    low,
    high,
    CAST(COUNT(*) AS DOUBLE) AS people
  FROM "pulse_said"
  GROUP BY wave, item, closed, place_1, place_2, part, rating, low, high
),
"pulse_sized" AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item) AS people_0,
    SUM(people) OVER (PARTITION BY wave, item, rating) AS alike_0,
    SUM(low * people) OVER (PARTITION BY wave, item) AS low_0,
    SUM(high * people) OVER (PARTITION BY wave, item) AS high_0,
    SUM(rating * people) OVER (PARTITION BY wave, item) AS sum_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1) AS people_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, rating) AS alike_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1) AS low_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1) AS high_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1) AS sum_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2) AS people_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, rating) AS alike_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2) AS low_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2) AS high_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2) AS sum_2,
    SUM(people) OVER (PARTITION BY wave, item, part) AS people_part_0,
    SUM(people) OVER (PARTITION BY wave, item, part, rating) AS alike_part_0,
    SUM(low * people) OVER (PARTITION BY wave, item, part) AS low_part_0,
    SUM(high * people) OVER (PARTITION BY wave, item, part) AS high_part_0,
    SUM(rating * people) OVER (PARTITION BY wave, item, part) AS sum_part_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part) AS people_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part, rating) AS alike_part_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, part) AS low_part_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, part) AS high_part_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, part) AS sum_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS people_part_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part, rating) AS alike_part_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS low_part_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS high_part_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS sum_part_2
  FROM "pulse_tallied"
),
"pulse_judged" AS (
  SELECT
    *,
    CASE WHEN people_0 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_0) OVER (PARTITION BY wave, item) >= people_0 - 1 OR low_0 >= people_0 - 1 OR high_0 >= people_0 - 1 THEN 1 ELSE 0 END AS exposed_0,
    CASE WHEN people_1 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_1) OVER (PARTITION BY wave, item, place_1) >= people_1 - 1 OR low_1 >= people_1 - 1 OR high_1 >= people_1 - 1 THEN 1 ELSE 0 END AS exposed_1,
    CASE WHEN people_2 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_2) OVER (PARTITION BY wave, item, place_1, place_2) >= people_2 - 1 OR low_2 >= people_2 - 1 OR high_2 >= people_2 - 1 THEN 1 ELSE 0 END AS exposed_2,
    CASE WHEN people_part_0 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_0) OVER (PARTITION BY wave, item, part) >= people_part_0 - 1 OR low_part_0 >= people_part_0 - 1 OR high_part_0 >= people_part_0 - 1 THEN 1 ELSE 0 END AS exposed_part_0,
    CASE WHEN people_part_1 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_1) OVER (PARTITION BY wave, item, place_1, part) >= people_part_1 - 1 OR low_part_1 >= people_part_1 - 1 OR high_part_1 >= people_part_1 - 1 THEN 1 ELSE 0 END AS exposed_part_1,
    CASE WHEN people_part_2 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_2) OVER (PARTITION BY wave, item, place_1, place_2, part) >= people_part_2 - 1 OR low_part_2 >= people_part_2 - 1 OR high_part_2 >= people_part_2 - 1 THEN 1 ELSE 0 END AS exposed_part_2
  FROM "pulse_sized"
),
"pulse_beside" AS (
  SELECT
    *,
    MAX(exposed_1) OVER (PARTITION BY wave, item) AS any_1,
    MIN(CASE WHEN exposed_1 = 0 THEN people_1 END) OVER (PARTITION BY wave, item) AS fewest_1,
    MAX(exposed_2) OVER (PARTITION BY wave, item, place_1) AS any_2,
    MIN(CASE WHEN exposed_2 = 0 THEN people_2 END) OVER (PARTITION BY wave, item, place_1) AS fewest_2
  FROM "pulse_judged"
),
"pulse_chosen" AS (
  SELECT
    *,
    MIN(CASE WHEN exposed_1 = 0 AND people_1 = fewest_1 THEN place_1 END) OVER (PARTITION BY wave, item) AS hides_1,
    MIN(CASE WHEN exposed_2 = 0 AND people_2 = fewest_2 THEN place_2 END) OVER (PARTITION BY wave, item, place_1) AS hides_2
  FROM "pulse_beside"
),
"pulse_shown" AS (
  SELECT
    *,
    CASE WHEN exposed_0 = 0 THEN 1 ELSE 0 END AS shown_0,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) THEN 1 ELSE 0 END AS shown_1,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) AND exposed_2 = 0 AND (any_2 = 0 OR place_2 <> hides_2) THEN 1 ELSE 0 END AS shown_2
  FROM "pulse_chosen"
),
"pulse_reached" AS (
  SELECT
    *,
    CASE WHEN shown_1 = 1 THEN place_1 ELSE '-' END AS reach_1,
    CASE WHEN shown_2 = 1 THEN place_2 ELSE '-' END AS reach_2
  FROM "pulse_shown"
),
"pulse_varied" AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part) - SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part, rating) AS others
  FROM "pulse_reached"
),
"pulse_atoms" AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(people) AS people
  FROM "pulse_varied"
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
"pulse_pairs" AS (
  SELECT
    here.wave AS wave,
    here.item AS item,
    here.reach_1 AS reach_1,
    here.reach_2 AS reach_2,
    here.part AS part,
    there.part AS other_part,
    here.rating AS rating,
    CASE WHEN here.rating < there.rating THEN here.rating ELSE there.rating END AS lower,
    CASE WHEN here.rating > there.rating THEN here.rating ELSE there.rating END AS higher,
    CASE WHEN here.rating > there.rating THEN 1 ELSE 0 END AS downward,
    CASE WHEN here.rating < there.rating THEN 1 ELSE 0 END AS upward,
    there.people AS people
  FROM "pulse_atoms" AS here
  JOIN "pulse_atoms" AS there ON here.wave = there.wave AND here.item = there.item AND here.reach_1 = there.reach_1 AND here.reach_2 = there.reach_2
  WHERE here.part <> there.part AND here.rating <> there.rating
),
"pulse_crossed" AS (
  SELECT
    *,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) END AS crossed_0,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) END AS crossed_1
  FROM "pulse_pairs"
),
"pulse_covered" AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(CASE WHEN crossed_0 >= 2 THEN people ELSE 0 END) AS covered_0,
    SUM(CASE WHEN crossed_1 >= 2 THEN people ELSE 0 END) AS covered_1
  FROM "pulse_crossed"
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
"pulse_open" AS (
  SELECT
    answered.*,
    CASE WHEN answered.others + COALESCE(covered.covered_0, 0) < 2 THEN 1 ELSE 0 END AS open_0,
    CASE WHEN answered.others + COALESCE(covered.covered_1, 0) < 2 THEN 1 ELSE 0 END AS open_1,
    CASE WHEN answered.others < 2 THEN 1 ELSE 0 END AS open_2
  FROM "pulse_varied" AS answered
  LEFT JOIN "pulse_covered" AS covered ON answered.wave = covered.wave AND answered.item = covered.item AND answered.reach_1 = covered.reach_1 AND answered.reach_2 = covered.reach_2 AND answered.part = covered.part AND answered.rating = covered.rating
),
"pulse_barred" AS (
  SELECT
    *,
    SUM(CASE WHEN open_0 = 1 OR exposed_part_0 = 1 OR shown_0 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item) AS barred_0,
    SUM(CASE WHEN open_1 = 1 OR exposed_part_1 = 1 OR shown_1 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1) AS barred_1,
    SUM(CASE WHEN open_2 = 1 OR exposed_part_2 = 1 OR shown_2 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1, place_2) AS barred_2
  FROM "pulse_open"
),
"pulse_kin" AS (
  SELECT
    *,
    SUM(barred_1) OVER (PARTITION BY wave, item) AS kin_1,
    SUM(barred_2) OVER (PARTITION BY wave, item, place_1) AS kin_2
  FROM "pulse_barred"
),
"pulse_split" AS (
  SELECT
    *,
    CASE WHEN barred_0 = 0 THEN 1 ELSE 0 END AS split_0,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 THEN 1 ELSE 0 END AS split_1,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 AND kin_2 = 0 THEN 1 ELSE 0 END AS split_2
  FROM "pulse_kin"
),
"pulse_spread" AS (
  SELECT
    wave,
    item,
    closed,
    kind,
    CASE WHEN kind IN (1, 2, 4, 5) THEN place_1 ELSE '' END AS node_place_1,
    CASE WHEN kind IN (2, 5) THEN place_2 ELSE '' END AS node_place_2,
    CASE WHEN kind IN (3, 4, 5) THEN part ELSE '' END AS node_part,
    CASE WHEN kind = 0 THEN shown_0 WHEN kind = 1 THEN shown_1 WHEN kind = 2 THEN shown_2 WHEN kind = 3 THEN split_0 WHEN kind = 4 THEN split_1 WHEN kind = 5 THEN split_2 END AS is_shown,
    CASE WHEN kind = 0 THEN people_0 WHEN kind = 1 THEN people_1 WHEN kind = 2 THEN people_2 WHEN kind = 3 THEN people_part_0 WHEN kind = 4 THEN people_part_1 WHEN kind = 5 THEN people_part_2 END AS all_people,
    CASE WHEN kind = 0 THEN low_0 WHEN kind = 1 THEN low_1 WHEN kind = 2 THEN low_2 WHEN kind = 3 THEN low_part_0 WHEN kind = 4 THEN low_part_1 WHEN kind = 5 THEN low_part_2 END AS all_low,
    CASE WHEN kind = 0 THEN high_0 WHEN kind = 1 THEN high_1 WHEN kind = 2 THEN high_2 WHEN kind = 3 THEN high_part_0 WHEN kind = 4 THEN high_part_1 WHEN kind = 5 THEN high_part_2 END AS all_high,
    CASE WHEN kind = 0 THEN sum_0 WHEN kind = 1 THEN sum_1 WHEN kind = 2 THEN sum_2 WHEN kind = 3 THEN sum_part_0 WHEN kind = 4 THEN sum_part_1 WHEN kind = 5 THEN sum_part_2 END AS all_sum
  FROM "pulse_split"
  CROSS JOIN (SELECT 0 AS kind UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) AS kinds
),
"pulse_source" AS (
  SELECT
    wave AS "wave",
    item AS "item",
    MAX(closed) AS "closed_at",
    CASE WHEN kind = 0 THEN 'whole' WHEN kind = 1 THEN 'site' WHEN kind = 2 THEN 'team' WHEN kind = 3 THEN 'whole' WHEN kind = 4 THEN 'site' WHEN kind = 5 THEN 'team' END AS "level",
    CASE WHEN node_place_1 <> '' THEN SUBSTRING(node_place_1, 2, 4000) END AS "site",
    CASE WHEN node_place_2 <> '' THEN SUBSTRING(node_place_2, 2, 4000) END AS "team",
    CASE WHEN node_part <> '' THEN SUBSTRING(node_part, 2, 4000) END AS "tenure",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR(MAX(all_people) / 5) * 5 END AS "answers",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((1 + 4 * MAX(all_sum) / MAX(all_people)) * 10 + 0.500000001) / 10.0 END AS "mean",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((MAX(all_high) / MAX(all_people)) * 20 + 0.500000001) / 20.0 END AS "high_share",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((MAX(all_low) / MAX(all_people)) * 20 + 0.500000001) / 20.0 END AS "low_share"
  FROM "pulse_spread"
  WHERE kind < 3 OR is_shown = 1
  GROUP BY wave, item, kind, node_place_1, node_place_2, node_part
),
"pulse_0" AS (
  SELECT
    NULLIF(CASE WHEN typeof("tenure") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("tenure" AS VARCHAR), '\.0\z', '') ELSE CAST("tenure" AS VARCHAR) END, '') AS "tenure",
    NULLIF(CASE WHEN typeof("level") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("level" AS VARCHAR), '\.0\z', '') ELSE CAST("level" AS VARCHAR) END, '') AS "level",
    CAST("mean" AS DOUBLE) AS "mean",
    NULLIF(CASE WHEN typeof("item") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("item" AS VARCHAR), '\.0\z', '') ELSE CAST("item" AS VARCHAR) END, '') AS "item",
    ROUND(CAST("closed_at" AS DOUBLE)) AS "closed_at"
  FROM "pulse_source"
),
"pulse" AS (
  SELECT
    "tenure",
    "level",
    "mean",
    "item",
    "closed_at"
  FROM "pulse_0"
  WHERE "closed_at" >= 1772323200000 AND "closed_at" < 1775001600000
),
"picked" AS (
  SELECT
    "pulse"."tenure" AS g0,
    -1 AS bucket,
    ("pulse"."item" = 'day') AS counts_0,
    "pulse"."mean" AS value_0,
    (("pulse"."item" = 'day') AND ("pulse"."mean" IS NOT NULL)) AS counts_1
  FROM "pulse"
  WHERE "pulse"."closed_at" >= 1772323200000 AND "pulse"."closed_at" < 1775001600000
    AND (("pulse"."level" IN ('whole')) AND ("pulse"."tenure" IS NOT NULL))
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  COUNT(value_0) FILTER (WHERE counts_0) AS a1,
  COUNT(*) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE counts_0) AS a3
FROM "picked" cells
GROUP BY cells.g0
LIMIT 250001;

-- clickhouse

WITH
"pulse_answers" AS (
  SELECT
    NULLIF(CAST("source"."wave" AS Nullable(String)), '') AS "wave",
    toNullable(CASE WHEN "source"."closed_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."closed_at"), 3))) END) AS "closed_at",
    NULLIF(CAST("source"."person" AS Nullable(String)), '') AS "person",
    NULLIF(CAST("source"."item" AS Nullable(String)), '') AS "item",
    toNullable(CASE WHEN "source"."score" IS NOT NULL THEN toFloat64(assumeNotNull("source"."score")) END) AS "score",
    toNullable(CASE WHEN "source"."worst" IS NOT NULL THEN toFloat64(assumeNotNull("source"."worst")) END) AS "worst",
    toNullable(CASE WHEN "source"."best" IS NOT NULL THEN toFloat64(assumeNotNull("source"."best")) END) AS "best",
    NULLIF(CAST("source"."site" AS Nullable(String)), '') AS "site",
    NULLIF(CAST("source"."team" AS Nullable(String)), '') AS "team",
    NULLIF(CAST("source"."tenure_band" AS Nullable(String)), '') AS "tenure"
  FROM "hr"."answers" AS "source"
),
"pulse_marked" AS (
  SELECT
    "wave" AS wave,
    "item" AS item,
    "person" AS person,
    ("score" - "worst") / NULLIF("best" - "worst", 0) AS given,
    CASE WHEN "site" IS NULL THEN '' ELSE '=' || "site" END AS at_place_1,
    CASE WHEN "team" IS NULL THEN '' ELSE '=' || "team" END AS at_place_2,
    CASE WHEN "tenure" IS NULL THEN '' ELSE '=' || "tenure" END AS at_part
  FROM "pulse_answers"
  WHERE "wave" IS NOT NULL AND "item" IS NOT NULL AND "person" IS NOT NULL AND "item" <> 'engagement'
),
"pulse_waves" AS (
  SELECT
    "wave" AS of_wave,
    MAX(toNullable("closed_at")) AS closed
  FROM "pulse_answers"
  WHERE "wave" IS NOT NULL
  GROUP BY "wave"
  HAVING MAX(toNullable("closed_at")) <= 1775001600000.0
),
"pulse_answered" AS (
  SELECT
    wave,
    item,
    person,
    MAX(at_place_1) AS place_1,
    MAX(at_place_2) AS place_2,
    MAX(at_part) AS part,
    MAX(given) AS rating
  FROM "pulse_marked"
  WHERE given BETWEEN 0 AND 1
  GROUP BY wave, item, person
),
"pulse_given" AS (
  SELECT
    *
  FROM "pulse_answered"
  JOIN "pulse_waves" AS over_waves ON wave = of_wave
),
"pulse_said" AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    CASE WHEN item = 'recommend' THEN CASE WHEN rating <= 0.6 THEN 1 ELSE 0 END ELSE CASE WHEN rating <= 0.25 THEN 1 ELSE 0 END END AS low,
    CASE WHEN item = 'recommend' THEN CASE WHEN rating >= 0.9 THEN 1 ELSE 0 END ELSE CASE WHEN rating >= 1 THEN 1 ELSE 0 END END AS high
  FROM "pulse_given"
  UNION ALL
  SELECT
    wave,
    'engagement' AS asked,
    MAX(closed) AS closing,
    MAX(place_1) AS of_place_1,
    MAX(place_2) AS of_place_2,
    MAX(part) AS of_part,
    AVG(rating) AS average,
    CASE WHEN AVG(rating) < 0.375 THEN 1 ELSE 0 END AS low,
    CASE WHEN AVG(rating) >= 0.8 AND MIN(rating) > 0.25 THEN 1 ELSE 0 END AS high
  FROM "pulse_given"
  WHERE item IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')
  GROUP BY wave, person
  HAVING COUNT(*) >= 8
),
"pulse_tallied" AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    low,
    high,
    CAST(COUNT(*) AS Nullable(Float64)) AS people
  FROM "pulse_said"
  GROUP BY wave, item, closed, place_1, place_2, part, rating, low, high
),
"pulse_sized" AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item) AS people_0,
    SUM(people) OVER (PARTITION BY wave, item, rating) AS alike_0,
    SUM(low * people) OVER (PARTITION BY wave, item) AS low_0,
    SUM(high * people) OVER (PARTITION BY wave, item) AS high_0,
    SUM(rating * people) OVER (PARTITION BY wave, item) AS sum_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1) AS people_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, rating) AS alike_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1) AS low_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1) AS high_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1) AS sum_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2) AS people_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, rating) AS alike_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2) AS low_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2) AS high_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2) AS sum_2,
    SUM(people) OVER (PARTITION BY wave, item, part) AS people_part_0,
    SUM(people) OVER (PARTITION BY wave, item, part, rating) AS alike_part_0,
    SUM(low * people) OVER (PARTITION BY wave, item, part) AS low_part_0,
    SUM(high * people) OVER (PARTITION BY wave, item, part) AS high_part_0,
    SUM(rating * people) OVER (PARTITION BY wave, item, part) AS sum_part_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part) AS people_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part, rating) AS alike_part_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, part) AS low_part_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, part) AS high_part_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, part) AS sum_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS people_part_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part, rating) AS alike_part_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS low_part_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS high_part_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS sum_part_2
  FROM "pulse_tallied"
),
"pulse_judged" AS (
  SELECT
    *,
    CASE WHEN people_0 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_0) OVER (PARTITION BY wave, item) >= people_0 - 1 OR low_0 >= people_0 - 1 OR high_0 >= people_0 - 1 THEN 1 ELSE 0 END AS exposed_0,
    CASE WHEN people_1 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_1) OVER (PARTITION BY wave, item, place_1) >= people_1 - 1 OR low_1 >= people_1 - 1 OR high_1 >= people_1 - 1 THEN 1 ELSE 0 END AS exposed_1,
    CASE WHEN people_2 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_2) OVER (PARTITION BY wave, item, place_1, place_2) >= people_2 - 1 OR low_2 >= people_2 - 1 OR high_2 >= people_2 - 1 THEN 1 ELSE 0 END AS exposed_2,
    CASE WHEN people_part_0 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_0) OVER (PARTITION BY wave, item, part) >= people_part_0 - 1 OR low_part_0 >= people_part_0 - 1 OR high_part_0 >= people_part_0 - 1 THEN 1 ELSE 0 END AS exposed_part_0,
    CASE WHEN people_part_1 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_1) OVER (PARTITION BY wave, item, place_1, part) >= people_part_1 - 1 OR low_part_1 >= people_part_1 - 1 OR high_part_1 >= people_part_1 - 1 THEN 1 ELSE 0 END AS exposed_part_1,
    CASE WHEN people_part_2 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_2) OVER (PARTITION BY wave, item, place_1, place_2, part) >= people_part_2 - 1 OR low_part_2 >= people_part_2 - 1 OR high_part_2 >= people_part_2 - 1 THEN 1 ELSE 0 END AS exposed_part_2
  FROM "pulse_sized"
),
"pulse_beside" AS (
  SELECT
    *,
    MAX(exposed_1) OVER (PARTITION BY wave, item) AS any_1,
    MIN(CASE WHEN exposed_1 = 0 THEN people_1 END) OVER (PARTITION BY wave, item) AS fewest_1,
    MAX(exposed_2) OVER (PARTITION BY wave, item, place_1) AS any_2,
    MIN(CASE WHEN exposed_2 = 0 THEN people_2 END) OVER (PARTITION BY wave, item, place_1) AS fewest_2
  FROM "pulse_judged"
),
"pulse_chosen" AS (
  SELECT
    *,
    MIN(CASE WHEN exposed_1 = 0 AND people_1 = fewest_1 THEN place_1 END) OVER (PARTITION BY wave, item) AS hides_1,
    MIN(CASE WHEN exposed_2 = 0 AND people_2 = fewest_2 THEN place_2 END) OVER (PARTITION BY wave, item, place_1) AS hides_2
  FROM "pulse_beside"
),
"pulse_shown" AS (
  SELECT
    *,
    CASE WHEN exposed_0 = 0 THEN 1 ELSE 0 END AS shown_0,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) THEN 1 ELSE 0 END AS shown_1,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) AND exposed_2 = 0 AND (any_2 = 0 OR place_2 <> hides_2) THEN 1 ELSE 0 END AS shown_2
  FROM "pulse_chosen"
),
"pulse_reached" AS (
  SELECT
    *,
    CASE WHEN shown_1 = 1 THEN place_1 ELSE '-' END AS reach_1,
    CASE WHEN shown_2 = 1 THEN place_2 ELSE '-' END AS reach_2
  FROM "pulse_shown"
),
"pulse_varied" AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part) - SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part, rating) AS others
  FROM "pulse_reached"
),
"pulse_atoms" AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(people) AS people
  FROM "pulse_varied"
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
"pulse_pairs" AS (
  SELECT
    here.wave AS wave,
    here.item AS item,
    here.reach_1 AS reach_1,
    here.reach_2 AS reach_2,
    here.part AS part,
    there.part AS other_part,
    here.rating AS rating,
    CASE WHEN here.rating < there.rating THEN here.rating ELSE there.rating END AS lower,
    CASE WHEN here.rating > there.rating THEN here.rating ELSE there.rating END AS higher,
    CASE WHEN here.rating > there.rating THEN 1 ELSE 0 END AS downward,
    CASE WHEN here.rating < there.rating THEN 1 ELSE 0 END AS upward,
    there.people AS people
  FROM "pulse_atoms" AS here
  JOIN "pulse_atoms" AS there ON here.wave = there.wave AND here.item = there.item AND here.reach_1 = there.reach_1 AND here.reach_2 = there.reach_2
  WHERE here.part <> there.part AND here.rating <> there.rating
),
"pulse_crossed" AS (
  SELECT
    *,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) END AS crossed_0,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) END AS crossed_1
  FROM "pulse_pairs"
),
"pulse_covered" AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(CASE WHEN crossed_0 >= 2 THEN people ELSE 0 END) AS covered_0,
    SUM(CASE WHEN crossed_1 >= 2 THEN people ELSE 0 END) AS covered_1
  FROM "pulse_crossed"
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
"pulse_open" AS (
  SELECT
    answered.*,
    CASE WHEN answered.others + COALESCE(toNullable(covered.covered_0), 0) < 2 THEN 1 ELSE 0 END AS open_0,
    CASE WHEN answered.others + COALESCE(toNullable(covered.covered_1), 0) < 2 THEN 1 ELSE 0 END AS open_1,
    CASE WHEN answered.others < 2 THEN 1 ELSE 0 END AS open_2
  FROM "pulse_varied" AS answered
  LEFT JOIN "pulse_covered" AS covered ON answered.wave = covered.wave AND answered.item = covered.item AND answered.reach_1 = covered.reach_1 AND answered.reach_2 = covered.reach_2 AND answered.part = covered.part AND answered.rating = covered.rating
),
"pulse_barred" AS (
  SELECT
    *,
    SUM(CASE WHEN open_0 = 1 OR exposed_part_0 = 1 OR shown_0 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item) AS barred_0,
    SUM(CASE WHEN open_1 = 1 OR exposed_part_1 = 1 OR shown_1 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1) AS barred_1,
    SUM(CASE WHEN open_2 = 1 OR exposed_part_2 = 1 OR shown_2 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1, place_2) AS barred_2
  FROM "pulse_open"
),
"pulse_kin" AS (
  SELECT
    *,
    SUM(barred_1) OVER (PARTITION BY wave, item) AS kin_1,
    SUM(barred_2) OVER (PARTITION BY wave, item, place_1) AS kin_2
  FROM "pulse_barred"
),
"pulse_split" AS (
  SELECT
    *,
    CASE WHEN barred_0 = 0 THEN 1 ELSE 0 END AS split_0,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 THEN 1 ELSE 0 END AS split_1,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 AND kin_2 = 0 THEN 1 ELSE 0 END AS split_2
  FROM "pulse_kin"
),
"pulse_spread" AS (
  SELECT
    wave,
    item,
    closed,
    kind,
    CASE WHEN kind IN (1, 2, 4, 5) THEN place_1 ELSE '' END AS node_place_1,
    CASE WHEN kind IN (2, 5) THEN place_2 ELSE '' END AS node_place_2,
    CASE WHEN kind IN (3, 4, 5) THEN part ELSE '' END AS node_part,
    CASE WHEN kind = 0 THEN shown_0 WHEN kind = 1 THEN shown_1 WHEN kind = 2 THEN shown_2 WHEN kind = 3 THEN split_0 WHEN kind = 4 THEN split_1 WHEN kind = 5 THEN split_2 END AS is_shown,
    CASE WHEN kind = 0 THEN people_0 WHEN kind = 1 THEN people_1 WHEN kind = 2 THEN people_2 WHEN kind = 3 THEN people_part_0 WHEN kind = 4 THEN people_part_1 WHEN kind = 5 THEN people_part_2 END AS all_people,
    CASE WHEN kind = 0 THEN low_0 WHEN kind = 1 THEN low_1 WHEN kind = 2 THEN low_2 WHEN kind = 3 THEN low_part_0 WHEN kind = 4 THEN low_part_1 WHEN kind = 5 THEN low_part_2 END AS all_low,
    CASE WHEN kind = 0 THEN high_0 WHEN kind = 1 THEN high_1 WHEN kind = 2 THEN high_2 WHEN kind = 3 THEN high_part_0 WHEN kind = 4 THEN high_part_1 WHEN kind = 5 THEN high_part_2 END AS all_high,
    CASE WHEN kind = 0 THEN sum_0 WHEN kind = 1 THEN sum_1 WHEN kind = 2 THEN sum_2 WHEN kind = 3 THEN sum_part_0 WHEN kind = 4 THEN sum_part_1 WHEN kind = 5 THEN sum_part_2 END AS all_sum
  FROM "pulse_split"
  CROSS JOIN (SELECT 0 AS kind UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) AS kinds
),
"pulse_source" AS (
  SELECT
    wave AS "wave",
    item AS "item",
    MAX(closed) AS "closed_at",
    CASE WHEN kind = 0 THEN 'whole' WHEN kind = 1 THEN 'site' WHEN kind = 2 THEN 'team' WHEN kind = 3 THEN 'whole' WHEN kind = 4 THEN 'site' WHEN kind = 5 THEN 'team' END AS "level",
    CASE WHEN node_place_1 <> '' THEN SUBSTRING(node_place_1, 2, 4000) END AS "site",
    CASE WHEN node_place_2 <> '' THEN SUBSTRING(node_place_2, 2, 4000) END AS "team",
    CASE WHEN node_part <> '' THEN SUBSTRING(node_part, 2, 4000) END AS "tenure",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR(MAX(all_people) / 5.0) * 5 END AS "answers",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((1 + 4 * MAX(all_sum) / MAX(all_people)) * 10 + 0.500000001) / 10.0 END AS "mean",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((MAX(all_high) / MAX(all_people)) * 20 + 0.500000001) / 20.0 END AS "high_share",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((MAX(all_low) / MAX(all_people)) * 20 + 0.500000001) / 20.0 END AS "low_share"
  FROM "pulse_spread"
  WHERE kind < 3 OR is_shown = 1
  GROUP BY wave, item, kind, node_place_1, node_place_2, node_part
),
"pulse_0" AS (
  SELECT
    NULLIF(CAST("source"."tenure" AS Nullable(String)), '') AS "tenure",
    NULLIF(CAST("source"."level" AS Nullable(String)), '') AS "level",
    toNullable(CASE WHEN "source"."mean" IS NOT NULL THEN toFloat64(assumeNotNull("source"."mean")) END) AS "mean",
    NULLIF(CAST("source"."item" AS Nullable(String)), '') AS "item",
    ROUND(toNullable(CASE WHEN "source"."closed_at" IS NOT NULL THEN toFloat64(assumeNotNull("source"."closed_at")) END)) AS "closed_at"
  FROM "pulse_source" AS "source"
),
"pulse" AS (
  SELECT
    "tenure",
    "level",
    "mean",
    "item",
    "closed_at"
  FROM "pulse_0"
  WHERE "closed_at" >= 1772323200000 AND "closed_at" < 1775001600000
),
"picked" AS (
  SELECT
    "pulse"."tenure" AS g0,
    -1 AS bucket,
    ("pulse"."item" = 'day') AS counts_0,
    toNullable("pulse"."mean") AS value_0,
    (("pulse"."item" = 'day') AND ("pulse"."mean" IS NOT NULL)) AS counts_1
  FROM "pulse"
  WHERE "pulse"."closed_at" >= 1772323200000 AND "pulse"."closed_at" < 1775001600000
    AND (("pulse"."level" IN ('whole')) AND ("pulse"."tenure" IS NOT NULL))
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  COUNT(CASE WHEN counts_0 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a3
FROM "picked" cells
GROUP BY cells.g0
LIMIT 250001;

-- mssql

WITH
"pulse_answers" AS (
  SELECT
    NULLIF(CAST("wave" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "wave",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("closed_at" AS datetimeoffset(3))) AS float) AS "closed_at",
    NULLIF(CAST("person" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "person",
    NULLIF(CAST("item" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "item",
    CAST("score" AS float) AS "score",
    CAST("worst" AS float) AS "worst",
    CAST("best" AS float) AS "best",
    NULLIF(CAST("site" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "site",
    NULLIF(CAST("team" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "team",
    NULLIF(CAST("tenure_band" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "tenure"
  FROM "hr"."answers"
),
"pulse_marked" AS (
  SELECT
    "wave" AS wave,
    "item" AS item,
    "person" AS person,
    ("score" - "worst") / NULLIF("best" - "worst", 0) AS given,
    CASE WHEN "site" IS NULL THEN N'' ELSE N'=' + "site" END AS at_place_1,
    CASE WHEN "team" IS NULL THEN N'' ELSE N'=' + "team" END AS at_place_2,
    CASE WHEN "tenure" IS NULL THEN N'' ELSE N'=' + "tenure" END AS at_part
  FROM "pulse_answers"
  WHERE "wave" IS NOT NULL AND "item" IS NOT NULL AND "person" IS NOT NULL AND "item" <> N'engagement'
),
"pulse_waves" AS (
  SELECT
    "wave" AS of_wave,
    MAX("closed_at") AS closed
  FROM "pulse_answers"
  WHERE "wave" IS NOT NULL
  GROUP BY "wave"
  HAVING MAX("closed_at") <= 1775001600000
),
"pulse_answered" AS (
  SELECT
    wave,
    item,
    person,
    MAX(at_place_1) AS place_1,
    MAX(at_place_2) AS place_2,
    MAX(at_part) AS part,
    MAX(given) AS rating
  FROM "pulse_marked"
  WHERE given BETWEEN 0 AND 1
  GROUP BY wave, item, person
),
"pulse_given" AS (
  SELECT
    *
  FROM "pulse_answered"
  JOIN "pulse_waves" AS over_waves ON wave = of_wave
),
"pulse_said" AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    CASE WHEN item = N'recommend' THEN CASE WHEN rating <= 0.6 THEN 1 ELSE 0 END ELSE CASE WHEN rating <= 0.25 THEN 1 ELSE 0 END END AS low,
    CASE WHEN item = N'recommend' THEN CASE WHEN rating >= 0.9 THEN 1 ELSE 0 END ELSE CASE WHEN rating >= 1 THEN 1 ELSE 0 END END AS high
  FROM "pulse_given"
  UNION ALL
  SELECT
    wave,
    N'engagement' AS asked,
    MAX(closed) AS closing,
    MAX(place_1) AS of_place_1,
    MAX(place_2) AS of_place_2,
    MAX(part) AS of_part,
    AVG(rating) AS average,
    CASE WHEN AVG(rating) < 0.375 THEN 1 ELSE 0 END AS low,
    CASE WHEN AVG(rating) >= 0.8 AND MIN(rating) > 0.25 THEN 1 ELSE 0 END AS high
  FROM "pulse_given"
  WHERE item IN (N'expectations', N'materials', N'strengths', N'recognition', N'care', N'growth', N'voice', N'purpose', N'quality', N'friendship', N'progress', N'learning')
  GROUP BY wave, person
  HAVING COUNT(*) >= 8
),
"pulse_tallied" AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    low,
    high,
    CAST(COUNT(*) AS float) AS people
  FROM "pulse_said"
  GROUP BY wave, item, closed, place_1, place_2, part, rating, low, high
),
"pulse_sized" AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item) AS people_0,
    SUM(people) OVER (PARTITION BY wave, item, rating) AS alike_0,
    SUM(low * people) OVER (PARTITION BY wave, item) AS low_0,
    SUM(high * people) OVER (PARTITION BY wave, item) AS high_0,
    SUM(rating * people) OVER (PARTITION BY wave, item) AS sum_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1) AS people_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, rating) AS alike_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1) AS low_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1) AS high_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1) AS sum_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2) AS people_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, rating) AS alike_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2) AS low_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2) AS high_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2) AS sum_2,
    SUM(people) OVER (PARTITION BY wave, item, part) AS people_part_0,
    SUM(people) OVER (PARTITION BY wave, item, part, rating) AS alike_part_0,
    SUM(low * people) OVER (PARTITION BY wave, item, part) AS low_part_0,
    SUM(high * people) OVER (PARTITION BY wave, item, part) AS high_part_0,
    SUM(rating * people) OVER (PARTITION BY wave, item, part) AS sum_part_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part) AS people_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part, rating) AS alike_part_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, part) AS low_part_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, part) AS high_part_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, part) AS sum_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS people_part_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part, rating) AS alike_part_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS low_part_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS high_part_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS sum_part_2
  FROM "pulse_tallied"
),
"pulse_judged" AS (
  SELECT
    *,
    CASE WHEN people_0 < CASE WHEN item = N'engagement' THEN 30 ELSE 5 END OR MAX(alike_0) OVER (PARTITION BY wave, item) >= people_0 - 1 OR low_0 >= people_0 - 1 OR high_0 >= people_0 - 1 THEN 1 ELSE 0 END AS exposed_0,
    CASE WHEN people_1 < CASE WHEN item = N'engagement' THEN 30 ELSE 5 END OR MAX(alike_1) OVER (PARTITION BY wave, item, place_1) >= people_1 - 1 OR low_1 >= people_1 - 1 OR high_1 >= people_1 - 1 THEN 1 ELSE 0 END AS exposed_1,
    CASE WHEN people_2 < CASE WHEN item = N'engagement' THEN 30 ELSE 5 END OR MAX(alike_2) OVER (PARTITION BY wave, item, place_1, place_2) >= people_2 - 1 OR low_2 >= people_2 - 1 OR high_2 >= people_2 - 1 THEN 1 ELSE 0 END AS exposed_2,
    CASE WHEN people_part_0 < CASE WHEN item = N'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_0) OVER (PARTITION BY wave, item, part) >= people_part_0 - 1 OR low_part_0 >= people_part_0 - 1 OR high_part_0 >= people_part_0 - 1 THEN 1 ELSE 0 END AS exposed_part_0,
    CASE WHEN people_part_1 < CASE WHEN item = N'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_1) OVER (PARTITION BY wave, item, place_1, part) >= people_part_1 - 1 OR low_part_1 >= people_part_1 - 1 OR high_part_1 >= people_part_1 - 1 THEN 1 ELSE 0 END AS exposed_part_1,
    CASE WHEN people_part_2 < CASE WHEN item = N'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_2) OVER (PARTITION BY wave, item, place_1, place_2, part) >= people_part_2 - 1 OR low_part_2 >= people_part_2 - 1 OR high_part_2 >= people_part_2 - 1 THEN 1 ELSE 0 END AS exposed_part_2
  FROM "pulse_sized"
),
"pulse_beside" AS (
  SELECT
    *,
    MAX(exposed_1) OVER (PARTITION BY wave, item) AS any_1,
    MIN(CASE WHEN exposed_1 = 0 THEN people_1 END) OVER (PARTITION BY wave, item) AS fewest_1,
    MAX(exposed_2) OVER (PARTITION BY wave, item, place_1) AS any_2,
    MIN(CASE WHEN exposed_2 = 0 THEN people_2 END) OVER (PARTITION BY wave, item, place_1) AS fewest_2
  FROM "pulse_judged"
),
"pulse_chosen" AS (
  SELECT
    *,
    MIN(CASE WHEN exposed_1 = 0 AND people_1 = fewest_1 THEN place_1 END) OVER (PARTITION BY wave, item) AS hides_1,
    MIN(CASE WHEN exposed_2 = 0 AND people_2 = fewest_2 THEN place_2 END) OVER (PARTITION BY wave, item, place_1) AS hides_2
  FROM "pulse_beside"
),
"pulse_shown" AS (
  SELECT
    *,
    CASE WHEN exposed_0 = 0 THEN 1 ELSE 0 END AS shown_0,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) THEN 1 ELSE 0 END AS shown_1,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) AND exposed_2 = 0 AND (any_2 = 0 OR place_2 <> hides_2) THEN 1 ELSE 0 END AS shown_2
  FROM "pulse_chosen"
),
"pulse_reached" AS (
  SELECT
    *,
    CASE WHEN shown_1 = 1 THEN place_1 ELSE N'-' END AS reach_1,
    CASE WHEN shown_2 = 1 THEN place_2 ELSE N'-' END AS reach_2
  FROM "pulse_shown"
),
"pulse_varied" AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part) - SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part, rating) AS others
  FROM "pulse_reached"
),
"pulse_atoms" AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(people) AS people
  FROM "pulse_varied"
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
"pulse_pairs" AS (
  SELECT
    here.wave AS wave,
    here.item AS item,
    here.reach_1 AS reach_1,
    here.reach_2 AS reach_2,
    here.part AS part,
    there.part AS other_part,
    here.rating AS rating,
    CASE WHEN here.rating < there.rating THEN here.rating ELSE there.rating END AS lower,
    CASE WHEN here.rating > there.rating THEN here.rating ELSE there.rating END AS higher,
    CASE WHEN here.rating > there.rating THEN 1 ELSE 0 END AS downward,
    CASE WHEN here.rating < there.rating THEN 1 ELSE 0 END AS upward,
    there.people AS people
  FROM "pulse_atoms" AS here
  JOIN "pulse_atoms" AS there ON here.wave = there.wave AND here.item = there.item AND here.reach_1 = there.reach_1 AND here.reach_2 = there.reach_2
  WHERE here.part <> there.part AND here.rating <> there.rating
),
"pulse_crossed" AS (
  SELECT
    *,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) END AS crossed_0,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) END AS crossed_1
  FROM "pulse_pairs"
),
"pulse_covered" AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(CASE WHEN crossed_0 >= 2 THEN people ELSE 0 END) AS covered_0,
    SUM(CASE WHEN crossed_1 >= 2 THEN people ELSE 0 END) AS covered_1
  FROM "pulse_crossed"
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
"pulse_open" AS (
  SELECT
    answered.*,
    CASE WHEN answered.others + COALESCE(covered.covered_0, 0) < 2 THEN 1 ELSE 0 END AS open_0,
    CASE WHEN answered.others + COALESCE(covered.covered_1, 0) < 2 THEN 1 ELSE 0 END AS open_1,
    CASE WHEN answered.others < 2 THEN 1 ELSE 0 END AS open_2
  FROM "pulse_varied" AS answered
  LEFT JOIN "pulse_covered" AS covered ON answered.wave = covered.wave AND answered.item = covered.item AND answered.reach_1 = covered.reach_1 AND answered.reach_2 = covered.reach_2 AND answered.part = covered.part AND answered.rating = covered.rating
),
"pulse_barred" AS (
  SELECT
    *,
    SUM(CASE WHEN open_0 = 1 OR exposed_part_0 = 1 OR shown_0 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item) AS barred_0,
    SUM(CASE WHEN open_1 = 1 OR exposed_part_1 = 1 OR shown_1 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1) AS barred_1,
    SUM(CASE WHEN open_2 = 1 OR exposed_part_2 = 1 OR shown_2 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1, place_2) AS barred_2
  FROM "pulse_open"
),
"pulse_kin" AS (
  SELECT
    *,
    SUM(barred_1) OVER (PARTITION BY wave, item) AS kin_1,
    SUM(barred_2) OVER (PARTITION BY wave, item, place_1) AS kin_2
  FROM "pulse_barred"
),
"pulse_split" AS (
  SELECT
    *,
    CASE WHEN barred_0 = 0 THEN 1 ELSE 0 END AS split_0,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 THEN 1 ELSE 0 END AS split_1,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 AND kin_2 = 0 THEN 1 ELSE 0 END AS split_2
  FROM "pulse_kin"
),
"pulse_spread" AS (
  SELECT
    wave,
    item,
    closed,
    kind,
    CASE WHEN kind IN (1, 2, 4, 5) THEN place_1 ELSE N'' END AS node_place_1,
    CASE WHEN kind IN (2, 5) THEN place_2 ELSE N'' END AS node_place_2,
    CASE WHEN kind IN (3, 4, 5) THEN part ELSE N'' END AS node_part,
    CASE WHEN kind = 0 THEN shown_0 WHEN kind = 1 THEN shown_1 WHEN kind = 2 THEN shown_2 WHEN kind = 3 THEN split_0 WHEN kind = 4 THEN split_1 WHEN kind = 5 THEN split_2 END AS is_shown,
    CASE WHEN kind = 0 THEN people_0 WHEN kind = 1 THEN people_1 WHEN kind = 2 THEN people_2 WHEN kind = 3 THEN people_part_0 WHEN kind = 4 THEN people_part_1 WHEN kind = 5 THEN people_part_2 END AS all_people,
    CASE WHEN kind = 0 THEN low_0 WHEN kind = 1 THEN low_1 WHEN kind = 2 THEN low_2 WHEN kind = 3 THEN low_part_0 WHEN kind = 4 THEN low_part_1 WHEN kind = 5 THEN low_part_2 END AS all_low,
    CASE WHEN kind = 0 THEN high_0 WHEN kind = 1 THEN high_1 WHEN kind = 2 THEN high_2 WHEN kind = 3 THEN high_part_0 WHEN kind = 4 THEN high_part_1 WHEN kind = 5 THEN high_part_2 END AS all_high,
    CASE WHEN kind = 0 THEN sum_0 WHEN kind = 1 THEN sum_1 WHEN kind = 2 THEN sum_2 WHEN kind = 3 THEN sum_part_0 WHEN kind = 4 THEN sum_part_1 WHEN kind = 5 THEN sum_part_2 END AS all_sum
  FROM "pulse_split"
  CROSS JOIN (SELECT 0 AS kind UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) AS kinds
),
"pulse_source" AS (
  SELECT
    wave AS "wave",
    item AS "item",
    MAX(closed) AS "closed_at",
    CASE WHEN kind = 0 THEN N'whole' WHEN kind = 1 THEN N'site' WHEN kind = 2 THEN N'team' WHEN kind = 3 THEN N'whole' WHEN kind = 4 THEN N'site' WHEN kind = 5 THEN N'team' END AS "level",
    CASE WHEN node_place_1 <> N'' THEN SUBSTRING(node_place_1, 2, 4000) END AS "site",
    CASE WHEN node_place_2 <> N'' THEN SUBSTRING(node_place_2, 2, 4000) END AS "team",
    CASE WHEN node_part <> N'' THEN SUBSTRING(node_part, 2, 4000) END AS "tenure",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR(MAX(all_people) / 5) * 5 END AS "answers",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((1 + 4 * MAX(all_sum) / MAX(all_people)) * 10 + 0.500000001) / 10.0 END AS "mean",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((MAX(all_high) / MAX(all_people)) * 20 + 0.500000001) / 20.0 END AS "high_share",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((MAX(all_low) / MAX(all_people)) * 20 + 0.500000001) / 20.0 END AS "low_share"
  FROM "pulse_spread"
  WHERE kind < 3 OR is_shown = 1
  GROUP BY wave, item, kind, node_place_1, node_place_2, node_part
),
"pulse_0" AS (
  SELECT
    NULLIF(CAST("tenure" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "tenure",
    NULLIF(CAST("level" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "level",
    CAST("mean" AS float) AS "mean",
    NULLIF(CAST("item" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "item",
    ROUND(CAST("closed_at" AS float), 0) AS "closed_at"
  FROM "pulse_source"
),
"pulse" AS (
  SELECT
    "tenure",
    "level",
    "mean",
    "item",
    "closed_at"
  FROM "pulse_0"
  WHERE "closed_at" >= 1772323200000 AND "closed_at" < 1775001600000
),
"picked" AS (
  SELECT
    "pulse"."tenure" AS g0,
    -1 AS bucket,
    CASE WHEN ("pulse"."item" = N'day') THEN CAST(1 AS bit) WHEN NOT (("pulse"."item" = N'day')) THEN CAST(0 AS bit) END AS counts_0,
    "pulse"."mean" AS value_0,
    CASE WHEN (("pulse"."item" = N'day') AND ("pulse"."mean" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT ((("pulse"."item" = N'day') AND ("pulse"."mean" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_1
  FROM "pulse"
  WHERE "pulse"."closed_at" >= 1772323200000 AND "pulse"."closed_at" < 1775001600000
    AND (("pulse"."level" IN (N'whole')) AND ("pulse"."tenure" IS NOT NULL))
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  SUM(CASE WHEN counts_0 = 1 THEN value_0 END) AS a0,
  COUNT(CASE WHEN counts_0 = 1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a3
FROM "picked" cells
GROUP BY cells.g0
ORDER BY 1 OFFSET 0 ROWS FETCH NEXT 250001 ROWS ONLY;

-- trino

WITH
"pulse_answers" AS (
  SELECT
    NULLIF(CAST("wave" AS VARCHAR), '') AS "wave",
    ROUND(to_unixtime(CAST("closed_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "closed_at",
    NULLIF(CAST("person" AS VARCHAR), '') AS "person",
    NULLIF(CAST("item" AS VARCHAR), '') AS "item",
    CAST("score" AS DOUBLE) AS "score",
    CAST("worst" AS DOUBLE) AS "worst",
    CAST("best" AS DOUBLE) AS "best",
    NULLIF(CAST("site" AS VARCHAR), '') AS "site",
    NULLIF(CAST("team" AS VARCHAR), '') AS "team",
    NULLIF(CAST("tenure_band" AS VARCHAR), '') AS "tenure"
  FROM "hr"."answers"
),
"pulse_marked" AS (
  SELECT
    "wave" AS wave,
    "item" AS item,
    "person" AS person,
    ("score" - "worst") / NULLIF("best" - "worst", 0) AS given,
    CASE WHEN "site" IS NULL THEN '' ELSE '=' || "site" END AS at_place_1,
    CASE WHEN "team" IS NULL THEN '' ELSE '=' || "team" END AS at_place_2,
    CASE WHEN "tenure" IS NULL THEN '' ELSE '=' || "tenure" END AS at_part
  FROM "pulse_answers"
  WHERE "wave" IS NOT NULL AND "item" IS NOT NULL AND "person" IS NOT NULL AND "item" <> 'engagement'
),
"pulse_waves" AS (
  SELECT
    "wave" AS of_wave,
    MAX("closed_at") AS closed
  FROM "pulse_answers"
  WHERE "wave" IS NOT NULL
  GROUP BY "wave"
  HAVING MAX("closed_at") <= 1775001600000
),
"pulse_answered" AS (
  SELECT
    wave,
    item,
    person,
    MAX(at_place_1) AS place_1,
    MAX(at_place_2) AS place_2,
    MAX(at_part) AS part,
    MAX(given) AS rating
  FROM "pulse_marked"
  WHERE given BETWEEN 0 AND 1
  GROUP BY wave, item, person
),
"pulse_given" AS (
  SELECT
    *
  FROM "pulse_answered"
  JOIN "pulse_waves" AS over_waves ON wave = of_wave
),
"pulse_said" AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    CASE WHEN item = 'recommend' THEN CASE WHEN rating <= 0.6 THEN 1 ELSE 0 END ELSE CASE WHEN rating <= 0.25 THEN 1 ELSE 0 END END AS low,
    CASE WHEN item = 'recommend' THEN CASE WHEN rating >= 0.9 THEN 1 ELSE 0 END ELSE CASE WHEN rating >= 1 THEN 1 ELSE 0 END END AS high
  FROM "pulse_given"
  UNION ALL
  SELECT
    wave,
    'engagement' AS asked,
    MAX(closed) AS closing,
    MAX(place_1) AS of_place_1,
    MAX(place_2) AS of_place_2,
    MAX(part) AS of_part,
    AVG(rating) AS average,
    CASE WHEN AVG(rating) < 0.375 THEN 1 ELSE 0 END AS low,
    CASE WHEN AVG(rating) >= 0.8 AND MIN(rating) > 0.25 THEN 1 ELSE 0 END AS high
  FROM "pulse_given"
  WHERE item IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')
  GROUP BY wave, person
  HAVING COUNT(*) >= 8
),
"pulse_tallied" AS (
  SELECT
    wave,
    item,
    closed,
    place_1,
    place_2,
    part,
    rating,
    low,
    high,
    CAST(COUNT(*) AS DOUBLE) AS people
  FROM "pulse_said"
  GROUP BY wave, item, closed, place_1, place_2, part, rating, low, high
),
"pulse_sized" AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item) AS people_0,
    SUM(people) OVER (PARTITION BY wave, item, rating) AS alike_0,
    SUM(low * people) OVER (PARTITION BY wave, item) AS low_0,
    SUM(high * people) OVER (PARTITION BY wave, item) AS high_0,
    SUM(rating * people) OVER (PARTITION BY wave, item) AS sum_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1) AS people_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, rating) AS alike_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1) AS low_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1) AS high_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1) AS sum_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2) AS people_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, rating) AS alike_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2) AS low_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2) AS high_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2) AS sum_2,
    SUM(people) OVER (PARTITION BY wave, item, part) AS people_part_0,
    SUM(people) OVER (PARTITION BY wave, item, part, rating) AS alike_part_0,
    SUM(low * people) OVER (PARTITION BY wave, item, part) AS low_part_0,
    SUM(high * people) OVER (PARTITION BY wave, item, part) AS high_part_0,
    SUM(rating * people) OVER (PARTITION BY wave, item, part) AS sum_part_0,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part) AS people_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, part, rating) AS alike_part_1,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, part) AS low_part_1,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, part) AS high_part_1,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, part) AS sum_part_1,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS people_part_2,
    SUM(people) OVER (PARTITION BY wave, item, place_1, place_2, part, rating) AS alike_part_2,
    SUM(low * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS low_part_2,
    SUM(high * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS high_part_2,
    SUM(rating * people) OVER (PARTITION BY wave, item, place_1, place_2, part) AS sum_part_2
  FROM "pulse_tallied"
),
"pulse_judged" AS (
  SELECT
    *,
    CASE WHEN people_0 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_0) OVER (PARTITION BY wave, item) >= people_0 - 1 OR low_0 >= people_0 - 1 OR high_0 >= people_0 - 1 THEN 1 ELSE 0 END AS exposed_0,
    CASE WHEN people_1 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_1) OVER (PARTITION BY wave, item, place_1) >= people_1 - 1 OR low_1 >= people_1 - 1 OR high_1 >= people_1 - 1 THEN 1 ELSE 0 END AS exposed_1,
    CASE WHEN people_2 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_2) OVER (PARTITION BY wave, item, place_1, place_2) >= people_2 - 1 OR low_2 >= people_2 - 1 OR high_2 >= people_2 - 1 THEN 1 ELSE 0 END AS exposed_2,
    CASE WHEN people_part_0 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_0) OVER (PARTITION BY wave, item, part) >= people_part_0 - 1 OR low_part_0 >= people_part_0 - 1 OR high_part_0 >= people_part_0 - 1 THEN 1 ELSE 0 END AS exposed_part_0,
    CASE WHEN people_part_1 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_1) OVER (PARTITION BY wave, item, place_1, part) >= people_part_1 - 1 OR low_part_1 >= people_part_1 - 1 OR high_part_1 >= people_part_1 - 1 THEN 1 ELSE 0 END AS exposed_part_1,
    CASE WHEN people_part_2 < CASE WHEN item = 'engagement' THEN 30 ELSE 5 END OR MAX(alike_part_2) OVER (PARTITION BY wave, item, place_1, place_2, part) >= people_part_2 - 1 OR low_part_2 >= people_part_2 - 1 OR high_part_2 >= people_part_2 - 1 THEN 1 ELSE 0 END AS exposed_part_2
  FROM "pulse_sized"
),
"pulse_beside" AS (
  SELECT
    *,
    MAX(exposed_1) OVER (PARTITION BY wave, item) AS any_1,
    MIN(CASE WHEN exposed_1 = 0 THEN people_1 END) OVER (PARTITION BY wave, item) AS fewest_1,
    MAX(exposed_2) OVER (PARTITION BY wave, item, place_1) AS any_2,
    MIN(CASE WHEN exposed_2 = 0 THEN people_2 END) OVER (PARTITION BY wave, item, place_1) AS fewest_2
  FROM "pulse_judged"
),
"pulse_chosen" AS (
  SELECT
    *,
    MIN(CASE WHEN exposed_1 = 0 AND people_1 = fewest_1 THEN place_1 END) OVER (PARTITION BY wave, item) AS hides_1,
    MIN(CASE WHEN exposed_2 = 0 AND people_2 = fewest_2 THEN place_2 END) OVER (PARTITION BY wave, item, place_1) AS hides_2
  FROM "pulse_beside"
),
"pulse_shown" AS (
  SELECT
    *,
    CASE WHEN exposed_0 = 0 THEN 1 ELSE 0 END AS shown_0,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) THEN 1 ELSE 0 END AS shown_1,
    CASE WHEN exposed_0 = 0 AND exposed_1 = 0 AND (any_1 = 0 OR place_1 <> hides_1) AND exposed_2 = 0 AND (any_2 = 0 OR place_2 <> hides_2) THEN 1 ELSE 0 END AS shown_2
  FROM "pulse_chosen"
),
"pulse_reached" AS (
  SELECT
    *,
    CASE WHEN shown_1 = 1 THEN place_1 ELSE '-' END AS reach_1,
    CASE WHEN shown_2 = 1 THEN place_2 ELSE '-' END AS reach_2
  FROM "pulse_shown"
),
"pulse_varied" AS (
  SELECT
    *,
    SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part) - SUM(people) OVER (PARTITION BY wave, item, reach_1, reach_2, part, rating) AS others
  FROM "pulse_reached"
),
"pulse_atoms" AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(people) AS people
  FROM "pulse_varied"
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
"pulse_pairs" AS (
  SELECT
    here.wave AS wave,
    here.item AS item,
    here.reach_1 AS reach_1,
    here.reach_2 AS reach_2,
    here.part AS part,
    there.part AS other_part,
    here.rating AS rating,
    CASE WHEN here.rating < there.rating THEN here.rating ELSE there.rating END AS lower,
    CASE WHEN here.rating > there.rating THEN here.rating ELSE there.rating END AS higher,
    CASE WHEN here.rating > there.rating THEN 1 ELSE 0 END AS downward,
    CASE WHEN here.rating < there.rating THEN 1 ELSE 0 END AS upward,
    there.people AS people
  FROM "pulse_atoms" AS here
  JOIN "pulse_atoms" AS there ON here.wave = there.wave AND here.item = there.item AND here.reach_1 = there.reach_1 AND here.reach_2 = there.reach_2
  WHERE here.part <> there.part AND here.rating <> there.rating
),
"pulse_crossed" AS (
  SELECT
    *,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, part, other_part, lower, higher) END AS crossed_0,
    CASE WHEN downward = 1 THEN SUM(upward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) ELSE SUM(downward) OVER (PARTITION BY wave, item, reach_1, part, other_part, lower, higher) END AS crossed_1
  FROM "pulse_pairs"
),
"pulse_covered" AS (
  SELECT
    wave,
    item,
    reach_1,
    reach_2,
    part,
    rating,
    SUM(CASE WHEN crossed_0 >= 2 THEN people ELSE 0 END) AS covered_0,
    SUM(CASE WHEN crossed_1 >= 2 THEN people ELSE 0 END) AS covered_1
  FROM "pulse_crossed"
  GROUP BY wave, item, reach_1, reach_2, part, rating
),
"pulse_open" AS (
  SELECT
    answered.*,
    CASE WHEN answered.others + COALESCE(covered.covered_0, 0) < 2 THEN 1 ELSE 0 END AS open_0,
    CASE WHEN answered.others + COALESCE(covered.covered_1, 0) < 2 THEN 1 ELSE 0 END AS open_1,
    CASE WHEN answered.others < 2 THEN 1 ELSE 0 END AS open_2
  FROM "pulse_varied" AS answered
  LEFT JOIN "pulse_covered" AS covered ON answered.wave = covered.wave AND answered.item = covered.item AND answered.reach_1 = covered.reach_1 AND answered.reach_2 = covered.reach_2 AND answered.part = covered.part AND answered.rating = covered.rating
),
"pulse_barred" AS (
  SELECT
    *,
    SUM(CASE WHEN open_0 = 1 OR exposed_part_0 = 1 OR shown_0 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item) AS barred_0,
    SUM(CASE WHEN open_1 = 1 OR exposed_part_1 = 1 OR shown_1 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1) AS barred_1,
    SUM(CASE WHEN open_2 = 1 OR exposed_part_2 = 1 OR shown_2 = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY wave, item, place_1, place_2) AS barred_2
  FROM "pulse_open"
),
"pulse_kin" AS (
  SELECT
    *,
    SUM(barred_1) OVER (PARTITION BY wave, item) AS kin_1,
    SUM(barred_2) OVER (PARTITION BY wave, item, place_1) AS kin_2
  FROM "pulse_barred"
),
"pulse_split" AS (
  SELECT
    *,
    CASE WHEN barred_0 = 0 THEN 1 ELSE 0 END AS split_0,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 THEN 1 ELSE 0 END AS split_1,
    CASE WHEN barred_0 = 0 AND kin_1 = 0 AND kin_2 = 0 THEN 1 ELSE 0 END AS split_2
  FROM "pulse_kin"
),
"pulse_spread" AS (
  SELECT
    wave,
    item,
    closed,
    kind,
    CASE WHEN kind IN (1, 2, 4, 5) THEN place_1 ELSE '' END AS node_place_1,
    CASE WHEN kind IN (2, 5) THEN place_2 ELSE '' END AS node_place_2,
    CASE WHEN kind IN (3, 4, 5) THEN part ELSE '' END AS node_part,
    CASE WHEN kind = 0 THEN shown_0 WHEN kind = 1 THEN shown_1 WHEN kind = 2 THEN shown_2 WHEN kind = 3 THEN split_0 WHEN kind = 4 THEN split_1 WHEN kind = 5 THEN split_2 END AS is_shown,
    CASE WHEN kind = 0 THEN people_0 WHEN kind = 1 THEN people_1 WHEN kind = 2 THEN people_2 WHEN kind = 3 THEN people_part_0 WHEN kind = 4 THEN people_part_1 WHEN kind = 5 THEN people_part_2 END AS all_people,
    CASE WHEN kind = 0 THEN low_0 WHEN kind = 1 THEN low_1 WHEN kind = 2 THEN low_2 WHEN kind = 3 THEN low_part_0 WHEN kind = 4 THEN low_part_1 WHEN kind = 5 THEN low_part_2 END AS all_low,
    CASE WHEN kind = 0 THEN high_0 WHEN kind = 1 THEN high_1 WHEN kind = 2 THEN high_2 WHEN kind = 3 THEN high_part_0 WHEN kind = 4 THEN high_part_1 WHEN kind = 5 THEN high_part_2 END AS all_high,
    CASE WHEN kind = 0 THEN sum_0 WHEN kind = 1 THEN sum_1 WHEN kind = 2 THEN sum_2 WHEN kind = 3 THEN sum_part_0 WHEN kind = 4 THEN sum_part_1 WHEN kind = 5 THEN sum_part_2 END AS all_sum
  FROM "pulse_split"
  CROSS JOIN (SELECT 0 AS kind UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) AS kinds
),
"pulse_source" AS (
  SELECT
    wave AS "wave",
    item AS "item",
    MAX(closed) AS "closed_at",
    CASE WHEN kind = 0 THEN 'whole' WHEN kind = 1 THEN 'site' WHEN kind = 2 THEN 'team' WHEN kind = 3 THEN 'whole' WHEN kind = 4 THEN 'site' WHEN kind = 5 THEN 'team' END AS "level",
    CASE WHEN node_place_1 <> '' THEN SUBSTRING(node_place_1, 2, 4000) END AS "site",
    CASE WHEN node_place_2 <> '' THEN SUBSTRING(node_place_2, 2, 4000) END AS "team",
    CASE WHEN node_part <> '' THEN SUBSTRING(node_part, 2, 4000) END AS "tenure",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR(MAX(all_people) / 5) * 5 END AS "answers",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((1 + 4 * MAX(all_sum) / MAX(all_people)) * 10 + 0.500000001) / 10.0 END AS "mean",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((MAX(all_high) / MAX(all_people)) * 20 + 0.500000001) / 20.0 END AS "high_share",
    CASE WHEN MAX(is_shown) = 1 THEN FLOOR((MAX(all_low) / MAX(all_people)) * 20 + 0.500000001) / 20.0 END AS "low_share"
  FROM "pulse_spread"
  WHERE kind < 3 OR is_shown = 1
  GROUP BY wave, item, kind, node_place_1, node_place_2, node_part
),
"pulse_0" AS (
  SELECT
    NULLIF(CAST("tenure" AS VARCHAR), '') AS "tenure",
    NULLIF(CAST("level" AS VARCHAR), '') AS "level",
    CAST("mean" AS DOUBLE) AS "mean",
    NULLIF(CAST("item" AS VARCHAR), '') AS "item",
    ROUND(CAST("closed_at" AS DOUBLE)) AS "closed_at"
  FROM "pulse_source"
),
"pulse" AS (
  SELECT
    "tenure",
    "level",
    "mean",
    "item",
    "closed_at"
  FROM "pulse_0"
  WHERE "closed_at" >= 1772323200000 AND "closed_at" < 1775001600000
),
"picked" AS (
  SELECT
    "pulse"."tenure" AS g0,
    -1 AS bucket,
    ("pulse"."item" = 'day') AS counts_0,
    "pulse"."mean" AS value_0,
    (("pulse"."item" = 'day') AND ("pulse"."mean" IS NOT NULL)) AS counts_1
  FROM "pulse"
  WHERE "pulse"."closed_at" >= 1772323200000 AND "pulse"."closed_at" < 1775001600000
    AND (("pulse"."level" IN ('whole')) AND ("pulse"."tenure" IS NOT NULL))
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  COUNT(CASE WHEN counts_0 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a3
FROM "picked" cells
GROUP BY cells.g0
LIMIT 250001;
