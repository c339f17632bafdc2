// A graph loaded without readings has none at all.
MATCH (d:Document)
WHERE EXISTS { (:Reading) } AND NOT EXISTS { (:Reading {document: d.id}) }
RETURN d.id AS offender
UNION
MATCH (r:Reading)
WHERE NOT EXISTS { (:Document {id: r.document}) }
RETURN r.document AS offender
