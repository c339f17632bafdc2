MATCH (from:Entity)-[r]->(to:Entity)
WHERE NOT type(r) IN $relations AND NOT type(r) IN ['WITHIN', 'HELD', 'PART_OF']
RETURN from.id + ' ' + type(r) + ' ' + to.id AS offender
