UNWIND $elements AS element
MATCH (n)
WHERE elementId(n) = element
DETACH DELETE n
