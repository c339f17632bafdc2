MATCH (from)-[r]->(to)
WHERE r.hash IS NOT NULL
RETURN type(r) AS type,
       [label IN labels(from) WHERE NOT label IN ['Entity', 'Failing']][0] AS fromLabel, from.id AS fromId,
       [label IN labels(to) WHERE NOT label IN ['Entity', 'Failing']][0] AS toLabel, to.id AS toId,
       r.hash AS hash, elementId(r) AS element
