MATCH (n:Recommendation)
RETURN n.id AS id, n.statement AS statement,
       COLLECT { MATCH (by)-[:RECOMMENDED]->(n) RETURN by.id ORDER BY by.id } AS by,
       COLLECT { MATCH (n)-[:ADDRESSED_TO]->(to) RETURN to.id ORDER BY to.id } AS to,
       COLLECT {
         MATCH (n)-[q:QUOTED_IN]->(p:Passage)
         UNWIND range(0, size(q.quotes) - 1) AS i
         RETURN {document: p.document, start: q.starts[i], end: q.ends[i], quote: q.quotes[i]}
       } AS evidence
ORDER BY id
