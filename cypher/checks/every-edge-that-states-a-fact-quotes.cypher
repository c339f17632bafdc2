MATCH (from)-[r]->(to)
WHERE r.hash IS NOT NULL AND NOT r:IN|ANSWERS
  AND (r.quotes IS NULL OR size(r.quotes) = 0
    OR any(list IN [r.passages, r.starts, r.ends, r.rules] WHERE list IS NULL OR size(list) <> size(r.quotes)))
RETURN from.id + ' ' + type(r) + ' ' + to.id AS offender
