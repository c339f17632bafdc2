// An edge says of its words what they were said with, and nothing stronger.
MATCH (who)-[a:FOUND|ADMITTED|CLAIMED|ALLEGED|DENIED|REPORTED]->(f:Finding)
UNWIND range(0, size(a.quotes) - 1) AS i
WITH who, a, f, i
WHERE NOT EXISTS {
  MATCH (f)-[q:QUOTED_IN]->(:Passage {id: a.passages[i]})
  WHERE any(j IN range(0, size(q.quotes) - 1)
    WHERE q.starts[j] = a.starts[i] AND q.ends[j] = a.ends[i]
      AND ((who:Document AND q.assertedBy[j] = '' AND type(a) = 'REPORTED' AND q.modes[j] = a.modes[i])
        OR (who.id IN split(q.assertedBy[j], ' ') AND toUpper(q.modes[j]) = type(a))))
}
RETURN who.id + ' ' + type(a) + ' ' + f.id AS offender
