MATCH (n)
WHERE (n:Agency AND NOT n.kind IN $agencyKinds)
   OR (n:Finding AND (NOT n.kind IN $findingKinds OR size(n.themes) = 0
     OR any(theme IN n.themes WHERE NOT theme IN $themes)))
RETURN n.id AS offender
UNION
MATCH (from)-[r]->(to)
WHERE any(mode IN r.modes WHERE NOT mode IN $modes)
RETURN from.id + ' ' + type(r) + ' ' + to.id AS offender
