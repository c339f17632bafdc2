// Where a finding is quoted, whoever is said to assert it does so in that mode and in those words; where nobody is, the document does.
MATCH (f:Finding)-[q:QUOTED_IN]->(p:Passage)
UNWIND range(0, size(q.quotes) - 1) AS i
UNWIND CASE q.assertedBy[i] WHEN '' THEN [p.document] ELSE split(q.assertedBy[i], ' ') END AS asserter
WITH f, q, p, i, asserter, CASE q.assertedBy[i] WHEN '' THEN 'REPORTED' ELSE toUpper(q.modes[i]) END AS mode
WHERE NOT EXISTS {
  MATCH (who {id: asserter})-[a]->(f)
  WHERE type(a) = mode
    AND any(j IN range(0, size(a.quotes) - 1)
      WHERE a.passages[j] = p.id AND a.starts[j] = q.starts[i] AND a.ends[j] = q.ends[i])
}
RETURN f.id + ': ' + mode + ' by ' + asserter AS offender
