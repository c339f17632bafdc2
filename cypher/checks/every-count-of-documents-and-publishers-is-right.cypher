MATCH (from)-[r]->(to)
WHERE r.quotes IS NOT NULL
CALL (r) {
  UNWIND r.passages AS passage
  MATCH (:Passage {id: passage})-[:IN]->(d:Document)
  RETURN count(DISTINCT d) AS documents, count(DISTINCT coalesce(d.publisher, elementId(d))) AS publishers
}
WITH from, r, to, documents, publishers
WHERE r.documents <> documents OR r.publishers <> publishers
RETURN from.id + ' ' + type(r) + ' ' + to.id AS offender
