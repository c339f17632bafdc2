// What was loaded before; nodes without a hash are somebody else's and are left alone.
MATCH (n)
WHERE n.hash IS NOT NULL
RETURN [label IN labels(n) WHERE NOT label IN ['Entity', 'Failing']][0] AS label, n.id AS id,
       n.hash AS hash, elementId(n) AS element
