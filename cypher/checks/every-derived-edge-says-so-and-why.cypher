MATCH (from)-[r:ANSWERS]->(to)
WHERE coalesce(r.derived, false) = false OR coalesce(r.reason, '') = ''
RETURN from.id + ' ANSWERS ' + to.id AS offender
