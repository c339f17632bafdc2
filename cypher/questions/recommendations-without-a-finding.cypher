// Which recommendations answer no finding?
//
// What somebody asks for without a failing of those addressed being known that it would mend. That a
// recommendation answers a finding is worked out, so that the link may only have been missed.
//
// example {}
// answer {"recommended":"must say sorry without conditions","by":["Owen Hart"],"whom":["chief constable"],"quote":"must say sorry without conditions","document":"the hearing 📜.txt"}
// answer {"recommended":"There should be a public inquiry","by":["Owen Hart"],"whom":[],"quote":"There should be a public inquiry","document":"letter.md"}

MATCH (recommendation:Recommendation)
WHERE NOT EXISTS { (recommendation)-[:ANSWERS]->(:Finding) }
MATCH (recommendation)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
UNWIND range(0, size(quoted.quotes) - 1) AS i
RETURN
  recommendation.statement AS recommended,
  COLLECT { MATCH (by)-[:RECOMMENDED]->(recommendation) RETURN by.name ORDER BY by.id } AS by,
  COLLECT { MATCH (recommendation)-[:ADDRESSED_TO]->(whom) RETURN whom.name ORDER BY whom.id } AS whom,
  quoted.quotes[i] AS quote, document.id AS document
ORDER BY recommendation.id, document, quoted.starts[i]
LIMIT $limit
