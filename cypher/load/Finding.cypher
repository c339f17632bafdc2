// A failing has a label of its own, to be told from what got better.
UNWIND $rows AS row
MERGE (n:Finding {id: row.id})
SET n = row.properties
REMOVE n:Failing
FOREACH (failing IN CASE n.kind WHEN 'failing' THEN [n] ELSE [] END | SET failing:Failing)
