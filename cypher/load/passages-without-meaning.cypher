MATCH (n:Passage)
WHERE n.id > $after AND n.meaning IS NULL AND size(n.text) <= $longest
RETURN n.id AS id, n.text AS text
ORDER BY n.id
LIMIT $most
