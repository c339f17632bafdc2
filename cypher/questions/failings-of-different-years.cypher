// Which kinds of failing of an agency are told again in documents of different years?
//
// By theme, with the years in which the documents were published. What recurs was not mended, or not
// believed. Failings of its units, and of the roles within it and them, count as well.
//
// parameter agency agency: the agency
// parameter years integer: in how many different years at least
// example {"agency": "agency/wexshire-police", "years": 2}
// answer {"theme":"recognition","years":[2013,2014],"tellings":[{"mode":"found","quote":"did not recognise the scale of the abuse","published":"2013-12-20","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"},{"mode":"admitted","quote":"Wexshire Police had misjudged the scale","published":"2014-01-30","assertedBy":["person/anna-dale","agency/wexshire-police"],"document":"the hearing 📜.txt"},{"mode":"alleged","quote":"the force looked the other way","published":"2014-01-30","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}
// answer {"theme":"response","years":[2013,2014],"tellings":[{"mode":"found","quote":"did not recognise the scale of the abuse","published":"2013-12-20","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"},{"mode":"admitted","quote":"Wexshire Police had misjudged the scale","published":"2014-01-30","assertedBy":["person/anna-dale","agency/wexshire-police"],"document":"the hearing 📜.txt"},{"mode":"alleged","quote":"the force looked the other way","published":"2014-01-30","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}

MATCH (agency:Agency {id: $agency})<-[:WITHIN|PART_OF*0..8]-(subject)<-[:ATTRIBUTED_TO]-(failing:Failing)
WITH DISTINCT failing
MATCH (failing)-[:HAS_THEME]->(theme:Theme)
MATCH (failing)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
WHERE document.published IS NOT NULL
UNWIND range(0, size(quoted.quotes) - 1) AS i
WITH
  theme, document.published.year AS year, document, quoted.starts[i] AS start, {
    mode: quoted.modes[i], assertedBy: [id IN split(quoted.assertedBy[i], ' ') WHERE id <> ''],
    quote: quoted.quotes[i], document: document.id, published: document.published
  } AS telling
ORDER BY document.published, document.id, start
WITH theme, collect(DISTINCT year) AS years, collect(telling) AS tellings
WHERE size(years) >= $years
RETURN theme.id AS theme, years, tellings
ORDER BY size(years) DESC, theme
LIMIT $limit
