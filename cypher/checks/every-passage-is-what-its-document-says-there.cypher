// The text is cut into pieces first: to count to the middle of a long one for each of its passages takes minutes.
MATCH (d:Document)
CALL (d) {
  WITH d, [i IN range(0, size(d.text), 10000) | substring(d.text, i, 10000)] AS pieces
  MATCH (p:Passage)-[:IN]->(d)
  WITH p, reduce(words = '', i IN range(p.start / 10000, p.end / 10000) | words + coalesce(pieces[i], '')) AS words
  WHERE p.document <> d.id OR substring(words, p.start % 10000, p.end - p.start) <> p.text
  RETURN p.id AS offender
}
RETURN offender
