MATCH ()-[r]->()
WHERE r.quotes IS NOT NULL
UNWIND range(0, size(r.quotes) - 1) AS i
OPTIONAL MATCH (p:Passage {id: r.passages[i]})
WITH r, i, p
WHERE p IS NULL OR r.starts[i] < p.start OR r.ends[i] > p.end
   OR substring(p.text, r.starts[i] - p.start, r.ends[i] - r.starts[i]) <> r.quotes[i]
RETURN type(r) + ': ' + r.quotes[i] AS offender
