MATCH (n:Role)
RETURN n.id AS id, n.name AS name,
       head(COLLECT { MATCH (n)-[:WITHIN]->(agency) RETURN agency.id }) AS of,
       COLLECT { MATCH (holder)-[:HELD]->(n) RETURN holder.id ORDER BY holder.id } AS heldBy,
       n.collective AS collective,
       COLLECT {
         MATCH (n)-[q:MENTIONED_IN]->(p:Passage)
         UNWIND range(0, size(q.quotes) - 1) AS i
         RETURN {document: p.document, start: q.starts[i], end: q.ends[i], quote: q.quotes[i]}
       } AS evidence
ORDER BY id
