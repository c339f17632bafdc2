MATCH (f:Finding)
WHERE (f.kind = 'failing') <> (f:Failing)
RETURN f.id AS offender
