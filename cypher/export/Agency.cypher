MATCH (n:Agency)
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.kind AS kind,
       head(COLLECT { MATCH (n)-[:PART_OF]->(whole) RETURN whole.id }) AS partOf,
       COLLECT {
         MATCH (n)-[q:MENTIONED_IN]->(p:Passage)
         UNWIND range(0, size(q.quotes) - 1) AS i
         RETURN {document: p.document, start: q.starts[i], end: q.ends[i], quote: q.quotes[i]}
       } AS evidence
ORDER BY id
